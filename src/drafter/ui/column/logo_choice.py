"""Asks for a signatory's logo and takes it in cleaned."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from drafter.model.errors import DrafterError
from drafter.model.pictures import Picture
from drafter.ui.sentences import said
from drafter.ui.texts import translate

_PICTURES = "(*.svg *.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff)"


def ask_logo(parent: QWidget) -> Picture | None:
    """The picture that the writer chooses, without margins and metadata; None where nothing was taken."""
    pictures = translate("Signatories", "Pictures")
    path, _ = QFileDialog.getOpenFileName(
        parent, translate("Signatories", "Logo"), "", f"{pictures} {_PICTURES}"
    )
    return taken_logo(Path(path), parent) if path else None


def taken_logo(path: Path, parent: QWidget) -> Picture | None:
    """The picture in a file; one that cannot be taken is said so."""
    from drafter.desk.pictures import take_file

    try:
        return take_file(path, trim=True).picture
    except DrafterError as error:
        box = QMessageBox(QMessageBox.Icon.Warning, "Drafter", said(error.happened), parent=parent)
        box.setInformativeText(said(error.remedy))
        box.exec()
        return None
