"""The commands on the registers: which institutions and precedents there are, and the writer's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from drafter.cli.telling import AS_JSON, LANGUAGE, print_json, refusals_told, tell
from drafter.model.errors import UnknownName

if TYPE_CHECKING:
    from drafter.desk.registers import Institution, Precedent, Registers

_KINDS = (
    *("foreign_agents", "propaganda_ban", "undesirable_organisations"),
    *("extremism_designation", "gender_recognition_ban", "other"),
)


def _language(_context: click.Context, _parameter: click.Parameter, value: str) -> str:
    if LANGUAGE.fullmatch(value) is None:
        raise click.BadParameter("give a language such as en, fr or ru.")
    return value


_IN_LANGUAGE = click.option(
    "--language", default="en", show_default=True, callback=_language, help="In which language to name them."
)
_OWN = click.option("--own", is_flag=True, help="Only rows of your own.")
_FORGET = click.option("--forget", default="", metavar="ID", help="Remove a row of your own.")


@click.command()
@click.argument("query", nargs=-1)
@_IN_LANGUAGE
@_OWN
@click.option("--keep", default="", metavar="NAME", help="Add a body of your own, named in --language.")
@click.option("--abbreviation", default="", help="With --keep: its abbreviation.")
@_FORGET
@AS_JSON
@refusals_told
def institutions(
    query: tuple[str, ...], language: str, own: bool, keep: str, abbreviation: str, forget: str, as_json: bool
) -> None:
    """List the bodies that statements address, or those that QUERY may mean.

    Words in any order, their beginnings and abbreviations are found, without case and accents. With a country
    in QUERY its government, parliament and the like are named.
    """
    registers = _registers()
    if keep and forget:
        raise click.UsageError("Give --keep or --forget, not both.")
    if forget:
        registers.forget(forget)
        return
    found: tuple[Institution, ...]
    if keep:
        found = (registers.keep_institution(keep, language, abbreviation),)
    else:
        found = registers.find_institutions(" ".join(query), language)
        found = tuple(one for one in found if one.own or not own)
    _tell_problems(registers, as_json)
    if as_json:
        print_json({"institutions": [_institution(one, language) for one in found], **_problems(registers)})
        return
    for one in found:
        short = one.short(language)
        aside = f"  {click.style(short, dim=True)}" if short else ""
        doubt = click.style("  (name to be verified)", dim=True) if _unsure(one, language) else ""
        ended = click.style(f"  (until {one.until})", dim=True) if one.until else ""
        tell(f"{one.id}  {_named(one, language)}{aside}{ended}{doubt}")
    if not found and query:
        tell("No institution is called so.", err=True)


@click.command()
@click.argument("query", nargs=-1)
@click.option("--country", default="", metavar="COUNTRY", help="Only of this country, by code or name.")
@click.option("--kind", default="", type=click.Choice(("", *_KINDS)), help="Only of this kind.")
@click.option("--year", default="", help="Only of this year.")
@_IN_LANGUAGE
@_OWN
@_FORGET
@AS_JSON
@refusals_told
def precedents(
    query: tuple[str, ...],
    country: str,
    kind: str,
    year: str,
    language: str,
    own: bool,
    forget: str,
    as_json: bool,
) -> None:
    """List laws and judgments that measures are compared with, or those that QUERY may mean."""
    from drafter.register.countries import country_named

    registers = _registers()
    if forget:
        registers.forget(forget)
        return
    code = country_named(country)
    if country and not code:
        raise UnknownName(f"There is no country {country!r}.", "Give its name or its code, such as KZ.")
    found = registers.find_precedents(" ".join(query), language, code, kind, year)
    found = tuple(one for one in found if one.own or not own)
    _tell_problems(registers, as_json)
    if as_json:
        print_json({"precedents": [_precedent(one, language) for one in found], **_problems(registers)})
        return
    for one in found:
        _print_precedent(one, registers, language)
    if not found and (query or country or kind or year):
        tell("There is no such precedent in the register.", err=True)


def _registers() -> Registers:
    from drafter.desk.registers import Registers
    from drafter.places import Places

    return Registers(Places.of_user())


def _named(one: Institution, language: str) -> str:
    name = one.name(language)
    return name.replace("{COUNTRY}", "…").replace("{OF}", "…").replace("{IN}", "…") if one.pattern else name


def _unsure(one: Institution, language: str) -> bool:
    base = language.split("-", maxsplit=1)[0].lower()
    return base in one.unverified


def _institution(one: Institution, language: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "name": one.name(language),
        "names": dict(one.names),
        "abbreviation": one.short(language),
        "abbreviations": dict(one.abbreviations),
        "also": {tag: list(names) for tag, names in one.also.items()},
        "level": one.level,
        "parent": one.parent or None,
        "can_be_asked_to": list(one.can_be_asked_to),
        "pattern": one.pattern,
        "until": one.until,
        "now": one.now or None,
        "to_verify": _unsure(one, language),
        "verified": {"on": one.verified_on, "where": dict(one.verified)} if one.verified else None,
        "sources": list(one.sources),
        "own": one.own,
    }


def _precedent(one: Precedent, language: str) -> dict[str, Any]:
    return {
        "id": one.id,
        "title": one.title(language),
        "official": one.official,
        "identifier": one.identifier(language),
        "country": one.country,
        "kind": one.kind.value,
        "date": one.date,
        "event": one.event.value,
        "stage": one.stage.value,
        "body": one.body(language),
        "compared_with": one.follows or None,
        "comparison": one.comparison.value or None,
        "courts": one.courts(language, full=True),
        "to_verify": one.to_verify,
        "verified": {"on": one.verified_on, "where": list(one.verified)} if one.verified else None,
        "sources": list(one.sources),
        "own": one.own,
    }


def _print_precedent(one: Precedent, registers: Registers, language: str) -> None:
    from drafter.register.countries import country_by_code

    doubt = "  (to be verified)" if one.to_verify else ""
    tell(f"{one.id}  {click.style(one.title(language), bold=True)}{click.style(doubt, dim=True)}")
    facts = (one.date, one.body(language), one.identifier(language), country_by_code(one.country, language))
    tell(f"  {', '.join(filter(None, facts))}")
    other = registers.precedent(one.follows) if one.follows else None
    if other is not None:
        rated = f" ({one.comparison.value})" if one.comparison else ""
        tell(f"  Compared with{rated}: {other.title(language)}")
    if courts := one.courts(language, full=True):
        tell(f"  {courts}")
    for address in one.sources:
        tell(click.style(f"  {address}", dim=True))


def _tell_problems(registers: Registers, as_json: bool) -> None:
    from drafter.desk.registers import sentence_about

    if as_json:
        return
    for name, problem in registers.problems:
        place = f"row {problem.place}" if problem.place else "the whole file"
        tell(f"{name}, {place}, was left out. {sentence_about(problem)}", err=True)


def _problems(registers: Registers) -> dict[str, Any]:
    from drafter.desk.registers import sentence_about

    return {
        "problems": [
            {"file": name, "row": one.place, "id": one.id, "message": sentence_about(one)}
            for name, one in registers.problems
        ]
    }
