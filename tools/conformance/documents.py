"""The test documents: one catalogue, to which a line is added for what must conform from now on.

Each is a statement composed for a brand and a purpose and exported through the desk, in every format that
there is a writer for.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from itertools import cycle, product
from pathlib import Path

from drafter.compose.brand import DEFAULT_BRAND, Brand, brand_folders, read_brand
from drafter.compose.composition import Purpose
from drafter.desk.export import Format, Order, composition_for, export, file_stem
from drafter.desk.importing import import_file
from drafter.model.influence import InfluenceStyle
from drafter.model.sources import Citing
from drafter.model.statement import AskStyle, SignatoryOrder, SignatoryStyle, Statement
from drafter.places import resources
from tools.conformance import statements
from tools.conformance.exhibits import with_exhibits, written
from tools.conformance.findings import Made
from tools.conformance.programs import ROOT

SEEDS = ROOT.parent / "shared" / "seed"
_DEADLINE = "2026-03-20T17:00+01:00"


@dataclass(frozen=True)
class Document:
    """A statement as one brand prints it for one purpose.

    `paper` replaces the brand's own; with `exhibits` tables and figures stand in its text. `style` is what
    the statement says of its signatories.
    """

    name: str
    statement: Callable[[], Statement]
    brand: str = DEFAULT_BRAND
    purpose: Purpose = Purpose.RELEASE
    paper: str = ""
    style: SignatoryStyle = SignatoryStyle.BRAND
    exhibits: bool = False


@cache
def brand_names() -> tuple[str, ...]:
    """The bundled brands."""
    return tuple(brand_folders((resources() / "brands",)))


def brand_of(document: Document) -> Brand:
    """The brand that a document is composed for."""
    brand = read_brand(brand_folders((resources() / "brands",))[document.brand])
    return replace(brand, page=replace(brand.page, paper=document.paper)) if document.paper else brand


def _imported(path: Path) -> Statement:
    return import_file(path).statement


def _everything() -> Iterator[Document]:
    """All kinds of text, tables, figures in every brand for every purpose, styles of signatories in turn."""
    for (brand, purpose), style in zip(product(brand_names(), Purpose), cycle(SignatoryStyle), strict=False):
        statement = partial(statements.styled, style)
        yield Document(f"full-{brand}-{purpose}", statement, brand, purpose, style=style, exhibits=True)


def _languages() -> Iterator[Document]:
    """Each language once, and each brand and purpose in turn."""
    brands, purposes = brand_names(), list(Purpose)
    for place, language in enumerate(statements.languages()[1:]):
        brand, purpose = brands[place % len(brands)], purposes[(place + 2) % len(purposes)]
        yield Document(f"language-{language}", partial(statements.full, language), brand, purpose)


def _styles() -> Iterator[Document]:
    """The styles of signatories in the brands where no document above has them."""
    had = {(document.brand, document.style) for document in _everything()}
    for brand, style in product(brand_names(), SignatoryStyle):
        if (brand, style) not in had:
            statement = partial(statements.styled, style)
            yield Document(f"signatories-{style}-{brand}", statement, brand, style=style)


def _seed() -> Iterator[Document]:
    """The published statement where it lies beside the checkout: each brand, release and circulation."""
    for path in sorted(SEEDS.glob("*.txt"))[:1]:
        for brand in brand_names():
            for purpose in (Purpose.RELEASE, Purpose.CIRCULATION):
                yield Document(f"seed-{brand}-{purpose}", partial(_imported, path), brand, purpose)


def _prose() -> Statement:
    return replace(statements.full(), asks_as=AskStyle.PROSE, order=SignatoryOrder.ALPHABETICAL)


def _summarised() -> Statement:
    return replace(statements.full(), asks_as=AskStyle.BULLETS, asks_summary=True)


def _embargoed() -> Statement:
    return replace(statements.full(), embargo="2026-03-05T06:00+01:00", order=SignatoryOrder.COUNTRY)


def _influence() -> Iterator[Document]:
    """Entries as table and time line: each brand and way of printing, purposes and languages in turn."""
    styles = [style for style in InfluenceStyle if style is not InfluenceStyle.PROSE]
    turns = zip(cycle(Purpose), cycle(statements.languages()), strict=False)
    for (brand, style), (purpose, language) in zip(product(brand_names(), styles), turns, strict=False):
        statement = partial(statements.influence, language, style)
        yield Document(f"influence-{style}-{brand}-{language}", statement, brand, purpose)
    for count in (1, 25):
        yield Document(f"influence-{count}", partial(statements.influence, entries=count), "sober")


def _sourced() -> Iterator[Document]:
    """Claims with their sources: as footnotes, endnotes and not at all, brands and languages in turn."""
    turns = zip(cycle(statements.languages()), cycle((Purpose.RELEASE, Purpose.CIRCULATION)), strict=False)
    for (brand, citing), (language, purpose) in zip(product(brand_names(), Citing), turns, strict=False):
        statement = partial(statements.sourced, citing, language)
        yield Document(f"sourced-{citing}-{brand}-{language}", statement, brand, purpose)


DOCUMENTS: tuple[Document, ...] = (
    *_everything(),
    *_influence(),
    *_sourced(),
    *_languages(),
    *_styles(),
    *_seed(),
    Document("sample", partial(_imported, resources() / "sample" / "sample.md"), "warm"),
    Document("short", statements.short),
    Document("letter-paper", statements.full, "sober", paper="Letter"),
    Document("prose", _prose, "warm", Purpose.CIRCULATION),
    Document("embargoed", _embargoed, "warm"),
    Document("summarised", _summarised, "letter"),
    Document("summarised-circulation", _summarised, "warm", Purpose.CIRCULATION),
    Document("signatories-1", partial(statements.full, signatories=1), "warm", Purpose.CIRCULATION),
    Document("signatories-13", partial(statements.full, signatories=13), "sober", Purpose.CIRCULATION),
    Document("signatories-60", partial(statements.full, signatories=60), "sober"),
    Document("signatories-1000", partial(statements.full, signatories=1000), "warm"),
    Document("pages-80", partial(statements.long, 270)),
    Document("long-footnote", statements.long_footnote),
    Document("long-footnote-draft", statements.long_footnote, "warm", Purpose.DRAFT),
    Document("hard-words", statements.hard_words),
    Document("hard-words-circulation", statements.hard_words, "warm", Purpose.CIRCULATION),
    Document("boxes", statements.boxes, "sober", Purpose.DRAFT),
    Document("naughty", statements.naughty, "sober", Purpose.DRAFT),
)


def make(
    documents: Iterable[Document], folder: Path, formats: Sequence[Format] = tuple(Format)
) -> list[Made]:
    """The documents as files in `folder`, each with its composition, in every format asked for."""
    found: list[Made] = []
    folder.mkdir(parents=True, exist_ok=True)
    for document in documents:
        brand = brand_of(document)
        statement = document.statement()
        order = Order(tuple(formats), document.purpose, deadline=_DEADLINE, with_related=True)
        composition = composition_for(statement, brand, order)
        named: tuple[Path, ...]
        if document.exhibits:
            composition = with_exhibits(composition)
            named = tuple(folder / f"{document.name}.{form}" for form in formats)
            for path, form in zip(named, formats, strict=True):
                path.write_bytes(written(form, composition, brand))
        else:
            made = export(statement, brand, order, folder / document.name).files
            stem = file_stem(statement, order)
            named = tuple(path.rename(folder / path.name.replace(stem, document.name, 1)) for path in made)
            (folder / document.name).rmdir()
        found.extend(Made(path, composition, named) for path in named)
    return found
