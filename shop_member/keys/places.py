"""Where the shop's keys live: the operating system's keyring, or a file beside the shop.

The file (`shop.keys`, readable by its owner only) is the fall-back where no keyring answers without asking anybody, as
on a server or a locked desktop. Whoever has both the shop's file and its keys can make cards.
"""

from __future__ import annotations

import os
import secrets
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from shop_member.domain.errors import Fault, Faulted
from shop_member.domain.keyset import KeySet
from shop_member.keys.text import decode, encode

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Shop Member"
FILE_NAME = "shop.keys"

# Backends that ask a person in a window, or keep nothing.
_UNFIT = ("keyring.backends.fail", "keyring.backends.null", "keyring.backends.kwallet", "keyring.backends.libsecret")


class FileKeys:
    """Keys in a file that only its owner may read; written whole or not at all."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def load(self) -> KeySet | None:
        """Return the keys, or None if there is no file; a file others may read is closed to them first.

        Raises: Fault KEYS_DAMAGED, FILE_UNREADABLE (path).
        """
        try:
            text = self._path.read_text(encoding="ascii")
            if os.name == "posix" and self._path.stat().st_mode & 0o077:
                self._path.chmod(0o600)
        except FileNotFoundError:
            return None
        except UnicodeDecodeError as error:
            raise Fault(Faulted.KEYS_DAMAGED, path=str(self._path)) from error
        except OSError as error:
            raise Fault(Faulted.FILE_UNREADABLE, path=str(self._path)) from error
        return decode(text, str(self._path))

    def save(self, keys: KeySet) -> None:
        """Keep the keys, in place of earlier ones of the same shop.

        Raises: Fault KEYS_FOREIGN if another shop's keys are there, FILE_NOT_WRITABLE and its kin.
        """
        _same_shop(self.load(), keys, str(self._path))
        draft = self._path.with_name(f".{self._path.name}.{secrets.token_hex(4)}")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            handle = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(encode(keys) + "\n")
                file.flush()
                os.fsync(file.fileno())
            draft.replace(self._path)
            _sync_folder(self._path.parent)
        except OSError as error:
            draft.unlink(missing_ok=True)
            if isinstance(error, PermissionError | FileNotFoundError | NotADirectoryError):
                raise Fault(Faulted.FILE_NOT_WRITABLE, path=str(self._path)) from error
            raise Fault(Faulted.DISK_ERROR, path=str(self._path), detail=error.strerror or "") from error


class OsKeyring:
    """Keys in the operating system's keyring; never opens a window and never waits longer than `patience` seconds.

    `shop_id` tells several shops of one user apart. `backend` is the keyring to use instead of the system's own.
    """

    def __init__(self, shop_id: str, *, backend: KeyringBackend | None = None, patience: float = 4.0) -> None:
        self._shop_id = shop_id
        self._backend = backend
        self._patience = patience

    def usable(self) -> bool:
        """Tell whether a keyring is there, unlocked, and answers."""
        try:
            return self._ask(lambda: self._chosen() is not None)
        except Fault:
            return False

    def load(self) -> KeySet | None:
        """Return the keys, or None if there is no keyring or nothing in it.

        Raises: Fault KEYRING_LOCKED when a keyring is there but does not answer, KEYS_DAMAGED.
        """
        text = self._ask(self._read)
        return None if text is None else decode(text, SERVICE)

    def save(self, keys: KeySet) -> None:
        """Keep the keys and read them back. Raises: Fault KEYRING_LOCKED if they did not arrive, KEYS_FOREIGN."""
        _same_shop(self.load(), keys, SERVICE)
        text = encode(keys)
        if self._ask(lambda: self._write(text)) != text:
            raise Fault(Faulted.KEYRING_LOCKED, retry=True)

    def _read(self) -> str | None:
        backend = self._chosen()
        return None if backend is None else backend.get_password(SERVICE, self._shop_id)

    def _write(self, text: str) -> str | None:
        backend = self._chosen()
        if backend is None:
            return None
        backend.set_password(SERVICE, self._shop_id, text)
        return backend.get_password(SERVICE, self._shop_id)

    def _chosen(self) -> KeyringBackend | None:
        # Imported late: finding the backends takes a tenth of a second that the window need not wait for.
        import keyring
        from keyring.errors import KeyringLocked

        backend = self._backend or keyring.get_keyring()
        parts: list[KeyringBackend] = list(getattr(backend, "backends", [backend]))
        fit = [part for part in parts if type(part).__module__ not in _UNFIT]
        if not fit:
            return None
        if type(fit[0]).__module__ == "keyring.backends.SecretService" and not _secret_service_open():
            raise KeyringLocked("the login keyring is locked or missing")
        return fit[0]

    def _ask(self, question: Callable[[], T]) -> T:
        """Run a question on a thread of its own, since a keyring may wait for a person or for ever."""
        from keyring.errors import KeyringError

        answers: list[T] = []
        failures: list[BaseException] = []

        def run() -> None:
            try:
                answers.append(question())
            except (KeyringError, OSError, RuntimeError, ValueError, LookupError, ImportError) as error:
                failures.append(error)

        thread = threading.Thread(target=run, name="keyring", daemon=True)
        thread.start()
        thread.join(self._patience)
        if answers:
            return answers[0]
        raise Fault(Faulted.KEYRING_LOCKED, retry=True) from (failures[0] if failures else None)


class ShopKeys:
    """The keys of one shop: in the file beside it if that is there, else in the keyring."""

    def __init__(self, folder: Path, keyring: OsKeyring) -> None:
        self._path = folder / FILE_NAME
        self._file = FileKeys(self._path)
        self._keyring = keyring

    def load(self) -> KeySet | None:
        """Return the keys, or None if this machine has none for the shop.

        Raises: Fault KEYRING_LOCKED, KEYS_DAMAGED, FILE_UNREADABLE.
        """
        return self._file.load() or self._keyring.load()

    def expect(self, fingerprint: str) -> KeySet:
        """Return the keys that belong to a shop whose file remembers this fingerprint.

        Raises: Fault KEYS_MISSING, KEYS_FOREIGN (path), and those of `load`.
        """
        keys = self.load()
        if keys is None:
            raise Fault(Faulted.KEYS_MISSING, path=str(self._path.parent))
        if keys.fingerprint != fingerprint:
            raise Fault(Faulted.KEYS_FOREIGN, path=str(self._path.parent))
        return keys

    def save(self, keys: KeySet) -> None:
        """Keep the keys where they are already, else in the keyring, else in the file.

        Raises: Fault KEYS_FOREIGN, DISK_ERROR.
        """
        if self._file.load() is None and self._keyring.usable():
            try:
                self._keyring.save(keys)
            except Fault as fault:
                if fault.code is not Faulted.KEYRING_LOCKED:
                    raise
            else:
                return
        self._file.save(keys)

    def in_keyring(self) -> bool:
        """Tell whether the keyring holds them, for the settings page."""
        return not self._path.exists()


def _same_shop(present: KeySet | None, keys: KeySet, path: str) -> None:
    if present is not None and present.chain_key != keys.chain_key:
        raise Fault(Faulted.KEYS_FOREIGN, path=path)


def _secret_service_open() -> bool:
    """Look whether the Secret Service's default collection is there and unlocked, which asks nobody."""
    import secretstorage
    from secretstorage.exceptions import SecretStorageException

    if not os.environ.get("DBUS_SESSION_BUS_ADDRESS"):
        return False
    try:
        connection = secretstorage.dbus_init()
        try:
            collection = secretstorage.Collection(connection, "/org/freedesktop/secrets/aliases/default")
            return not collection.is_locked()
        finally:
            connection.close()
    except SecretStorageException:
        return False


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
