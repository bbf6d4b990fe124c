"""Where the name of a body ends: what is said of it, by when and how it is asked, is no part of it."""

from __future__ import annotations

import re

# What is said of a body after a comma is no part of its name.
_ASIDE = re.compile(
    r",\s(?:for (?:its|their) part|pour (?:sa|leur) part|por su parte|de (?:son|leur) côté|"
    r"со своей стороны|в свою очередь|as|in|among|including|notamment|"
    r"darunter|who|which|whose|when|at|en|qui|dont|als|die|der|das|como|que|quien|как|который|в|у|який|che|con|with|"
    r"if|should|s'il|si|falls|wenn|если|the|its|a|an|le|la|les|un|une|el|los|las|una|ein|eine)(?=[\s,]|$)"
)
# By when, and how: no part of the name that stands before it.
_WHEN = re.compile(
    r"\s(?:(?:urgently|immediately|promptly|swiftly|at once|without (?:further |any )?delay|"
    r"once again|again)$|"
    r"(?:by|before|until|no later than) (?=[\w ]{0,24}\d)|"
    r"(?:sans délai|immédiatement|d'urgence|sans tarder)$|(?:avant|d'ici) (?=[\w ']{0,24}\d)|"
    r"(?:unverzüglich|sofort|umgehend|ohne (?:Verzug|Aufschub))$|(?:bis|spätestens) (?=[\w. ]{0,24}\d)|"
    r"(?:немедленно|срочно|незамедлительно|без (?:промедлени|отлагательств)\w{0,2})$|"
    r"(?:до|не позднее|не позже|ко?) (?=(?:[а-яё]{3,12} )?\d)|"
    r"(?:до (?:конца|начала|голосования|выборов|следующ)|ко дню|"
    r"с (?:просьбой|призывом|требованием))(?=\s|$|\w))"
)
# What stands between a verb of calling and the name, and is none.
_NO_NAME = re.compile(
    r"(?:for(?= (?!its|their))|until|by|before|no later than|not later than|once again|"
    r"once more|without|last|first|finally|"
    r"wir hoffen|darüber hinaus|zugleich)(?!\w)(?![ ]of\b)",
    re.I,
)
# "the Commission, guardian of the treaties": words in small letters after a comma, unless the name goes on.
_APPOSITION = re.compile(
    r",\s(?!(?:de|du|des|d|del|of|for|and|et|y|e|und|der|für|la|las|los|di|da|do)\b)(?=[a-zß-ÿ]{3})"
)


def name_alone(text: str) -> str:
    """The name that a text begins with, or nothing where it begins with none."""
    if _NO_NAME.match(text):
        return ""
    name = _WHEN.split(_ASIDE.split(text, maxsplit=1)[0], maxsplit=1)[0]
    return _APPOSITION.split(name, maxsplit=1)[0].rstrip(" ,:;–—")
