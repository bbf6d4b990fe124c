"""The whole page: what surrounds the text, and the text in the elements that say what it is."""

from __future__ import annotations

import json

from drafter.compose.brand import Brand
from drafter.compose.composition import Composition, Purpose
from drafter.writers.html.article import Article
from drafter.writers.html.markup import attribute, element, language_of, lines, text
from drafter.writers.html.pictures import logo
from drafter.writers.html.style import style_sheet

_UNKNOWN = "und"
# The page loads nothing and runs nothing, whatever a site adds to it.
_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"


def write_html(composition: Composition, brand: Brand) -> bytes:
    """The composition as one HTML file without scripts that needs no other file."""
    around = composition.furniture
    language = attribute(language_of(composition.language) or _UNKNOWN)
    head = lines(
        (
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">',
            element("title", text(title_of(composition, brand))),
            element("style", f"\n{style_sheet(brand)}\n"),
            _data(composition, brand) if composition.purpose is Purpose.RELEASE else "",
        )
    )
    mark = element("p", text(around.mark), class_="mark") if around.mark else ""
    form = element("p", text(around.form_name), class_="kicker") if around.form_name and not mark else ""
    shown = logo(brand)
    mast = element("div", shown, class_="logo") if shown else element("p", text(brand.name), class_="kicker")
    panel = brand.page.headline == "panel"
    look = ("panel" if composition.purpose is Purpose.RELEASE else "panel outline") if panel else ""
    article = element("article", f"\n{Article(composition, brand, head=look).html()}\n")
    foot = _foot(composition)
    return (
        f"<!doctype html>\n<html lang={language}>\n<head>\n{head}\n</head>\n<body>\n"
        f'<header class="masthead">\n{lines((mast, mark, form))}\n</header>\n'
        f"<main>\n{article}\n</main>\n{foot}</body>\n</html>\n"
    ).encode("utf-8", "replace")


def write_body(composition: Composition) -> bytes:
    """The text alone, in bare elements without classes or styles, to paste into a site's editor."""
    return (Article(composition, bare=True).html() + "\n").encode("utf-8", "replace")


def write_mail(composition: Composition, brand: Brand) -> bytes:
    """The text for a mail: bare elements in one frame, as mail programs keep little else."""
    body = Article(composition, brand, bare=True).html()
    size = "max-width:42em;margin:0;font:16px/1.5 Georgia,serif"
    frame = f'<article style="{size};color:{brand.colours.ink}">\n{body}\n</article>'
    title = element("title", text(title_of(composition, brand)))
    head = f'<meta charset="utf-8">\n{title}'
    language = attribute(language_of(composition.language) or _UNKNOWN)
    return (
        f"<!doctype html>\n<html lang={language}>\n<head>\n{head}\n</head>\n"
        f"<body>\n{frame}\n</body>\n</html>\n"
    ).encode("utf-8", "replace")


def title_of(composition: Composition, brand: Brand) -> str:
    """What the page is called: its headline, or else its kind, or else whose it is."""
    named = (" ".join(words.split()) for words in (composition.title, composition.subject, brand.name))
    return next(filter(None, named), "")


def _foot(composition: Composition) -> str:
    around = composition.furniture
    columns = [" · ".join(column) for column in around.foot_columns]
    shown = " · ".join(part for part in (around.foot_left, around.foot_middle, *columns) if part)
    return f'<footer class="foot">{element("p", text(shown))}</footer>\n' if shown else ""


def _data(composition: Composition, brand: Brand) -> str:
    """What search engines and archives read, as JSON-LD (schema.org)."""
    about = {
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": " ".join(composition.title.split()),
        "genre": composition.subject,
        "inLanguage": composition.language,
        "datePublished": composition.date,
        "publisher": {"@type": "Organization", "name": brand.name},
    }
    said = json.dumps({key: value for key, value in about.items() if value}, ensure_ascii=False)
    return f'<script type="application/ld+json">{said.replace("<", chr(92) + "u003c")}</script>'
