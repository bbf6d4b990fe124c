"""A brand as the tables of its `brand.toml`: what `brand_of_table` reads is the same brand again."""

from __future__ import annotations

from drafter.compose.brand import Brand, BrandFurniture, Logo, TypeSize


def table_of(brand: Brand) -> dict[str, dict[str, object]]:
    """Every entry of a brand's file, in the order in which it is written."""
    colours, kinds, page, calls = brand.colours, brand.type, brand.page, brand.calls
    return {
        "brand": {"name": brand.name, "kind": brand.kind},
        "logo": _logo_table(brand.logo),
        "colour": {
            "ink": colours.ink,
            "accent": colours.accent,
            "grey": colours.grey,
            "rule": colours.rule,
            "tint": colours.tint,
        },
        "type": {
            "text": kinds.text,
            "heads": kinds.heads,
            "body": size_text(kinds.body),
            "headline": size_text(kinds.headline),
            "headline_weight": "bold" if kinds.headline_bold else "regular",
            "lede": size_text(kinds.lede) + (" bold" if kinds.lede_bold else ""),
            "section": size_text(kinds.section),
            "small": size_text(kinds.small),
        },
        "page": {
            "column": page.column,
            "section": page.section,
            "headline": page.headline,
            "paper": page.paper,
        },
        "furniture": _furniture_table(brand.furniture),
        "calls": {
            "bar_pt": calls.bar_pt,
            "addressee": "bold accent" if calls.addressee_accent else "bold",
            "ask_hang_mm": calls.ask_hang_mm,
        },
        "address": {
            "window": brand.address.window,
            "lines": list(brand.address.lines),
            "references": [list(pair) for pair in brand.address.references],
        },
        "press": {"band": brand.press.band, "end_mark": "squares" if brand.press.end_squares else ""},
        "signatories": {"style": str(brand.signatories)},
    }


def size_text(size: TypeSize) -> str:
    """Size and leading as they are written: "10.5/15"."""
    return f"{size.size:g}/{size.leading:g}"


def _logo_table(logo: Logo) -> dict[str, object]:
    files = {"file": logo.file, "mark": logo.mark, "mono": logo.mono}
    pictures = {"png": logo.png, "mark_png": logo.mark_png}
    return {
        **{key: name for key, name in (files | pictures).items() if name},
        "alt": logo.alt,
        "height_mm": logo.height_mm,
        "y_mm": logo.y_mm,
        "mark_height_mm": logo.mark_height_mm,
        "mark_y_mm": logo.mark_y_mm,
    }


def _furniture_table(foot: BrandFurniture) -> dict[str, object]:
    return {
        "first_right": list(foot.first_right),
        "first_right_bold": foot.first_right_bold,
        "foot_left": [foot.foot_left] if foot.foot_left else [],
        "foot_columns": [list(column) for column in foot.foot_columns],
        "foot_rule_pt": foot.foot_rule_pt,
        "foot_rule_accent": foot.foot_rule_accent,
        "foot_dated": foot.foot_dated,
        "foot_pages": foot.foot_pages,
        "foot_fingerprint": foot.foot_fingerprint,
        "running": str(foot.running),
    }
