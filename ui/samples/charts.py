"""All charts."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from ui.theme import Role
from ui.widgets.charts.bars import Bar, Bars, Part, StackedBar
from ui.widgets.charts.heat import HeatMap, Spot
from ui.widgets.charts.lines import Curve, Series, Sparkline
from ui.widgets.label import Label
from ui.widgets.panel import Panel

Words = dict[str, str]


class ChartSample(QWidget):
    """All charts."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        grid = QGridLayout(self)
        grid.setContentsMargins(16, 16, 16, 16)
        grid.setSpacing(16)
        bars = Bars(label=lambda value: f"{value:,.0f}", height=180)
        values = (182, 190, 171, 204, 220, 198, 231, 240, 226, 251, 262, 187)
        bars.set_bars([Bar(f"{number + 1}", value * 1000) for number, value in enumerate(values)])
        curve = Curve(x_label=lambda value: f"{value:.0f}%", y_label=lambda value: f"{value:.0f}%", height=200)
        points = tuple((float(x), 100 * (1 - (1 - x / 100) ** 5.5)) for x in range(0, 101, 5))
        last = tuple((float(x), 100 * (1 - (1 - x / 100) ** 3.4)) for x in range(0, 101, 5))
        curve.set_series([Series(words["guests"], points), Series(words["lastyear"], last, True)], (20, words["share"]))
        heat = HeatMap(x_title=words["often"], y_title=words["recent"], height=260)
        spots = [
            Spot(r, c, float((5 - r) * (c + 1) ** 2 % 37), str((5 - r) * (c + 1) ** 2 % 37), "12%")
            for r in range(5)
            for c in range(5)
        ]
        heat.set_grid(("0-7", "8-30", "31-60", "61-180", "180+"), ("1", "2-3", "4-9", "10-24", "25+"), spots)
        heat.set_pressable()
        stack = StackedBar()
        stack.set_parts([Part(words["principal"], 62, "412,400"), Part(words["bonus"], 14, "93,120"),
                         Part(words["points"], 9, "59,866"), Part(words["gifts"], 15, "99,775")])  # fmt: skip
        spark = Sparkline(48)
        spark.set_values((3, 4, 2, 5, 6, 5, 7, 9, 8, 11), words["month"])
        for number, (name, chart) in enumerate((("month", bars), ("core", curve), ("rfm", heat), ("liab", stack))):
            panel = Panel(words[name])
            panel.add(chart, 1)
            if chart is stack:
                panel.body.addStretch(1)
                panel.add(Label(words["month"], Role.BODY, "text_2"))
                panel.add(spark)
            grid.addWidget(panel, number // 2, number % 2)
        grid.setRowStretch(0, 5)
        grid.setRowStretch(1, 6)
