"""Make resources/fonts from the Noto and DejaVu fonts that Debian packages.

Run when the set of characters changes:

    apt-get install fonts-noto-core fonts-noto-extra fonts-dejavu-core
    .venv/bin/python tools/subset_fonts.py

The result is committed, because reading fonts is the largest part of a cold export and a
whole Noto Sans takes three times as long to parse as its subset. The same source fonts
give the same bytes.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable
from pathlib import Path

from fontTools import subset
from fontTools.ttLib import TTFont

SYSTEM_FONTS = Path("/usr/share/fonts/truetype")
HERE = Path(__file__).resolve().parent
RESULT = HERE.parent / "resources" / "fonts"

Ranges = tuple[tuple[int, int], ...]

# What a statement in a language of Europe, the Caucasus or Central Asia is written with.
TEXT: Ranges = (
    (0x0020, 0x007E),  # Basic Latin
    (0x00A0, 0x024F),  # Latin-1, Extended-A, Extended-B
    (0x0250, 0x02AF),  # IPA: the Azerbaijani schwa and lower-case letters of African alphabets live here
    (0x02B0, 0x02FF),  # modifier letters: the okina and the half rings of transliterated names
    (0x0300, 0x036F),  # combining marks
    (0x0370, 0x03FF),  # Greek
    (0x0400, 0x052F),  # Cyrillic, with Kazakh, and its supplement
    (0x1E00, 0x1EFF),  # Latin Extended Additional
    (0x2000, 0x206F),  # punctuation
    (0x2070, 0x209F),  # superscripts and subscripts
    (0x20A0, 0x20CF),  # currency
    (0x2100, 0x218F),  # letterlike symbols and number forms
    (0x2190, 0x2193),  # arrows along the axes
    (0x2200, 0x22FF),  # mathematical operators
    (0x25A0, 0x25FF),  # geometric shapes, the dotted circle among them
    (0x2610, 0x2612),  # ballot boxes
    (0xA78B, 0xA78C),  # saltillo
    (0xFB00, 0xFB06),  # ligatures that come with pasted text
    (0xFEFF, 0xFEFF),
    (0xFFFC, 0xFFFD),
)
GEORGIAN: Ranges = ((0x10A0, 0x10FF), (0x1C90, 0x1CBF), (0x2D00, 0x2D2F))
ARMENIAN: Ranges = ((0x0530, 0x058F), (0xFB13, 0xFB17))
# Both scripts use some marks that their own font draws to fit.
SHARED: Ranges = ((0x0020, 0x007E), (0x00A0, 0x00BF), (0x2000, 0x206F), (0x20A0, 0x20CF))

# Left out of the fallback: right-to-left and joining scripts, which are not set yet and would
# come out in the wrong order without a word, scripts nobody asked for, and private use.
NOT_IN_FALLBACK: Ranges = (
    (0x0590, 0x08FF),
    (0x0E80, 0x0EFF),
    (0x1400, 0x169F),
    (0x2800, 0x28FF),
    (0x2D30, 0x2D7F),
    (0x4DC0, 0x4DFF),
    (0xE000, 0xF8FF),
    (0xFB1D, 0xFDFF),
    (0xFE70, 0xFEFE),
    (0x10300, 0x1033F),
)

SOURCES: dict[str, Ranges] = {
    f"noto/{family}-{style}": TEXT
    for family in ("NotoSans", "NotoSerif")
    for style in ("Regular", "Bold", "Italic", "BoldItalic")
} | {
    f"noto/{family}{script}-{style}": letters + SHARED
    for family in ("NotoSans", "NotoSerif")
    for script, letters in (("Georgian", GEORGIAN), ("Armenian", ARMENIAN))
    for style in ("Regular", "Bold")
}
FALLBACKS = ("dejavu/DejaVuSans", "dejavu/DejaVuSans-Bold")


def characters(ranges: Ranges) -> set[int]:
    return {code for first, last in ranges for code in range(first, last + 1)}


def options() -> subset.Options:
    chosen = subset.Options()
    # Ligatures are left out: in a PDF they extract as other characters than were typed.
    chosen.layout_features = ["kern", "mark", "mkmk", "ccmp", "locl"]
    chosen.hinting = False
    chosen.notdef_outline = True
    chosen.name_IDs = [0, 1, 2, 3, 4, 5, 6, 7, 13, 14, 16, 17]
    chosen.drop_tables += ["DSIG", "FFTM", "MATH", "gasp", "GlyphOrder"]
    chosen.recalc_timestamp = False
    return chosen


def write_subset(source: Path, wanted: Iterable[int], target: Path) -> set[int]:
    """Write the part of `source` that draws `wanted` and return what it can draw."""
    with TTFont(source, recalcTimestamp=False) as font:
        if "glyf" not in font:
            raise SystemExit(f"{source} has no TrueType outlines, and ReportLab reads no others.")
        subsetter = subset.Subsetter(options())
        subsetter.populate(unicodes=wanted)
        subsetter.subset(font)
        font.save(target)
        return set(font.getBestCmap())


def make_fonts(system_fonts: Path, result: Path) -> None:
    result.mkdir(parents=True, exist_ok=True)
    covered: set[int] = set()
    for name, ranges in SOURCES.items():
        source = system_fonts / f"{name}.ttf"
        drawn = write_subset(source, characters(ranges), result / source.name)
        covered |= drawn
        report(result / source.name, drawn)
    # The fallback adds only what no Noto font draws: where both can, Noto is asked first anyway.
    for name in FALLBACKS:
        source = system_fonts / f"{name}.ttf"
        with TTFont(source, lazy=True) as font:
            has = set(font.getBestCmap())
        wanted = has - covered - characters(NOT_IN_FALLBACK) | {0x20, 0xA0}
        report(result / source.name, write_subset(source, wanted, result / source.name))


def report(path: Path, drawn: set[int]) -> None:
    print(f"{path.name:32} {len(drawn):5} characters {path.stat().st_size / 1024:6.0f} kB")


def main() -> None:
    parser = argparse.ArgumentParser(description="Subset the fonts that Drafter ships.")
    parser.add_argument("--from", dest="system_fonts", type=Path, default=SYSTEM_FONTS)
    parser.add_argument("--to", dest="result", type=Path, default=RESULT)
    arguments = parser.parse_args()
    missing = [n for n in (*SOURCES, *FALLBACKS) if not (arguments.system_fonts / f"{n}.ttf").is_file()]
    if missing:
        sys.exit(
            f"{len(missing)} source fonts are not in {arguments.system_fonts}, {missing[0]}.ttf first. "
            "Install them: apt-get install fonts-noto-core fonts-noto-extra fonts-dejavu-core"
        )
    make_fonts(arguments.system_fonts, arguments.result)


if __name__ == "__main__":
    main()
