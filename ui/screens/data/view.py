"""Data: the CSV folder, imports, backups, restoring one."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from shop_member.domain.permissions import Permission
from shop_member.i18n import translate
from ui import theme
from ui.screen import Context
from ui.screens.data.backup_models import BackupModel, RestoreModel
from ui.screens.data.backup_views import BackupPage, RestorePage
from ui.screens.data.exchange_models import FolderModel, ImportModel
from ui.screens.data.exchange_views import FolderPage, ImportPage
from ui.widgets.choice import Segmented

FOLDER, IMPORT, BACKUP, RESTORE = "folder", "import", "backup", "restore"
_NEEDS = {FOLDER: Permission.SYNC, IMPORT: Permission.IMPORT, BACKUP: Permission.BACKUP, RESTORE: Permission.RESTORE}


class DataView(QWidget):
    """One page at a time; each person sees what is theirs."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.folder, self.imports = FolderModel(context, self), ImportModel(context, self)
        self.backups, self.restoring = BackupModel(context, self), RestoreModel(context, self)
        words = {
            FOLDER: translate("data", "CSV folder"),
            IMPORT: translate("data", "Import"),
            BACKUP: translate("data", "Backup"),
            RESTORE: translate("data", "Restore"),
        }
        self._allowed = [name for name in words if context.session.may(_NEEDS[name])]
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(12)
        self._places = Segmented(tuple((name, words[name]) for name in self._allowed))
        self._places.setMinimumWidth(theme.current().px(148) * len(self._allowed))
        self._places.chosen.connect(self.go)
        head = QHBoxLayout()
        head.addWidget(self._places)
        head.addStretch(1)
        column.addLayout(head)
        self._pages: dict[str, QWidget] = {
            FOLDER: FolderPage(context, self.folder, self.look_at),
            IMPORT: ImportPage(context, self.imports),
            BACKUP: BackupPage(context, self.backups),
            RESTORE: RestorePage(context, self.restoring),
        }
        self._stack = QStackedWidget()
        for page in self._pages.values():
            self._stack.addWidget(page)
        column.addWidget(self._stack, 1)
        self.here = self._allowed[0] if self._allowed else BACKUP

    def opened(self, page: str = "") -> None:
        """Read what is shown."""
        self.go(page or self.here)

    def left(self) -> None:
        """Let the page clear what nobody else should see."""
        self._tell("left")

    def go(self, page: str) -> None:
        """Show a page, if this person may see it."""
        if not self._context.session.may(_NEEDS[page]):
            return
        if page != self.here:
            self._tell("left")
        self.here = page
        self._places.set_value(page)
        self._stack.setCurrentWidget(self._pages[page])
        self._tell("opened")

    def look_at(self, file: str) -> None:
        """Show what importing a file would do."""
        self.go(IMPORT)
        self.imports.choose(file)

    def _tell(self, method: str) -> None:
        call = getattr(self._pages[self.here], method, None)
        if call is not None:
            call()

    def keep(self) -> str:
        """Keep the page over a change of language."""
        return self.here

    def restore(self, here: str) -> None:
        """Go back to it."""
        self.here = here
