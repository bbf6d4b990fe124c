"""Why something is off: said in its tool tip, in menus too, and to screen readers."""

from __future__ import annotations

from functools import partial

from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QMenu, QWidget

from drafter.ui.sentences import said
from drafter.ui.texts import translate


def explain(control: QAction | QWidget, why: str, tip: str = "") -> None:
    """Have a control off and say why; on, with its own tool tip, where `why` is empty."""
    why = said(why)
    control.setEnabled(not why)
    if isinstance(control, QAction):
        control.setWhatsThis(why)
        control.setToolTip(why or tip)
    else:
        control.setToolTip("\n".join(part for part in (tip, why) if part))
        control.setAccessibleDescription(why)


def reason_of(control: QAction | QWidget) -> str:
    """Why a control is off, as it says itself; empty where it does not."""
    if control.isEnabled():
        return ""
    if isinstance(control, QAction):
        name = control.text().replace("&", "").partition("\t")[0].rstrip("…")
        tip = "" if control.toolTip().rstrip("…") == name else control.toolTip()
        return control.whatsThis() or tip
    return control.toolTip()


def explain_in_menus(menu: QMenu) -> None:
    """Have a menu, and those in it, show why an entry is off when the pointer rests on it."""
    menu.setToolTipsVisible(True)

    def opened() -> None:
        for action in menu.actions():
            why = reason_of(action)
            if why != action.toolTip():
                action.setToolTip(why)
            sub = action.menu()
            if isinstance(sub, QMenu) and not sub.toolTipsVisible():
                explain_in_menus(sub)

    opened()
    menu.aboutToShow.connect(opened)


def connect_steps(stack: QUndoStack, undo: QAction, redo: QAction) -> None:
    """Have two actions name the steps that they take, or say that there is none."""
    nothing = translate("Commands", "Nothing was changed yet")
    ahead = translate("Commands", "Nothing was undone")
    for action, able, changed, text, why in (
        (undo, stack.canUndo(), stack.canUndoChanged, stack.undoTextChanged, nothing),
        (redo, stack.canRedo(), stack.canRedoChanged, stack.redoTextChanged, ahead),
    ):
        follow = partial(_follow_step, action, why)
        follow(able)
        changed.connect(follow)
        text.connect(partial(_name_step, action, action.text()))


def _follow_step(action: QAction, why: str, able: bool) -> None:
    explain(action, "" if able else why)


def _name_step(action: QAction, name: str, step: str) -> None:
    said = translate("Commands", "{command} {step}", "Undo or Redo, then the name of the step")
    action.setText(said.format(command=name, step=step.replace("&", "&&")) if step else name)
