"""The checks of what is said: names, bodies, calls, doubt, persons and sources, with their codes."""

from __future__ import annotations

from drafter.checks import (
    acronyms,
    agreement,
    asks,
    attribution,
    bodies,
    body_names,
    calls,
    entities,
    free_calls,
    governing,
    hedges,
    name_variants,
    names,
    persons,
)
from drafter.checks.finding import Purpose, Severity
from drafter.checks.gathering import PassageCheck, StatementCheck

_ERROR, _WARNING, _ADVICE = Severity.ERROR, Severity.WARNING, Severity.ADVICE

OF_PASSAGES: tuple[PassageCheck, ...] = (
    PassageCheck("call-without-on", _WARNING, calls.without_on),
    PassageCheck("call-grammar", _WARNING, governing.grammar),
    PassageCheck("hedge-doubled", _WARNING, hedges.doubled),
    PassageCheck("hedge-unsourced", _ADVICE, hedges.unsourced),
    PassageCheck("hedge-missing", _WARNING, hedges.missing),
    PassageCheck("hedge-on-fact", _WARNING, hedges.doubted_fact),
    PassageCheck("source-vague", _WARNING, hedges.vague),
    PassageCheck("body-confused", _WARNING, bodies.confused),
    PassageCheck("body-name", _WARNING, body_names.misnamed),
    PassageCheck("body-incomplete", _ADVICE, bodies.union_asked),
    PassageCheck("agreement", _WARNING, agreement.number),
    PassageCheck("comma-before-verb", _WARNING, agreement.comma),
    PassageCheck("article", _WARNING, agreement.article),
    PassageCheck("number-unsourced", _ADVICE, attribution.number_unsourced, Purpose.CIRCULATION),
)
OF_STATEMENTS: tuple[StatementCheck, ...] = (
    StatementCheck(
        "name-variant",
        _ERROR,
        name_variants.variants,
        names.gather,
        by_facts=True,
        remembering=name_variants.Variants,
    ),
    StatementCheck("acronym-unexplained", _ADVICE, acronyms.unexplained, acronyms.gather, by_facts=True),
    StatementCheck("acronym-meant-twice", _WARNING, acronyms.meant_twice, acronyms.gather, by_facts=True),
    StatementCheck("body-cannot", _WARNING, bodies.wrong_body, bodies.gather_requests),
    StatementCheck("body-incomplete", _ADVICE, bodies.incomplete, bodies.gather_short),
    StatementCheck("call-without-addressee", _WARNING, calls.without_addressee, calls.gather),
    StatementCheck(
        "call-without-addressee", _WARNING, free_calls.unaddressed, free_calls.gather, by_facts=True
    ),
    StatementCheck("call-without-addressee", _WARNING, asks.free, asks.gather_free, by_order=True),
    StatementCheck("call-without-ask", _WARNING, calls.without_ask, calls.gather),
    StatementCheck("call-without-ask", _WARNING, asks.bare, asks.gather_bare, by_order=True),
    StatementCheck("call-passive", _ADVICE, asks.passive, asks.gather_passive),
    StatementCheck("call-without-deadline", _ADVICE, calls.without_deadline, calls.gather),
    StatementCheck("call-wording-mixed", _ADVICE, calls.mixed, calls.gather_verbs),
    StatementCheck("person-accused", _WARNING, persons.accused, persons.gather_accused, by_facts=True),
    StatementCheck(
        "person-not-introduced", _ADVICE, persons.not_introduced, persons.gather_named, by_facts=True
    ),
    StatementCheck(
        "entity-not-identified",
        _WARNING,
        entities.not_identified,
        entities.gather,
        remembering=entities.NotIdentified,
    ),
    StatementCheck(
        "quotation-unattributed", _WARNING, attribution.unattributed, attribution.gather_said, by_facts=True
    ),
    StatementCheck(
        "claim-unsourced",
        _WARNING,
        attribution.claim_unsourced,
        attribution.gather_claims,
        Purpose.CIRCULATION,
    ),
    StatementCheck("entry-unhedged", _WARNING, attribution.entry_unhedged, attribution.gather_influence),
)
