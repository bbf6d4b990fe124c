"""How even our right-hand edges are, beside Typst's and LibreOffice's: `python -m tools.rag`.

The same paragraphs are set by all three in one measure, ragged and without hyphens, and the widths of the
lines are read back from the three PDFs. What we hold together (dates, numbers of laws) is joined for the
others too, so that all choose among the same breaks. Prints the table of docs/features/typesetting.md and
writes its picture. Wants the peers of the bench (`dev.py bench`), LibreOffice, pdftotext and Debian's
fonts-noto-core.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Collection, Iterator, Sequence
from html import escape, unescape
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from bench import peers
from drafter.compose.brand import Brand, read_brand
from drafter.compose.composition import Composition, Furniture, Paragraph, Piece, Purpose, Role
from drafter.places import resources
from drafter.typeset.layout import typeset
from drafter.typeset.lines import first_fit
from drafter.typeset.look import COLUMN_WIDTH, MM
from drafter.typeset.words import Part, Style, Word, words_of
from drafter.writers.pdf import write_pages

ROOT = Path(__file__).resolve().parent.parent
TEXTS = Path(__file__).resolve().parent / "rag_texts"
SEEDS = ROOT.parent / "shared" / "seed"
PICTURE = ROOT / "docs" / "features" / "typesetting-comparison.png"
FAMILY, SIZE, LEADING = "Noto Serif", 10.5, 15.0
LEFT = 59 * MM
SHORTEST = 12
"""Fewer characters than this on a last line are too few."""

TYPST = """
#let made = json(sys.inputs.data)
#set page(width: 210mm, height: 297mm, margin: (left: 59mm, right: 25mm, top: 29.1mm, bottom: 24.5mm))
#set text(font: "Noto Serif", size: 10.5pt, lang: made.language, hyphenate: false, ligatures: false,
  top-edge: 11.25pt, bottom-edge: -3.75pt)
#set par(justify: false, linebreaks: "optimized", leading: 0pt, spacing: 7.5pt)
#for paragraph in made.paragraphs { par(paragraph) }
"""
COMPILE = """
import sys, typst
page, result, data, fonts = sys.argv[1:]
typst.compile(page, output=result, root="/", sys_inputs={"data": data}, font_paths=[fonts],
    ignore_system_fonts=True)
"""
FODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles>
<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm"
 fo:page-height="297mm" fo:margin-left="59mm" fo:margin-right="25mm" fo:margin-top="29.1mm"
 fo:margin-bottom="24.5mm"/></style:page-layout>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="left"
 fo:line-height="15pt" fo:margin-bottom="7.5pt" fo:orphans="2" fo:widows="2"/>
<style:text-properties style:font-name="Body:-liga&amp;-clig" fo:font-family="Noto Serif:-liga&amp;-clig"
 fo:font-size="10.5pt" fo:language="{language}" fo:hyphenate="false" style:letter-kerning="true"/>
</style:style></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="A4"/>
</office:master-styles>
<office:body><office:text>{paragraphs}</office:text></office:body></office:document>
"""
JOINER = "\u2060"
_WORD = re.compile(r'<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)</word>')


class Text(NamedTuple):
    """Paragraphs in a language."""

    name: str
    language: str
    paragraphs: tuple[str, ...]


class Setting(NamedTuple):
    """How paragraphs were set: the widths of their lines in points, and what each line says."""

    paragraphs: list[list[tuple[float, str]]]

    @property
    def lines(self) -> int:
        return sum(map(len, self.paragraphs))

    def raggedness(self, among: Collection[int] | None = None) -> float:
        """The mean squared shortfall of all lines but last ones, in shares of the measure."""
        short = [
            (COLUMN_WIDTH - width) / COLUMN_WIDTH
            for place, lines in enumerate(self.paragraphs)
            if among is None or place in among
            for width, _ in lines[:-1]
        ]
        return sum(share * share for share in short) / len(short)

    @property
    def steps(self) -> float:
        """The mean squared difference between a line and the next, last lines apart: what the eye sees."""
        found = [
            (line[0] - following[0]) / COLUMN_WIDTH
            for lines in self.paragraphs
            for line, following in pairwise(lines[:-1])
        ]
        return sum(step * step for step in found) / len(found)

    def sound(self) -> set[int]:
        """Paragraphs that do not end in a lone word or a few letters."""
        lasts = enumerate(lines[-1][1] for lines in self.paragraphs)
        return {place for place, text in lasts if len(text.split()) > 1 and len(text) >= SHORTEST}

    def last(self) -> Iterator[str]:
        return (lines[-1][1] for lines in self.paragraphs if len(lines) > 1)

    @property
    def lone(self) -> int:
        """Last lines of a single word."""
        return sum(len(text.split()) == 1 for text in self.last())

    @property
    def short(self) -> int:
        """Last lines of very few characters."""
        return sum(len(text) < SHORTEST for text in self.last())


def texts() -> list[Text]:
    """What is set: our sample, other languages, and the published statement where it is at hand."""
    found = [Text("sample", "en", prose(resources() / "sample" / "sample.md"))]
    for path, language in (("french", "fr"), ("german", "de"), ("russian", "ru")):
        found.append(Text(path, language, prose(TEXTS / f"{path}.txt")))
    found += [Text("published statement", "en", prose(path)) for path in sorted(SEEDS.glob("*.txt"))[:1]]
    return found


def prose(path: Path) -> tuple[str, ...]:
    """The paragraphs of a file that are long enough to be broken, without marks of emphasis."""
    whole = path.read_text(encoding="utf-8").rpartition("\n---\n")[2]
    parts = (" ".join(part.replace("*", "").split(" ")) for part in re.split(r"\n\s*\n|\n", whole))
    return tuple(part.strip() for part in parts if len(part) > 100 and not part.startswith(("#", "-")))


def joined(text: Text) -> Text:
    """With signs at which no line breaks, where ours do not."""
    style = Style(FAMILY, SIZE, LEADING, "#000000")
    found: list[str] = []
    for paragraph in text.paragraphs:
        row = ""
        for word in words_of((Piece(paragraph),), style, COLUMN_WIDTH):
            said = "".join(part.text for part in word.parts).replace(" ", "\u00a0")
            row += re.sub(r"([-‐–—/])(?=\w)", "\\1" + JOINER, said) + (" " if word.space else "")
        found.append(row)
    return text._replace(paragraphs=tuple(found))


def by_drafter(text: Text, folder: Path, brand: Brand) -> Path:
    rows = tuple(Paragraph(Role.BODY, (Piece(part),)) for part in text.paragraphs)
    composition = Composition(
        language=text.language,
        title="Rag",
        subject="",
        date="",
        purpose=Purpose.RELEASE,
        elements=rows,
        furniture=Furniture(page_label=""),
    )
    result = folder / "drafter.pdf"
    result.write_bytes(write_pages(typeset(composition, brand), composition))
    return result


def by_typst(text: Text, folder: Path) -> Path:
    page, data, result = folder / "page.typ", folder / "data.json", folder / "typst.pdf"
    page.write_text(TYPST, encoding="utf-8")
    made = {"language": text.language, "paragraphs": text.paragraphs}
    data.write_text(json.dumps(made), encoding="utf-8")
    python = peers.VENV / "bin" / "python"
    subprocess.run([python, "-c", COMPILE, page, result, data, peers.FONTS], check=True)
    return result


def by_libreoffice(text: Text, folder: Path) -> Path:
    page = folder / "libreoffice.fodt"
    rows = "".join(f'<text:p text:style-name="Body">{escape(part)}</text:p>' for part in text.paragraphs)
    page.write_text(FODT.format(language=text.language, paragraphs=rows), encoding="utf-8")
    program = shutil.which("soffice") or "soffice"
    profile = f"-env:UserInstallation={(folder.parent / 'profile').resolve().as_uri()}"
    convert = [program, "--headless", profile, "--convert-to", "pdf", "--outdir", str(folder), str(page)]
    subprocess.run(convert, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return folder / "libreoffice.pdf"


def read(pdf: Path, text: Text) -> Setting:
    """The lines of a PDF, told apart by where they stand, and paragraphs by what they say."""
    shown = subprocess.run(["pdftotext", "-bbox", pdf, "-"], capture_output=True, check=True, text=True)
    rows: list[list[tuple[float, float, float, str]]] = []
    for left, _, right, bottom, word in _WORD.findall(shown.stdout):
        if float(left) < LEFT - 1:
            continue
        place = (float(left), float(right), float(bottom), unescape(word).replace(JOINER, ""))
        if rows and abs(rows[-1][-1][2] - place[2]) < 1:
            rows[-1].append(place)
        else:
            rows.append([place])
    lines = iter((row[-1][1] - row[0][0], " ".join(place[3] for place in row)) for row in rows)
    found: list[list[tuple[float, str]]] = []
    for paragraph in text.paragraphs:
        wanted, said = "".join(paragraph.split()), ""
        found.append([])
        while len(said) < len(wanted):
            width, line = next(lines)
            said += "".join(line.split())
            found[-1].append((width, line))
        if said != wanted:
            raise SystemExit(f"{pdf} says {said!r} where {wanted!r} was set.")
    return Setting(found)


def by(text: Text, broken: Callable[[list[Word]], Sequence[int]]) -> Setting:
    """Our words, broken in some other way."""
    style = Style(FAMILY, SIZE, LEADING, "#000000")
    found: list[list[tuple[float, str]]] = []
    for paragraph in text.paragraphs:
        words = words_of((Piece(paragraph),), style, COLUMN_WIDTH)
        found.append([])
        for begin, end in pairwise((0, *broken(words))):
            said = "".join(part.text for word in words[begin:end] for part in parts_of(word))
            found[-1].append((width_of(words[begin:end]), said.strip()))
    return Setting(found)


def parts_of(word: Word) -> tuple[Part, ...]:
    return (*word.parts, word.space) if word.space else word.parts


def width_of(words: Sequence[Word]) -> float:
    """The width of words on a line, without the space after the last."""
    return sum(part.width for word in words[:-1] for part in parts_of(word)) + words[-1].width


def greedily(words: list[Word]) -> list[int]:
    return first_fit(words, COLUMN_WIDTH, COLUMN_WIDTH)


def least(words: list[Word]) -> tuple[int, ...]:
    """The breaks of least shortfall in as few lines, with any last line and a hyphen at any end."""
    count = len(greedily(words))
    reached: dict[int, tuple[float, tuple[int, ...]]] = {0: (0.0, ())}
    for number in range(count):
        following: dict[int, tuple[float, tuple[int, ...]]] = {}
        for begin, (cost, ends) in reached.items():
            for end in range(begin + 1, len(words) + 1):
                short = COLUMN_WIDTH - width_of(words[begin:end])
                if short < 0:
                    break
                total = cost + (short * short if number < count - 1 else 0.0)
                if total < following.get(end, (float("inf"),))[0]:
                    following[end] = (total, (*ends, end))
        reached = following
    return reached[len(words)][1]


def picture(pages: dict[str, Path], captions: dict[str, str], target: Path, width: int) -> None:
    """The first pages side by side, the text column of each with its right edge drawn."""
    import pypdfium2
    from PIL import Image, ImageDraw, ImageFont

    scale = width / (3 * 136 * MM)
    sheets = []
    font = ImageFont.truetype(str(peers.FONTS / "NotoSans-Bold.ttf"), round(9 * scale))
    for name, path in pages.items():
        document = pypdfium2.PdfDocument(path)
        whole = document[0].render(scale=4 * scale).to_pil().convert("L")
        document.close()
        box = (LEFT - 5 * MM, 23 * MM, LEFT + 131 * MM, 258 * MM)
        sheet = whole.crop(tuple(round(4 * scale * edge) for edge in box))
        sheet = sheet.resize((sheet.width // 4, sheet.height // 4), Image.Resampling.LANCZOS)
        draw = ImageDraw.Draw(sheet)
        edge = round(131 * MM * scale)
        draw.line((edge, 6 * MM * scale, edge, sheet.height), fill=170)
        draw.text((5 * MM * scale, 1 * MM * scale), captions[name], fill=0, font=font)
        sheets.append(sheet)
    whole = Image.new("L", (sum(sheet.width for sheet in sheets), sheets[0].height), 255)
    at = 0
    for sheet in sheets:
        whole.paste(sheet, (at, 0))
        at += sheet.width
    whole.quantize(16).save(target, optimize=True)


def main() -> None:
    parser = argparse.ArgumentParser(description="Compare our lines with those of Typst and LibreOffice.")
    parser.add_argument("--picture", type=Path, default=PICTURE)
    parser.add_argument("--keep", type=Path, help="a folder for the PDFs")
    arguments = parser.parse_args()
    peers.set_up()
    brand = read_brand(resources() / "brands" / "sober")
    print("| text | set by | shortfall | of sound paragraphs | steps | lines | lone words | short ends |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |")
    with tempfile.TemporaryDirectory() as scratch:
        base = arguments.keep or Path(scratch)
        for text in texts():
            folder = base / text.name.replace(" ", "-")
            folder.mkdir(parents=True, exist_ok=True)
            made = {
                "Typst": by_typst(joined(text), folder),
                "LibreOffice": by_libreoffice(joined(text), folder),
                "Drafter": by_drafter(text, folder, brand),
            }
            settings = {name: read(path, text) for name, path in made.items()}
            if text.name == "sample":
                captions = {
                    name: f"{name}; last lines of a single word: {setting.lone}"
                    for name, setting in settings.items()
                }
                picture(made, captions, arguments.picture, 1500)
            sound = set.intersection(*(setting.sound() for setting in settings.values()))
            settings["our words, the least there is"] = by(text, least)
            for name, setting in settings.items():
                shares = (setting.raggedness(), setting.raggedness(sound), setting.steps)
                counts = (setting.lines, setting.lone, setting.short)
                figures = [*(f"{share * 1e5:.0f}" for share in shares), *map(str, counts)]
                print(" | ".join((f"| {text.name}", name, *figures)) + " |")


if __name__ == "__main__":
    main()
