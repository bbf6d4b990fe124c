"""What a press release has around a statement's text: embargo, dateline, its end, and whom to ask."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from drafter.compose.composition import ContactBox, Paragraph, Piece, Role, Text
from drafter.compose.printable import is_seen, printable
from drafter.compose.prose import pieces_of, trimmed
from drafter.model.statement import Section, SectionKind, Statement
from drafter.model.text import Block, BlockKind
from drafter.register.labels import Labels

MOST_COLUMNS = 3


def embargo(statement: Statement, words: Labels) -> Paragraph:
    """Until when the text is not to be published, or that it may be at once."""
    text = words["immediate"]
    if is_seen(statement.embargo):
        text = words["embargo"].format(moment=words.moment(statement.embargo.strip()))
    return Paragraph(Role.EMBARGO, (Piece(text),), keep_next=True, keep_together=True)


def run_in(dateline: str, lede: Paragraph) -> Paragraph:
    """The lede after its dateline: "Place, date – …"."""
    return replace(lede, pieces=(Piece(dateline, strong=True), Piece(" – "), *lede.pieces))


def end_mark(words: Labels) -> Paragraph:
    """The word that ends the text for publication."""
    return Paragraph(Role.END_MARK, (Piece(words["end"]),), keep_together=True)


def contact_box(sections: Iterable[Section], words: Labels) -> Iterator[ContactBox]:
    """The blocks of the contact sections in columns, if there are any.

    A subheading or a first line that is all bold begins a column; what comes before one stands under the
    section's heading. What would be a fourth column goes on in the third.
    """
    columns: list[list[Text]] = []
    first = ""
    for section in sections:
        first = first or section.id
        fresh = True
        for block in section.blocks:
            lines = _lines(block)
            if not lines:
                continue
            if _begins_column(block, lines[0]):
                lines[0] = _strong(lines[0])
                columns.append(lines)
            elif fresh:
                heading = (
                    section.heading.strip() if is_seen(section.heading) else words[SectionKind.CONTACT.value]
                )
                columns.append([(Piece(heading, strong=True),), *lines])
            else:
                columns[-1].extend(lines)
            fresh = False
    if columns:
        kept = columns[:MOST_COLUMNS]
        for more in columns[MOST_COLUMNS:]:
            kept[-1].extend(more)
        yield ContactBox(first, tuple(tuple(column) for column in kept))


def _begins_column(block: Block, line: Text) -> bool:
    return block.kind is BlockKind.SUBHEADING or all(piece.strong or not piece.text.strip() for piece in line)


def _strong(line: Text) -> Text:
    return tuple(replace(piece, strong=True) for piece in line)


def _lines(block: Block) -> list[Text]:
    """The lines of a block, without those that show nothing."""
    lines: list[list[Piece]] = [[]]
    for piece in pieces_of(block.runs):
        if piece.note:
            # Nothing outside the text refers to its notes.
            continue
        head, *rest = printable(piece.text).split("\n")
        lines[-1].append(replace(piece, text=head))
        lines.extend([replace(piece, text=part)] for part in rest)
    found = (trimmed(tuple(piece for piece in line if piece.text)) for line in lines)
    return [line for line in found if is_seen("".join(piece.text for piece in line))]
