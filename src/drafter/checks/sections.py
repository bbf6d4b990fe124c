"""Sections: empty ones, ones that stand where no reader looks for them, what is missing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from drafter.checks.finding import Hit
from drafter.checks.gathering import Gathered, Placed
from drafter.checks.passages import Overview
from drafter.model.signatories import ABSENT, SignatoryState
from drafter.model.statement import Section, SectionKind, Statement
from drafter.register.labels import HEADLESS, labels

_KIND = SectionKind
_UNNAMED = ABSENT | {SignatoryState.WITHHELD}
_BODY = frozenset({_KIND.LEDE, _KIND.BACKGROUND, _KIND.INFLUENCE, _KIND.ANALYSIS, _KIND.CALLS})
# What may not stand before what, where both are there.
_AFTER = (
    (_KIND.HEADLINE, frozenset(_KIND) - {_KIND.HEADLINE}),
    (_KIND.STANDFIRST, _BODY),
    (_KIND.LEDE, _BODY - {_KIND.LEDE}),
)


def _empty(section: Section, statement: Statement) -> bool:
    """Whether nothing of a section is printed."""
    if any(block.printed.strip() for block in section.blocks):
        return False
    match section.kind:
        case SectionKind.SIGNATORIES:
            return not any(one.state not in ABSENT for one in statement.signatories)
        case SectionKind.RELATED:
            return not section.publications
        case SectionKind.INFLUENCE:
            return not statement.entries
        case _:
            return True


def empty(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """A section that holds nothing: its heading would stand over a hole, or it is not printed at all."""
    for section in overview.edition.sections:
        if _empty(section, overview.statement):
            heading = section.heading or labels(overview.edition.language).section(section.kind)
            known = {"headline", "lede", "signatories"} & {section.kind.value}
            arguments = (("heading", heading or section.kind.value), ("variant", next(iter(known), "other")))
            yield None, Hit(0, 0, arguments, section=section.id)


def order(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """A section that stands before what readers expect above it."""
    statement = overview.statement
    present = [one for one in overview.edition.sections if not _empty(one, statement)]
    left = Counter(one.kind for one in present)
    above: set[SectionKind] = set()
    for section in present:
        left[section.kind] -= 1
        below = {kind for kind, count in left.items() if count}
        for kind, others in _AFTER:
            if section.kind is kind and above & others:
                yield None, _misplaced(overview, section, "late")
                break
        else:
            if section.kind is _KIND.SIGNATORIES and below & _BODY:
                yield None, _misplaced(overview, section, "signatories")
            elif section.kind in (_KIND.CONTACT, _KIND.NOTES, _KIND.RELATED) and below & _BODY:
                yield None, _misplaced(overview, section, "early")
        above.add(section.kind)


def _misplaced(overview: Overview, section: Section, variant: str) -> Hit:
    words = labels(overview.edition.language)
    heading = section.heading or (words[section.kind.value] if section.kind not in HEADLESS else "")
    return Hit(0, 0, (("variant", variant), ("heading", heading)), section=section.id)


def _leads_up(text: str) -> bool:
    """Whether words above a list of names stand for its heading: "Yours sincerely,", "Signed by:"."""
    bare = text.rstrip()
    return bare.endswith((",", ":")) or (bare[-1:] not in tuple('.!?…»”"') and len(bare.split()) <= 5)


def signatories_without_heading(overview: Overview, _gathered: Gathered) -> Iterator[Placed]:
    """Names under no heading of the writer's own: what they do there, sign or support, is not said."""
    named = len([one for one in overview.statement.signatories if one.state not in _UNNAMED])
    last = ""
    for section in overview.edition.sections:
        last = next((block.printed for block in reversed(section.blocks) if block.printed.strip()), last)
        if section.kind is _KIND.SIGNATORIES and section.generated and named and not _leads_up(last):
            label = labels(overview.edition.language).section(section.kind)
            yield None, Hit(0, 0, (("count", str(named)), ("label", label)), section=section.id)
            return
