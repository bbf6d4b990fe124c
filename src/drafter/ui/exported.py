"""What the window says after an export: the files, what was proved of them, and the report of that."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from drafter.desk.export import Exported
from drafter.desk.proof import Proof
from drafter.desk.sources import ClaimState, Gap
from drafter.ui.band import Message, Offer
from drafter.ui.sentences import said
from drafter.ui.texts import translate
from drafter.ui.theme import Theme

_MOST_OPENED = 2
_REPORT = (640, 420)


def message_of(exported: Exported, report: Callable[[], None]) -> Message:
    """The message about an export; `report` shows the whole proof."""
    files = exported.files
    done = translate("Exported", "Exported %n files.", "", len(files))
    offers = [
        Offer(
            translate("Exported", "Open {format}").format(format=path.suffix[1:].upper()),
            partial(_open, path),
            stays=True,
        )
        for path in files[:_MOST_OPENED]
    ]
    offers.append(Offer(translate("Exported", "Open folder"), partial(_open, files[0].parent), stays=True))
    rest = _warned(exported.warnings) or translate("Exported", "In {folder}").format(folder=files[0].parent)
    icon, colour = ("warning", "warn") if exported.warnings else ("done", "ok")
    if exported.proof is not None:
        offers.append(Offer(translate("Exported", "Report…"), report, stays=True))
        if not exported.proof.holds:
            failed = [one.file for one in exported.proof.words if not one.same]
            failed += [one.file for one in exported.proof.hidden if one.found and one.file not in failed]
            rest = translate("Exported", "Do not publish {files}: the report says what is wrong.").format(
                files=", ".join(failed)
            )
            icon, colour = "error", "err"
        elif not exported.warnings:
            rest = translate("Exported", "Every file says the same words, and none gives anything away.")
            if exported.gaps:
                gaps = translate(
                    "Exported", "%n claims have no source or are not verified.", "", len(exported.gaps)
                )
                rest = f"{rest} {gaps}"
    return Message("exported", done, rest, icon, colour, tuple(offers))


class ReportDialog(QDialog):
    """The proof of an export, a sentence for each file and matter; it can be copied."""

    def __init__(self, theme: Theme, exported: Exported, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Exported", "What was proved of the files"))
        proof = exported.proof
        told = [*(_proved(proof) if proof is not None else ()), *map(_gap, exported.gaps)]
        self.text = QPlainTextEdit("\n\n".join(told))
        self.text.setReadOnly(True)
        self.text.setAccessibleName(translate("Exported", "Report"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(16)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(theme.size(_REPORT[0]), theme.size(_REPORT[1]))


def _proved(proof: Proof) -> Iterator[str]:
    """A sentence for each file and matter."""
    for words, hidden in zip(proof.words, proof.hidden, strict=True):
        if words.same:
            yield translate("Exported", "{file}: the same %n words as composed.", "", words.words).format(
                file=words.file
            )
        else:
            yield translate("Exported", "{file}: composed “{composed}”, but the file says “{found}”.").format(
                file=words.file, composed=words.composed, found=words.found
            )
        if hidden.found:
            told = translate("Exported", "{file}: holds {found}.")
        else:
            told = translate("Exported", "{file}: looked for {looked_for}: found none.")
        found, sought = (", ".join(map(said, those)) for those in (hidden.found, hidden.looked_for))
        yield told.format(file=hidden.file, found=found, looked_for=sought)


def _gap(gap: Gap) -> str:
    """A claim without a source, or one that is to be verified."""
    told = {
        ClaimState.UNSOURCED: translate("Exported", "{place}: “{words}” has no source."),
        ClaimState.EDITED: translate("Exported", "{place}: “{words}” was edited after it was verified."),
    }.get(gap.state, translate("Exported", "{place}: “{words}” was not verified."))
    return told.format(place=f"{gap.section} {gap.number}", words=gap.text)


def _warned(warnings: Sequence[str]) -> str:
    """The first warning, and how many more there are: a word in a strange script has one for each letter."""
    more = len(warnings) - 1
    if more < 1:
        return "".join(map(said, warnings))
    return f"{said(warnings[0])} {translate('Exported', 'There are %n more.', '', more)}"


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
