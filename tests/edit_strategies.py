"""Edits of every kind that fit a statement, for property tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from hypothesis import strategies as st

from drafter.desk.calling import choose_verb, rewrite
from drafter.desk.sources import cited, verified
from drafter.model import ask_edits, call_edits, edits, signatory_edits, source_edits
from drafter.model.calls import Addressee
from drafter.model.signatories import Signatory
from drafter.model.sources import Citing, Source
from drafter.model.statement import (
    AskStyle,
    Section,
    SectionKind,
    SignatoryOrder,
    Statement,
    blocks_of,
)
from drafter.model.text import Block, Run, plain_block

Edit = Callable[[Statement], Statement]


def all_blocks(statement: Statement) -> list[Block]:
    return [block for edition in statement.editions for _, block in blocks_of(edition)]


def all_sections(statement: Statement) -> list[Section]:
    return [section for edition in statement.editions for section in edition.sections]


def _with_new_call(statement: Statement, section_id: str) -> Statement:
    return call_edits.begin_call(statement, section_id, 0)[0]


def _with_bound_call(statement: Statement, block_id: str) -> Statement:
    return call_edits.bind_call(statement, block_id)[0]


def _with_source(statement: Statement, block_id: str, at: int) -> Statement:
    return cited(statement, block_id, at, at, [Source("Record", id="sourceadded2")])[0]


def _first_of(edit: Callable[..., tuple[Statement, str, int]], *given: object) -> Edit:
    return lambda statement: edit(statement, *given)[0]


@st.composite
def edits_on(draw: st.DrawFn, statement: Statement) -> Edit:
    """Some edit that fits the statement, of every kind there is."""
    found: list[Edit] = [
        lambda s: edits.set_date(s, "2026-03-12"),
        lambda s: edits.set_brand(s, "warm"),
        lambda s: edits.set_order(s, SignatoryOrder.COUNTRY),
        lambda s: edits.set_ask_style(s, AskStyle.PROSE),
        lambda s: edits.set_ask_style(s, AskStyle.BULLETS),
        lambda s: edits.set_asks_summary(s, not s.asks_summary),
        lambda s: edits.set_dateline(s, s.primary.id, "Brussels, 12 March 2026"),
        lambda s: edits.set_label(s, s.primary.id, "Open letter"),
        lambda s: edits.set_running_title(s, s.primary.id, "In short"),
        lambda s: edits.set_language(s, s.primary.id, "pl"),
        lambda s: edits.add_section(s, s.primary.id, 1, Section(SectionKind.ANALYSIS)),
        lambda s: signatory_edits.add_signatories(s, [Signatory("Lantern House")], 1),
        lambda s: source_edits.set_citing(s, Citing.ENDNOTES),
        lambda s: source_edits.add_sources(s, [Source("Record", id="sourceadded1")]),
    ]
    for section in all_sections(statement):
        name = section.id
        place = draw(st.integers(0, len(section.blocks)))
        count = draw(st.integers(0, len(section.blocks) - place))
        found += [
            partial(edits.rename_section, section_id=name, heading="Another heading"),
            partial(edits.remove_section, section_id=name),
            partial(edits.move_section, section_id=name, place=0),
            partial(edits.change_section_kind, section_id=name, kind=SectionKind.ANALYSIS),
            partial(
                edits.splice_blocks, section_id=name, place=place, count=count, blocks=[plain_block("new")]
            ),
            partial(_with_new_call, section_id=name),
        ]
    for block in all_blocks(statement):
        if block.text:
            found.append(
                partial(_with_source, block_id=block.id, at=draw(st.integers(0, len(block.text) - 1)))
            )
        target = draw(st.sampled_from(all_sections(statement))).id
        found += [
            partial(edits.replace_block, block=replace(block, runs=(Run("retyped"),))),
            partial(edits.move_block, block_id=block.id, section_id=target, place=1),
            partial(_with_bound_call, block_id=block.id),
        ]
    for block in all_blocks(statement):
        if block.calls:
            offset = draw(st.integers(0, len(block.text)))
            found += [
                partial(call_edits.move_call, block_id=block.id, step=draw(st.sampled_from((-1, 1)))),
                partial(ask_edits.move_item, block_id=block.id, step=draw(st.sampled_from((-1, 1)))),
                _first_of(ask_edits.make_item, block.id, offset),
                _first_of(ask_edits.make_prose, block.id),
                _first_of(ask_edits.join_item, block.id),
                partial(ask_edits.with_item_asks, blocks=(block,)),
            ]
    for call in statement.calls:
        body = Addressee("European Parliament")
        found += [
            partial(call_edits.add_addressee, call_id=call.id, addressee=body),
            partial(call_edits.set_basis, call_id=call.id, basis="Article 2"),
            partial(call_edits.set_call_deadline, call_id=call.id, deadline="2026-04-01"),
            partial(call_edits.unbind_call, call_id=call.id),
        ]
        found += [
            partial(call_edits.remove_addressee, call_id=call.id, addressee_id=body.id)
            for body in call.addressees
        ]
        found += [partial(call_edits.unmark_ask, ask_id=ask.id) for ask in call.asks]
        found += [
            partial(call_edits.move_addressee, call_id=call.id, addressee_id=body.id, place=0)
            for body in call.addressees
        ]
        if any(call.id in block.calls for _, block in blocks_of(statement.primary)):
            found += [
                partial(rewrite, call_id=call.id),
                partial(choose_verb, call_id=call.id, name="urge"),
            ]
    for source in statement.sources:
        found += [
            partial(source_edits.change_source, source=replace(source, title="Another title")),
            partial(source_edits.remove_source, source_id=source.id),
        ]
    for claim in statement.claims:
        found += [
            partial(verified, claim_id=claim.id, by="the coordinator", day="2026-03-12"),
            partial(source_edits.dismiss_claim, claim_id=claim.id, reason="known"),
            partial(source_edits.set_claim_sources, claim_id=claim.id, sources=["source000001"]),
            partial(source_edits.remove_claim, claim_id=claim.id),
        ]
    for one in statement.signatories:
        found += [
            partial(signatory_edits.change_signatory, signatory=replace(one, country="Norvia")),
            partial(signatory_edits.remove_signatories, ids=[one.id]),
            partial(signatory_edits.move_signatory, signatory_id=one.id, place=0),
            partial(signatory_edits.move_signatories, ids=[one.id], place=1),
            partial(signatory_edits.change_signatories, changed={one.id: replace(one, title="Chair")}),
            partial(signatory_edits.arrange_signatories, ids=[one.id]),
        ]
    return draw(st.sampled_from(found))
