"""The proof of a release: every file says the words that were composed, and holds nothing else."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from email import message_from_bytes
from email.policy import default

from drafter.compose.composition import Composition, notes_of, texts_of
from drafter.desk.hidden_data import HiddenData, hidden_data

_AROUND = 6
# pdfium gives the letters of these: texts copied from PDF files are full of them. It leaves out what
# anchors annotations, and marks that a stack of them has already.
_LIGATURES = {code: unicodedata.normalize("NFKC", chr(code)) for code in range(0xFB00, 0xFB07)}
_READ_ALIKE = str.maketrans({**_LIGATURES, **dict.fromkeys(range(0xFFF9, 0xFFFC))})
_STACKS = re.compile("[\u0300-\u036f]{2,}")


@dataclass(frozen=True, slots=True)
class SameWords:
    """Whether a file says what was composed; if not, both wordings around the first difference."""

    file: str
    same: bool
    words: int
    composed: str = ""
    found: str = ""


@dataclass(frozen=True, slots=True)
class Proof:
    """What was proved of each file, in their order."""

    words: tuple[SameWords, ...]
    hidden: tuple[HiddenData, ...]

    @property
    def holds(self) -> bool:
        """Whether all files say the same words and none holds what it should not."""
        return all(one.same for one in self.words) and not any(one.found for one in self.hidden)

    def sentences(self) -> tuple[str, ...]:
        """The proof in words, a sentence for each file and matter."""
        said = []
        for one, other in zip(self.words, self.hidden, strict=True):
            if one.same:
                said.append(f"{one.file}: the same {one.words:,} words as composed.")
            else:
                said.append(f"{one.file}: composed “{one.composed}”, but the file says “{one.found}”.")
            said.append(other.sentence())
        return tuple(said)


def prove(composition: Composition, files: Sequence[tuple[str, bytes]]) -> Proof:
    """Read each file back by other means than it was written with, and hold it against the composition.

    `files` are names and contents; the ending of a name says the format.
    """
    return Proof(
        tuple(same_words(composition, name, data) for name, data in files),
        tuple(hidden_data(name, data, composition.purpose) for name, data in files),
    )


def same_words(composition: Composition, name: str, data: bytes) -> SameWords:
    """Whether a file's words are the composed ones: text first, then footnotes, white space apart."""
    parts = (" ".join(texts_of(composition)), " ".join(notes_of(composition)))
    body, notes = (part.encode("utf-8", "replace").decode() for part in parts)
    found, wanted = _read(name, data, body, notes)
    left, right = wanted.split(), found.split()
    if left == right:
        return SameWords(name, same=True, words=len(left))
    at = next(
        (place for place, pair in enumerate(zip(left, right, strict=False)) if pair[0] != pair[1]),
        min(len(left), len(right)),
    )
    low, high = max(at - _AROUND, 0), at + _AROUND
    return SameWords(name, False, len(left), " ".join(left[low:high]), " ".join(right[low:high]))


def _read(name: str, data: bytes, body: str, notes: str) -> tuple[str, str]:
    """The words of a file, and the composed ones in the form in which this format can be compared."""
    ending = name.rpartition(".")[2]
    wanted = _joined((body, notes))
    if ending == "pdf":
        from drafter.typeset.fonts import printed
        from drafter.writers.pdf.words import bridged, words_of_pdf

        pages, feet, boxed = words_of_pdf(data)
        beside = re.compile(rf"\s*([{re.escape(''.join(sorted(boxed)))}])\s*") if boxed else None

        def seen(text: str) -> str:
            text = _STACKS.sub(_once, printed(text).translate(_READ_ALIKE))
            return " ".join((beside.sub(r"\1", text) if beside else text).split())

        body, notes = seen(body), seen(notes)
        found = bridged([*map(seen, pages)], body), bridged([*map(seen, feet)], notes)
        return _joined(found), _joined((body, notes))
    if ending == "docx":
        from drafter.writers.docx.words import BOX, words_of_docx

        return _joined(words_of_docx(data)), wanted.replace(BOX, " ")
    if ending == "html":
        from drafter.writers.html.words import words_of_html

        return _joined(words_of_html(data)), wanted
    if ending == "md":
        from drafter.writers.markdown_words import words_of_markdown

        return _joined(words_of_markdown(data)), wanted
    from drafter.writers.plain_text import plain_words

    return plain_words(_text_of_mail(data) if ending == "eml" else data.decode("utf-8")), plain_words(wanted)


def _once(stack: re.Match[str]) -> str:
    return "".join(dict.fromkeys(stack[0]))


def _joined(words: tuple[str, str]) -> str:
    return " ".join(part for part in words if part)


def _text_of_mail(data: bytes) -> str:
    part = message_from_bytes(data, policy=default).get_body(("plain",))
    return str(part.get_content()) if part is not None else ""
