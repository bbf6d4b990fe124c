"""Export: a statement as files, written whole or not at all."""

from __future__ import annotations

import os
import re
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from contextlib import nullcontext
from errno import EISDIR
from pathlib import Path
from typing import TYPE_CHECKING

from drafter.compose.brand import Brand
from drafter.compose.compose import Circulation, compose
from drafter.compose.composition import Composition, Purpose
from drafter.compose.memory import ComposeCache
from drafter.desk.writing import Format, Made, written
from drafter.model.errors import CannotWrite, DrafterError, UnknownName
from drafter.model.ledger import EntryKind, Ledger
from drafter.model.sentences import sentence
from drafter.model.statement import Statement, title_of
from drafter.model.values import Value
from drafter.signoff.fingerprint import fingerprint

if TYPE_CHECKING:
    from drafter.desk.kept_files import KeptFiles
    from drafter.desk.proof import Proof
    from drafter.desk.side_by_side import Apart
    from drafter.desk.sources import Gap

__all__ = [
    "Cancelled",
    "Exported",
    "Format",
    "Order",
    "composition_for",
    "deadline_of",
    "export",
    "file_stem",
    "formats_of",
]

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LANGUAGE = re.compile(r"[A-Za-z0-9-]+")
_LONGEST_LANGUAGE = 35
_TOLD = 5
# What Windows takes for a device, whatever ending follows.
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in "0123456789¹²³")}
)


class Order(Value, frozen=True):
    """What to export: formats, the edition's language (empty: the primary one), purpose, and extras.

    `deadline` is ISO, for circulation copies. `with_related` prints related publications. `proved` reads
    every file back and says whether it has the composed words and nothing else. `unnamed` are names that a
    release must not hold.
    """

    formats: tuple[Format, ...]
    purpose: Purpose = Purpose.RELEASE
    language: str = ""
    deadline: str = ""
    with_related: bool = False
    proved: bool = False
    unnamed: tuple[str, ...] = ()


class Exported(Value, frozen=True):
    """The files written, in the order asked for, what the writer should know, and the proof if asked for.

    `gaps` are the claims of a release that have no source, or were not compared with it as they stand.
    """

    files: tuple[Path, ...]
    warnings: tuple[str, ...] = ()
    proof: Proof | None = None
    gaps: tuple[Gap, ...] = ()


class Cancelled(DrafterError):
    """The export was cancelled; no file was written."""


def formats_of(names: str) -> tuple[Format, ...]:
    """The formats of a list such as "pdf,docx", each once. Raises UnknownName, naming those there are."""
    found: list[Format] = []
    for name in names.replace(" ", "").split(","):
        try:
            form = Format(name.lower())
        except ValueError:
            known = ", ".join(form.value for form in Format)
            raise UnknownName(f"There is no format “{name}”.", f"Choose from: {known}.") from None
        if form not in found:
            found.append(form)
    return tuple(found)


def deadline_of(ledger: Ledger) -> str:
    """The deadline of the latest round, or an empty string."""
    rounds = [entry for entry in ledger.entries if entry.kind is EntryKind.ROUND]
    return rounds[-1].deadline if rounds else ""


def composition_for(
    statement: Statement, brand: Brand, order: Order, cache: ComposeCache | None = None
) -> Composition:
    """What the order prints. Raises UnknownName where the statement has no such edition."""
    try:
        edition = statement.edition(order.language)
    except KeyError:
        languages = ", ".join(edition.language for edition in statement.editions)
        raise UnknownName(
            f"The statement has no edition in “{order.language}”.", f"It has: {languages}."
        ) from None
    circulation = None
    if order.purpose is Purpose.CIRCULATION or brand.furniture.foot_fingerprint:
        circulation = Circulation(fingerprint(statement, edition.language), order.deadline)
    return compose(
        statement,
        edition.language,
        brand,
        order.purpose,
        circulation=circulation,
        with_related=order.with_related,
        cache=cache,
    )


def export(
    statement: Statement,
    brand: Brand,
    order: Order,
    folder: Path,
    progress: Callable[[int, int], bool] | None = None,
    *,
    side_by_side: bool = False,
    kept: KeptFiles | None = None,
) -> Exported:
    """The files of an order in `folder`, in the order of its formats; HTML gives two, the page and its body.

    All of them are made before the first is written, and each is written whole under another name and
    then renamed. `side_by_side` uses a second process where it can. With `kept` only what changed since the
    last export is made. `progress(done, of)` may return False to cancel. Raises UnknownName, InputRefused
    where a release cannot be set, MustNotBeNamed where one holds a name that it must not, CannotWrite or
    Cancelled; what was there before is then untouched.
    """
    waiting = _looked_over(statement, order)
    with nullcontext() if kept is None else kept.lock:
        composed = kept.composed if kept is not None else None
        composition = composition_for(statement, brand, order, composed)
        stem = file_stem(statement, order)
        apart = _docx_apart(composition, brand, order, stem) if side_by_side else None
        made: list[tuple[Path, bytes]] = []
        warnings: list[str] = list(waiting)
        try:
            for done, form in enumerate(order.formats):
                if progress is not None and not progress(done, len(order.formats)):
                    raise Cancelled("The export was cancelled.", "No file was written.")
                beside = apart if form is Format.DOCX else None
                so_far = Made(stem, made)
                files, said = beside.made() if beside else written(form, composition, brand, so_far, kept)
                made.extend((folder / name, data) for name, data in files)
                warnings.extend(one for one in said if one not in warnings)
        finally:
            if apart is not None:
                apart.end()
    proof = _proof(composition, made) if order.proved else None
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write_all(made)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise CannotWrite(
            sentence("The files could not be written to {folder}: {reason}.", folder=folder, reason=reason),
            "Nothing there was changed. Choose another folder.",
        ) from error
    return Exported(tuple(path for path, _ in made), tuple(warnings), proof, _gaps(statement, order))


def _gaps(statement: Statement, order: Order) -> tuple[Gap, ...]:
    if order.purpose is not Purpose.RELEASE:
        return ()
    from drafter.desk.sources import release_gaps

    return release_gaps(statement, order.language)


def _looked_over(statement: Statement, order: Order) -> tuple[str, ...]:
    """What a release says of those whom it names; refused where it names whom it must not."""
    if order.purpose is not Purpose.RELEASE:
        return ()
    from drafter.desk.unnamed import not_agreed, refuse_names

    refuse_names(statement, order.unnamed)
    waiting = not_agreed(statement)
    if not waiting:
        return ()
    some, left = ", ".join(waiting[:_TOLD]), len(waiting) - _TOLD
    if left <= 0:
        return (sentence("Printed, although they have not agreed yet: {some}.", some=some),)
    return (
        sentence(
            "Printed, although they have not agreed yet: {some} and {count} more.", some=some, count=left
        ),
    )


def _docx_apart(composition: Composition, brand: Brand, order: Order, stem: str) -> Apart | None:
    """The DOCX file begun beside the PDF: half of a small export's time is the loading of two libraries."""
    from drafter.desk.side_by_side import Apart, can_part

    heavy = {Format.PDF, Format.MAIL} & set(order.formats)
    if not heavy or Format.DOCX not in order.formats or not can_part():
        return None
    return Apart(lambda: written(Format.DOCX, composition, brand, Made(stem)))


def _proof(composition: Composition, made: Sequence[tuple[Path, bytes]]) -> Proof:
    from drafter.desk.proof import prove

    return prove(composition, [(path.name, data) for path, data in made])


def file_stem(statement: Statement, order: Order) -> str:
    """The name of the files without ending: date, first words of the headline, purpose unless a release.

    It names a file in the folder asked for on every system, whatever the statement holds.
    """
    edition = statement.edition(order.language)
    words = re.findall(r"\w+", unicodedata.normalize("NFC", title_of(edition).lower()))
    label = re.findall(r"\w+", edition.label.lower())
    if label and words[: len(label)] == label:
        words = words[len(label) :]
    name = ""
    for word in words:
        if len((name + word).encode()) > 60:
            break
        name = f"{name}-{word}" if name else word
    # Dates and languages come from files, and a file may hold anything: "../../.." too.
    parts = [statement.date if _DATE.fullmatch(statement.date) else "", name or "statement"]
    if len(statement.editions) > 1:
        parts.append("".join(_LANGUAGE.findall(edition.language))[:_LONGEST_LANGUAGE])
    if order.purpose is not Purpose.RELEASE:
        parts.append(order.purpose.value)
    stem = "-".join(part for part in parts if part)
    return f"{stem}-statement" if stem in _DEVICES else stem


def _write_all(files: Sequence[tuple[Path, bytes]]) -> None:
    waiting: list[tuple[Path, Path]] = []
    try:
        for path, data in files:
            if path.is_dir():
                raise IsADirectoryError(EISDIR, f"a folder is named {path.name}")
            beside = path.with_name(f".{path.name[:40]}.{secrets.token_hex(4)}.part")
            waiting.append((beside, path))
            with beside.open("xb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
        for beside, path in waiting:
            beside.replace(path)
    finally:
        for beside, _ in waiting:
            beside.unlink(missing_ok=True)
