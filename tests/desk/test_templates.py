"""Templates: what a new statement begins with, in every language, and what its empty sections say."""

from __future__ import annotations

import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from drafter.compose.composition import Paragraph, Purpose, Role
from drafter.desk.brands import brand
from drafter.desk.export import Order, composition_for
from drafter.desk.templates import (
    DEFAULT_TEMPLATE,
    call_guidance,
    guidance,
    letter_guidance,
    list_templates,
    new_statement,
    sample_statement,
    template,
    template_of,
)
from drafter.model.errors import UnknownName
from drafter.model.statement import SectionKind, Statement
from drafter.places import Places, resources
from drafter.register.labels import languages_with_labels
from drafter.storage.json_form import decode_statement, encode_statement

IDS = ("joint-statement", "rapid-response", "open-letter", "solidarity", "judgment")
LANGUAGES = ("en", "fr", "de", "ru", "es")
FOLDER = resources() / "templates"


# What press releases and letters print of themselves.
OWN_WORDS = frozenset({Role.EMBARGO, Role.END_MARK, Role.REFERENCE})


def printed(statement: Statement) -> list[str]:
    chosen = brand(statement.brand, Places.of_user())
    composed = composition_for(statement, chosen, Order((), Purpose.RELEASE, "", ""))
    paragraphs = [one for one in composed.elements if isinstance(one, Paragraph)]
    return [one.text for one in paragraphs if one.role not in OWN_WORDS]


def words_of(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def texts(value: object) -> list[str]:
    """Every text in a table."""
    if isinstance(value, dict):
        return [text for one in value.values() for text in texts(one)]
    return [text for one in value for text in texts(one)] if isinstance(value, list) else [str(value)]


def test_the_five_come_in_the_order_of_the_cards():
    assert tuple(one.id for one in list_templates()) == IDS
    assert [one.name("fr-CH") for one in list_templates()][2] == "Lettre ouverte"
    assert template("open-letter").name("kk") == "Open letter"
    with pytest.raises(UnknownName, match="judgment, open-letter"):
        template("sonnet")


def test_every_word_is_there_in_every_language_of_pages():
    assert set(LANGUAGES) == set(languages_with_labels())
    for one in list_templates():
        files = {path.stem: words_of(path) for path in (FOLDER / one.id).glob("*.toml")}
        about = files.pop("template")
        assert set(files) == set(LANGUAGES)
        assert all(set(about[part]) == set(LANGUAGES) for part in ("name", "label", "about", "purpose"))
        # A card has room for no more.
        assert max(map(len, about["about"].values())) <= 32
        assert len({frozenset(words) for words in files.values()}) == 1
        assert len({frozenset(words.get("headings", {})) for words in files.values()}) == 1
        assert len({len(words.get("asks", ())) for words in files.values()}) == 1
        labels = [(language, one.label(language)) for language in LANGUAGES]
        others = [other for other in list_templates() if other is not one]
        assert not [other.id for other in others for lang, label in labels if other.label(lang) == label]


@pytest.mark.parametrize(
    "path", sorted(FOLDER.rglob("*.toml")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_texts_are_set_as_their_language_sets_them(path: Path):
    found = texts(words_of(path))
    assert [text for text in found if text != text.strip()] == []
    assert [text for text in found if re.search(r"['\"]|\.\.\.|  | [.,]", text)] == []
    if path.stem == "fr":
        assert [text for text in found if re.search(r"[ \w][:;?!]", text)] == []
    if path.stem == "ru":
        assert [text for text in found if re.search("[A-Za-z]", text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("template_id", IDS)
def test_a_new_statement_prints_nothing_but_the_brand(template_id: str, language: str):
    chosen = template(template_id)
    statement = new_statement(template_id, language)
    edition = statement.primary
    assert (edition.language, edition.label) == (language, chosen.label(language))
    assert tuple(section.kind for section in edition.sections) == chosen.sections
    assert len(statement.calls) == chosen.calls
    begun = [name for section in edition.sections for block in section.blocks for name in block.calls]
    assert begun == [call.id for call in statement.calls]
    assert template_of(edition) == template_id
    # A letter ends as letters do; all else is the writer's.
    said = [text for text in printed(replace(statement, date="")) if text]
    assert set(said) <= {edition.label, edition.letter.closing}
    assert bool(edition.letter.closing) == (template_id == "open-letter")
    assert decode_statement(encode_statement(statement)) == statement


def test_the_template_is_known_by_its_label_alone():
    letter = new_statement("open-letter", "de")
    assert template_of(replace(letter.primary, label="Brief")) == DEFAULT_TEMPLATE
    assert template_of(replace(letter.primary, label="")) == DEFAULT_TEMPLATE
    # An earlier statement, or one that was imported, has the guidance of its kind.
    assert template_of(replace(letter.primary, label="Open letter", language="en")) == "open-letter"


@pytest.mark.parametrize("language", LANGUAGES)
def test_guidance_speaks_of_every_kind_of_section(language: str):
    for template_id in IDS:
        said = guidance(template_id, language)
        assert set(said) == set(SectionKind)
        assert all(one.text for one in said.values())
        head = said[SectionKind.HEADLINE]
        assert len(head.text.split()) <= head.most_words
        call = call_guidance(template_id, language)
        assert call.prose
        assert call.addressee
    assert guidance(DEFAULT_TEMPLATE, "kk") == guidance(DEFAULT_TEMPLATE, "en")
    usual, other = guidance(DEFAULT_TEMPLATE, language), guidance("solidarity", language)
    assert other[SectionKind.NOTES] == usual[SectionKind.NOTES]
    assert letter_guidance(language).salutation


@pytest.mark.parametrize("template_id", IDS)
def test_the_sample_has_the_guidance_as_its_text_in_the_template_s_brand(template_id: str):
    statement = sample_statement(template_id, "fr")
    assert statement == sample_statement(template_id, "fr")
    assert statement.brand == template(template_id).brand
    whole = "\n".join(printed(statement))
    said = guidance(template_id, "fr")
    for kind in template(template_id).sections:
        if kind not in (SectionKind.CONTACT, SectionKind.RELATED):
            assert said[kind].text in whole.replace("\n", " ") or said[kind].text in whole
    for ask in call_guidance(template_id, "fr").asks:
        assert ask in whole
