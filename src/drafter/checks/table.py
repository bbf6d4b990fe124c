"""The table of checks. A code has its words in `resources/checks` and its page in the guide.

A family of checks is a module with its checks and a line here.
"""

from __future__ import annotations

from drafter.checks import (
    address,
    characters,
    commas,
    consistency,
    dates,
    deadlines,
    endings,
    headings,
    lengths,
    numbers,
    quotation_marks,
    repetition,
    said,
    sections,
    signing,
    spacing,
    terms,
    umbrella,
)
from drafter.checks.finding import Purpose, Severity
from drafter.checks.gathering import PassageCheck, StatementCheck

_ERROR, _WARNING, _ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE

PASSAGE_CHECKS: tuple[PassageCheck, ...] = (
    PassageCheck("quotation-mismatched", _ERROR, quotation_marks.mismatched),
    PassageCheck("look-alike", _ERROR, characters.look_alike),
    PassageCheck("unseen-character", _WARNING, characters.unseen),
    PassageCheck("text-turned", _WARNING, characters.turning),
    PassageCheck("character-lost", _WARNING, characters.broken),
    PassageCheck("repeated-word", _WARNING, repetition.repeated),
    PassageCheck("spacing", _WARNING, spacing.spaces),
    PassageCheck("word-mistaken", _WARNING, terms.of_family("mistaken", "word-mistaken")),
    PassageCheck("comma-missing", _WARNING, commas.missing),
    PassageCheck("punctuation-twice", _WARNING, spacing.doubled),
    PassageCheck("stop-within", _ADVICE, spacing.stop_within),
    PassageCheck("not-closed", _WARNING, endings.not_closed),
    PassageCheck("no-full-stop", _WARNING, endings.no_stop),
    PassageCheck("dash", _ADVICE, spacing.dashes),
    PassageCheck("heading-full-stop", _WARNING, headings.full_stop),
    PassageCheck("heading-shouts", _ADVICE, headings.shouting),
    PassageCheck("headline-long", _ADVICE, lengths.headline),
    PassageCheck("sentence-long", _ADVICE, lengths.sentence),
    PassageCheck("paragraph-long", _ADVICE, lengths.paragraph),
    PassageCheck("date-impossible", _ERROR, dates.impossible),
    PassageCheck("weekday-wrong", _ERROR, dates.wrong_weekday),
    PassageCheck("date-form", _ADVICE, dates.form),
    PassageCheck("date-form", _ADVICE, dates.small_month),
    PassageCheck("date-numeric", _WARNING, dates.numeric),
    PassageCheck("relative-date", _WARNING, dates.relative),
    PassageCheck("number-small", _ADVICE, numbers.small),
    PassageCheck("number-worded", _ADVICE, numbers.worded),
    PassageCheck("number-at-start", _ADVICE, numbers.at_start),
    PassageCheck("number-apostrophe", _WARNING, numbers.decades),
    PassageCheck("number-money", _ADVICE, numbers.money),
    PassageCheck("number-thousands", _ADVICE, numbers.thousands),
    PassageCheck("so-called", _WARNING, terms.so_called),
    PassageCheck("term-label", _ADVICE, terms.labels),
    PassageCheck("term-acronym", _ADVICE, umbrella.spaced),
    PassageCheck("term-people", _WARNING, terms.terms("term-people")),
    PassageCheck("term-migrants", _WARNING, terms.terms("term-migrants")),
    PassageCheck("term-disability", _WARNING, terms.terms("term-disability")),
    PassageCheck("form-of-address", _ADVICE, address.surname_in_capitals),
    PassageCheck("form-of-address", _ADVICE, address.mrs),
    PassageCheck("country-name", _ADVICE, terms.terms("country-name")),
    PassageCheck("abbreviation-points", _ADVICE, terms.terms("abbreviation-points")),
    PassageCheck("puffery", _ADVICE, terms.terms("puffery")),
    PassageCheck("wordy", _ADVICE, terms.terms("wordy")),
    PassageCheck("slash", _ADVICE, terms.terms("slash")),
    PassageCheck("vague-ask", _ADVICE, terms.in_calls("vague-ask")),
    *said.OF_PASSAGES,
)
STATEMENT_CHECKS: tuple[StatementCheck, ...] = (
    StatementCheck("quotation-mixed", _ADVICE, quotation_marks.mixed, quotation_marks.pairs_of),
    StatementCheck("spelling-mixed", _ADVICE, consistency.mixed, consistency.spelt),
    StatementCheck("term-acronym", _ADVICE, umbrella.mixed, umbrella.letters_of),
    StatementCheck("date-form", _ADVICE, dates.month_first, dates.ways),
    StatementCheck("section-empty", _WARNING, sections.empty, purpose=Purpose.CIRCULATION),
    StatementCheck("section-order", _ADVICE, sections.order),
    StatementCheck(
        "signatories-without-heading",
        _ADVICE,
        sections.signatories_without_heading,
        purpose=Purpose.CIRCULATION,
    ),
    StatementCheck("signatory-twice", _WARNING, signing.twice, signing.nothing),
    StatementCheck("signatory-count", _WARNING, signing.counted, signing.stated),
    StatementCheck("signatory-not-agreed", _WARNING, signing.not_agreed, signing.nothing, Purpose.RELEASE),
    StatementCheck("deadline-past", _WARNING, deadlines.past, deadlines.calls_of),
    *said.OF_STATEMENTS,
)
