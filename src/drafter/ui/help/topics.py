"""Which page of the guide is about a part of a window."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

FIRST = "start"

# By the beginning of the module that a widget is of: what lies inside a part is about what that is about.
_OF_PARTS = (
    ("drafter.ui.home", "home"),
    ("drafter.ui.find", "find"),
    ("drafter.ui.sources", "sources"),
    ("drafter.ui.checks", "checking"),
    ("drafter.ui.history", "history"),
    ("drafter.ui.brands", "brands"),
    ("drafter.ui.export", "export"),
    ("drafter.ui.recovery_dialog", "safety"),
    ("drafter.ui.left_over", "import"),
    ("drafter.ui.importing_list", "signatories"),
    ("drafter.ui.settings_window", "settings"),
    ("drafter.ui.shortcuts", "settings"),
    ("drafter.ui.inspector", "preview"),
    ("drafter.ui.page_view", "preview"),
    ("drafter.ui.column.signator", "signatories"),
    ("drafter.ui.column.card", "calls"),
    ("drafter.ui.column.call", "calls"),
    ("drafter.ui.column.addressees", "calls"),
    ("drafter.ui.column.chips", "calls"),
)
# Where nothing that it lies in is in the list above.
_OF_WINDOWS = (
    ("drafter.ui.column", "writing"),
    ("drafter.ui.outline", "writing"),
    ("drafter.ui.tool_strip", "writing"),
    ("drafter.ui.focus_mode", "writing"),
)


def topic_of(widget: QWidget | None) -> str:
    """The page about what has the focus, by name."""
    lines: list[str] = []
    part = widget
    while part is not None:
        # What knows of a page of its own at the moment.
        own = getattr(part, "guide_page", None)
        if own is not None and (page := own()):
            return str(page)
        lines.append(type(part).__module__)
        part = part.parentWidget()
    for table in (_OF_PARTS, _OF_WINDOWS):
        for module in lines:
            for start, page in table:
                if module.startswith(start):
                    return page
    return FIRST
