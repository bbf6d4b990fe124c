"""The files of each format, made in memory; a writer's libraries are loaded when it is first asked for."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence, Set
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.compose.brand import FAMILIES, Brand
from drafter.compose.composition import Composition, Purpose
from drafter.model.errors import Incomplete, InputRefused
from drafter.model.sentences import phrase, sentence
from drafter.model.values import Value
from drafter.places import resources

if TYPE_CHECKING:
    from drafter.desk.kept_files import KeptFiles
    from drafter.typeset.pages import Unprintable

_MOST_NAMED = 6
_NO_PNG = "The DOCX has no logo: the brand has it as a drawing alone, and Word wants a PNG as well."


class Format(StrEnum):
    """The formats that there is a writer for, named as their files end."""

    PDF = "pdf"
    DOCX = "docx"
    HTML = "html"
    MARKDOWN = "md"
    TEXT = "txt"
    MAIL = "eml"


class Made(Value, frozen=True):
    """The name that files share, and those made so far."""

    stem: str
    files: Sequence[tuple[Path, bytes]] = ()

    def of(self, form: Format) -> bytes | None:
        """The file of a format, if it was made."""
        return next((data for path, data in self.files if path.name == f"{self.stem}.{form.value}"), None)


def written(
    form: Format, composition: Composition, brand: Brand, made: Made, kept: KeptFiles | None = None
) -> tuple[list[tuple[str, bytes]], tuple[str, ...]]:
    """The files of a format by name, and what is to be said of them; only what is not `kept` is made.

    Raises InputRefused where a release cannot be set or the brand's files are gone, and Incomplete where
    Drafter's own are.
    """
    try:
        return _written(form, composition, brand, made, kept)
    except OSError as error:
        path = Path(error.filename or "")
        if path.is_relative_to(resources()):
            raise Incomplete.without(path.name) from error
        raise InputRefused(
            f"A file of the brand “{brand.name}” could not be read: {path.name}.",
            "Put it back or choose another brand.",
        ) from error


def _written(
    form: Format, composition: Composition, brand: Brand, made: Made, kept: KeptFiles | None
) -> tuple[list[tuple[str, bytes]], tuple[str, ...]]:
    # Loading a writer's libraries is most of the time of a small export.
    name = f"{made.stem}.{form.value}"
    match form:
        case Format.PDF:
            data, said = _pdf(composition, brand, kept)
            return [(name, data)], said
        case Format.DOCX:
            from drafter.writers.docx import write_docx

            drawn_only = bool(brand.logo.file) and not brand.logo.png
            said = (_NO_PNG,) if drawn_only else ()
            return [(name, write_docx(composition, brand, kept.docx if kept else None))], said
        case Format.HTML:
            from drafter.writers.html import write_body, write_html

            body = f"{made.stem}.body.html"
            return [(name, write_html(composition, brand)), (body, write_body(composition))], ()
        case Format.MARKDOWN:
            from drafter.writers.markdown import write_markdown

            return [(name, write_markdown(composition))], ()
        case Format.TEXT:
            from drafter.writers.plain_text import write_text

            return [(name, write_text(composition))], ()
        case Format.MAIL:
            mail, said = _mail(composition, brand, made, kept)
            return [(name, mail)], said


def _pdf(composition: Composition, brand: Brand, kept: KeptFiles | None) -> tuple[bytes, tuple[str, ...]]:
    from drafter.typeset.layout import typeset
    from drafter.writers.pdf import write_pages

    pages = typeset(composition, brand, kept.pages if kept else None)
    boxed = (*pages.missing, *pages.unset)
    if boxed and composition.purpose is Purpose.RELEASE:
        raise _not_set(boxed, {one.character for one in pages.unset})
    characters = (one.character for one in boxed)
    said = tuple(_boxes(tuple(dict.fromkeys(characters))))
    if not {brand.type.text, brand.type.heads} <= set(FAMILIES):
        from drafter.desk.fonts import stand_ins_said

        said = (*stand_ins_said(brand), *said)
    return write_pages(pages, composition, kept.pdf if kept else None), said


def _mail(
    composition: Composition, brand: Brand, made: Made, kept: KeptFiles | None
) -> tuple[bytes, tuple[str, ...]]:
    """A draft with the PDF attached."""
    from drafter.writers.eml import write_eml
    from drafter.writers.html import title_of, write_mail
    from drafter.writers.plain_text import write_text

    pdf = made.of(Format.PDF)
    said: tuple[str, ...] = ()
    if pdf is None:
        pdf, said = _pdf(composition, brand, kept)
    files = [(f"{made.stem}.{Format.PDF.value}", pdf)]
    subject = title_of(composition, brand)
    return write_eml(subject, write_text(composition), write_mail(composition, brand), files), said


def _boxes(characters: Sequence[str]) -> Iterator[str]:
    """A sentence for each character, where they are many for the first of them and for the rest."""
    # A text in a script without a font has hundreds, and whoever exports it has understood after a few.
    named = characters if len(characters) <= _MOST_NAMED else characters[: _MOST_NAMED - 1]
    yield from (_boxed(one) for one in named)
    rest = characters[len(named) :]
    if rest:
        yield f"It shows boxes for {len(rest)} more characters: {''.join(rest)}"


def _not_set(boxed: Sequence[Unprintable], unset: Set[str]) -> InputRefused:
    """Why a release is not made: its pages would show boxes."""
    characters = tuple(dict.fromkeys(one.character for one in boxed))
    named = [f"“{one}” ({_code(one)}, {_name(one)})" for one in characters[:_MOST_NAMED]]
    left = len(characters) - len(named)
    more = sentence(" and {count} more characters", count=left) if left else phrase("")
    why = (
        phrase("Drafter does not set scripts that run from right to left yet")
        if unset >= set(characters)
        else phrase("no font that Drafter can set has them")
        if len(characters) > 1
        else phrase("no font that Drafter can set has it")
    )
    return InputRefused(
        sentence(
            "The release was not made: its pages cannot show {named}{more}; {why}.",
            named=", ".join(named),
            more=more,
            why=why,
        ),
        "Replace them in the text, or export a draft, in which each shows as a box. No file was written.",
    )


def _code(character: str) -> str:
    return f"U+{ord(character[:1]):04X}"


def _name(character: str) -> str:
    return unicodedata.name(character[:1], "no name").lower()


def _boxed(character: str) -> str:
    shown = f"“{character}” ({_code(character)}, {_name(character)})"
    return f"The PDF shows a box for {shown}: no font that Drafter can set has it."
