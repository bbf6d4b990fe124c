"""The states of the brand window for the screenshots: a brand with things to mend, shown on a statement."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from drafter.desk.brand_editing import Draft, open_draft, with_logo, write_brand
from drafter.desk.brands import brand
from drafter.desk.pictures import take_picture
from drafter.places import Places, resources
from drafter.ui.brands.window import BrandWindow

PANEL = "warm"


def write_unfinished(places: Places) -> None:
    """One brand of the writer's own, in place of the one with a panel, with a small logo without words."""
    shutil.rmtree(places.data / "brands", ignore_errors=True)
    shipped = open_draft(brand(PANEL, places))
    logo = shipped.brand.logo
    taken = take_picture(_small_logo(), "common-daylight.png")
    made = with_logo(shipped, taken)
    marks = [one for one in shipped.files if one.name in (logo.mark, logo.mark_png)]
    folder = places.data / "brands" / PANEL
    whole = replace(
        made.brand, folder=folder, logo=replace(made.brand.logo, mark=logo.mark, mark_png=logo.mark_png)
    )
    write_brand(replace(made, brand=whole, files=(*made.files, *marks)), places)


def _small_logo() -> bytes:
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    about = PngInfo()
    about.add_text("Author", "A designer")
    about.add_text("Software", "A program")
    out = BytesIO()
    with Image.open(resources() / "brands" / PANEL / "common-daylight.png") as large:
        white = Image.new("RGB", large.size, "white")
        white.paste(large, mask=large if large.mode == "RGBA" else None)
        white.resize((320, 99)).save(out, "PNG", pnginfo=about)
    return out.getvalue()


def put_in_state(window: BrandWindow, wait: Callable[[int], None]) -> None:
    """A colour refused, metadata just removed, and an alternative text half typed."""
    while not window.session.drafts:
        wait(50)
    window.choose(PANEL)
    wait(1200)
    removed = ("author", "program", "place")

    def cleaned(draft: Draft) -> Draft:
        return replace(draft, removed=removed)

    window.session.edit(cleaned, "Replace logo")
    _type(window.colours.rows["accent"].field, "#E2572B")
    wait(400)
    _type(window.logo.alt, "Common Dayl")
    window.form.jump(0)
    wait(1500)
    window.status.set_parts(("Saved 14:32", *window.status.parts()[1:]))


def _type(field: QWidget, text: str) -> None:
    field.setFocus()
    select = getattr(field, "selectAll", None)
    if callable(select):
        select()
    QTest.keyClicks(field, text)
