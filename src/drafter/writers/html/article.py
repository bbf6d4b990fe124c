"""The text of a composition in semantic elements, in its order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from drafter.compose.brand import Brand
from drafter.compose.composition import (
    Composition,
    ContactBox,
    Element,
    Figure,
    InkForm,
    LogoStrip,
    Paragraph,
    Role,
    SignatoryList,
    SignOffForm,
    Table,
    TimeLine,
)
from drafter.writers.html.blocks import contact_box, figure, ink_form, logo_strip, names, sign_off, table
from drafter.writers.html.figures import time_line
from drafter.writers.html.markup import element, inline, lines, note_id, reference_id, text

_LISTED = frozenset({Role.ASK, Role.BULLET, Role.NUMBER, Role.NOTE, Role.CONTACT})
_SMALL = frozenset(
    {Role.NOTE, Role.CONTACT, Role.PUBLICATION, Role.TEASER, Role.IDENTIFICATION, Role.REFERENCE}
)
_CLASSES = {
    Role.KICKER: "kicker",
    Role.DATELINE: "dateline",
    Role.STANDFIRST: "lede",
    Role.LEDE: "lede",
    Role.DEADLINE: "deadline",
    Role.FORM_KICKER: "kicker",
    Role.EMBARGO: "embargo",
    Role.CLOSING: "closing",
    Role.SIGNER: "signer",
    Role.ENCLOSURE: "enclosure",
} | {role: role.value for role in _SMALL}
_HEADS = {Role.TITLE: "h1", Role.SECTION_HEAD: "h2", Role.FORM_TITLE: "h2", Role.SUBHEAD: "h3"}


class Article:
    """The elements of one composition; `bare` ones carry no classes. `head` is the class of its head.

    Figures drawn from data are in the brand's colours, or in black where there is none.
    """

    def __init__(
        self, composition: Composition, brand: Brand | None = None, *, bare: bool = False, head: str = ""
    ) -> None:
        self._composition = composition
        self._brand = brand
        self._bare = bare
        self._head = head

    def html(self) -> str:
        """All of it, a line or more for each element."""
        elements = self._composition.elements
        opening = 0
        while opening < len(elements) and _is_head(elements[opening]):
            opening += 1
        made = lines(self._elements(elements[:opening]))
        head = element("header", f"\n{made}\n", class_=self._head) if made and not self._bare else made
        return lines((head, *self._sections(elements[opening:]), self._footnotes()))

    def class_(self, name: str) -> str:
        """A class, or none where the text is to be bare."""
        return "" if self._bare else name

    def _sections(self, elements: Sequence[Element]) -> Iterator[str]:
        """A section for each head and what follows it."""
        part: list[Element] = []
        headed = False
        for one in elements:
            begins = isinstance(one, Paragraph) and one.role in (Role.SECTION_HEAD, Role.FORM_KICKER)
            if begins:
                yield self._part(part, headed)
                part, headed = [], True
            part.append(one)
        yield self._part(part, headed)

    def _part(self, part: Sequence[Element], headed: bool) -> str:
        made = lines(self._elements(part))
        return element("section", f"\n{made}\n") if headed and made and not self._bare else made

    def _elements(self, part: Sequence[Element]) -> Iterator[str]:
        at = 0
        while at < len(part):
            one = part[at]
            if isinstance(one, Paragraph) and one.role in _LISTED and one.label:
                end = at + 1
                while end < len(part) and _continues(part[end - 1], part[end]):
                    end += 1
                yield self._list([row for row in part[at:end] if isinstance(row, Paragraph)])
                at = end
                continue
            yield self._element(one)
            at += 1

    def _element(self, one: Element) -> str:
        match one:
            case Paragraph():
                return self._paragraph(one)
            case SignatoryList():
                return names(one, self.class_)
            case Table():
                return table(one, self.class_)
            case Figure():
                return figure(one)
            case TimeLine():
                return time_line(one, self._brand, self._composition.purpose, self.class_)
            case LogoStrip():
                return logo_strip(one, self.class_)
            case ContactBox():
                return contact_box(one, self.class_)
            case SignOffForm():
                return sign_off(one, self.class_)
            case InkForm():
                return ink_form(one, self.class_)

    def _paragraph(self, row: Paragraph) -> str:
        label = element("b", text(row.label)) + " " if row.label else ""
        content = label + inline(row.pieces)
        if row.role in _HEADS:
            return element(_HEADS[row.role], content)
        if row.role is Role.QUOTATION:
            return element("blockquote", element("p", content))
        if row.role is Role.ADDRESS:
            return element("address", content, class_=self.class_("address"))
        number = "" if self._bare else row.number
        return element("p", content, class_=self.class_(_CLASSES.get(row.role, "")), data_number=number)

    def _list(self, rows: Sequence[Paragraph]) -> str:
        """Items of one list; a counted one counts as the composition does."""
        counted = _count(rows[0])
        small = self.class_(_CLASSES.get(rows[0].role, ""))
        items = "\n".join(
            element("li", inline(row.pieces), value=str(_count(row) or ""), class_=small) for row in rows
        )
        kind = self.class_("" if counted else "dashed")
        return element("ol" if counted else "ul", f"\n{items}\n", class_=kind)

    def _footnotes(self) -> str:
        """The notes, each with the way back to where the text refers to it."""
        notes = self._composition.footnotes
        if not notes:
            return ""
        items = []
        for note in notes:
            back = element(
                "a",
                "↩",
                href=f"#{reference_id(note.id)}",
                role="doc-backlink",
                aria_label=f"↩ {note.label}",
                class_=self.class_("backlink"),
            )
            body = f"{inline(note.pieces)} {back}"
            items.append(element("li", body, id=note_id(note.id), value=note.label))
        listed = element("ol", "\n" + "\n".join(items) + "\n")
        return element("section", f"\n{listed}\n", class_=self.class_("footnotes"), role="doc-endnotes")


def _is_head(one: Element) -> bool:
    return isinstance(one, Paragraph) and one.role in (Role.KICKER, Role.TITLE, Role.DATELINE)


def _count(row: Paragraph) -> int:
    """The number in a label such as "3.", or 0."""
    digits = row.label.removesuffix(".")
    return int(digits) if digits.isascii() and digits.isdigit() else 0


def _continues(before: Element, row: Element) -> bool:
    """Whether a paragraph is the next item of the list that the one before it belongs to."""
    if not isinstance(before, Paragraph) or not isinstance(row, Paragraph):
        return False
    same = row.role is before.role and bool(row.label)
    return same and (_count(row) == _count(before) + 1 if _count(before) else not _count(row))
