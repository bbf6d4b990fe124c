"""Make resources/docx/template.docx, which every Word file begins as: `python tools/make_docx_template.py`.

It has what no brand changes: the parts, the named styles with what they are based on, what follows them and
how they keep together, the theme's slots, the settings, one section with its heads and feet. What a brand
changes it does not have, so that nothing is left of another brand: the writer adds that. Run again, it
gives the same file.
"""

from __future__ import annotations

from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import XmlPart
from docx.oxml.parser import parse_xml
from docx.package import Package

from drafter.places import resources
from drafter.writers.docx.characters import character_style_names
from drafter.writers.docx.footnotes import separator
from drafter.writers.docx.look_tables import TABLE_LOOKS
from drafter.writers.docx.package import TEMPLATE, packed
from drafter.writers.docx.styles import style_id

_NAMES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" '
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" '
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
)
_CORE = (
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)
_W, _A = _NAMES.split(maxsplit=1)[0], 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

# Paragraph styles: name, what it is based on, what follows it, and how it keeps together.
# Character styles: the name alone.
_STYLES: tuple[tuple[str, ...], ...] = (
    ("Body Text", "Normal", "Body Text", ""),
    ("First Paragraph", "Body Text", "Body Text", ""),
    ("Kicker", "Body Text", "Title", "keepNext"),
    ("Title", "Normal", "Dateline", "keepNext keepLines"),
    ("Dateline", "Body Text", "Lede", "keepNext"),
    ("Lede", "Body Text", "Body Text", "keepLines"),
    ("Standfirst", "Lede", "Lede", ""),
    ("Deadline", "Body Text", "Body Text", "keepLines"),
    ("heading 1", "Normal", "Body Text", "keepNext keepLines outlineLvl=0"),
    ("heading 2", "heading 1", "Body Text", "outlineLvl=1"),
    ("Signatories Heading", "heading 1", "Signatory", ""),
    ("Long List Heading", "heading 1", "Signatory", ""),
    ("Small Heading", "heading 1", "Note to Editors", ""),
    ("Call", "Body Text", "Ask", "keepNext"),
    ("First Call", "Call", "Ask", ""),
    ("Call After", "Body Text", "Body Text", ""),
    ("List Number", "Body Text", "List Number", ""),
    ("Ask", "List Number", "Ask", "keepLines"),
    ("List Bullet", "Body Text", "List Bullet", ""),
    ("First Number", "List Number", "List Number", ""),
    ("First Bullet", "List Bullet", "List Bullet", ""),
    ("Quote", "Body Text", "Body Text", "keepLines"),
    ("Signatory", "Body Text", "Signatory", "keepLines"),
    ("Signatory Person", "Signatory", "Signatory Person", ""),
    ("Withheld", "Body Text", "Body Text", "keepLines"),
    ("Identification", "Body Text", "Body Text", "keepLines"),
    ("Return Line", "Normal", "Normal", ""),
    ("Address", "Body Text", "Reference", "keepNext keepLines"),
    ("Reference", "Body Text", "Reference", ""),
    ("Subject", "Body Text", "Salutation", "keepNext keepLines outlineLvl=0"),
    ("Salutation", "Body Text", "Body Text", "keepNext"),
    ("Closing", "Body Text", "Signature", "keepNext"),
    ("Signature", "Body Text", "Signature Title", "keepNext keepLines"),
    ("Signature Title", "Body Text", "Enclosure", "keepLines"),
    ("Enclosure", "Body Text", "Enclosure", "keepLines"),
    ("Embargo", "Normal", "Title", "keepNext keepLines"),
    ("End Mark", "Body Text", "Contact", ""),
    ("Ink Name", "Normal", "Ink Title", "keepLines"),
    ("Ink Title", "Normal", "Ink Detail", ""),
    ("Ink Detail", "Ink Title", "Ink Date", ""),
    ("Ink Date", "Ink Detail", "Ink Name", ""),
    ("Contact Box", "Normal", "Contact Box", ""),
    ("Note to Editors", "Body Text", "Note to Editors", "keepLines"),
    ("Contact", "Note to Editors", "Contact", ""),
    ("Related Title", "Body Text", "Related Teaser", "keepNext"),
    ("Related Teaser", "Note to Editors", "Related Title", ""),
    ("Form Kicker", "Normal", "Form Title", "keepNext pageBreakBefore"),
    ("Form Title", "Normal", "Form Intro", "keepNext keepLines outlineLvl=0"),
    ("Form Intro", "Normal", "Table Text", "keepNext keepLines"),
    ("Table Text", "Normal", "Table Text", ""),
    ("Table Heading", "Table Text", "Table Heading", "keepNext"),
    ("Names Heading", "Table Heading", "Names Heading", ""),
    ("caption", "Body Text", "Body Text", "keepLines"),
    ("Table Caption", "caption", "Table Text", "keepNext"),
    ("Table Note", "Table Text", "Body Text", "keepLines"),
    ("Figure", "Normal", "caption", "keepNext"),
    ("Column Figure", "Figure", "Column Caption", ""),
    ("Column Caption", "caption", "Body Text", ""),
    ("Logo", "Normal", "Logo", "keepNext"),
    ("Table Gap", "Normal", "Table Text", "keepNext"),
    ("footnote text", "Normal", "footnote text", ""),
    ("Footnote Separator", "Normal", "Footnote Separator", ""),
    ("Sign-off Name", "Table Text", "Sign-off Choice", "keepLines"),
    ("Sign-off Short Name", "Sign-off Name", "Sign-off Choice", ""),
    ("Sign-off Choice", "Table Text", "Sign-off Field", "keepLines"),
    ("Sign-off Field", "Table Text", "Sign-off Field", ""),
    ("Sign-off Signature", "Table Text", "Sign-off Name", ""),
    ("Table End", "Normal", "Body Text", ""),
    ("header", "Normal", "header", ""),
    ("Header Address", "header", "Header Address", "jc=right"),
    ("Draft Mark", "header", "header", "jc=center"),
    ("Form Name", "header", "header", "jc=right"),
    ("footer", "Normal", "footer", ""),
    ("Foot Column", "footer", "Foot Column", ""),
    ("Foot Page", "Foot Column", "Foot Page", "jc=right"),
    ("page number",),
    ("annotation text", "Normal", "annotation text", ""),
    ("annotation subject", "annotation text", "annotation text", ""),
    ("annotation reference",),
    ("footnote reference",),
    ("Footnote Rule",),
    *((name,) for name in character_style_names()),
    ("Sign-off Box",),
    ("Dateline Beside",),
    ("Signatory Detail",),
    ("Signatory Title",),
)
# Names that Word itself knows, with the spelling that files have. All others are marked as custom.
_BUILT_IN = frozenset(
    {
        "Body Text", "Title", "heading 1", "heading 2", "List Bullet", "List Number", "Quote", "header",
        "footer", "page number", "Strong", "Emphasis", "Hyperlink", "Intense Emphasis", "annotation text",
        "annotation reference", "annotation subject", "caption", "footnote text", "footnote reference",
        "Salutation", "Closing", "Signature",
    }
)  # fmt: skip

_TABLE_STYLES = tuple(look.name for look in TABLE_LOOKS)

# Kerned from the smallest size on.
_STYLES_BEFORE = """
<w:docDefaults>
  <w:rPrDefault><w:rPr>
    <w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:eastAsiaTheme="minorEastAsia"
      w:cstheme="minorBidi"/>
    <w:kern w:val="2"/><w:sz w:val="20"/><w:szCs w:val="20"/>
    <w:lang w:val="und" w:eastAsia="und" w:bidi="und"/>
  </w:rPr></w:rPrDefault>
  <w:pPrDefault><w:pPr>
    <w:widowControl/><w:spacing w:before="0" w:after="0" w:line="300" w:lineRule="exact"/>
  </w:pPr></w:pPrDefault>
</w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">
  <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/>
</w:style>
<w:style w:type="table" w:default="1" w:styleId="TableNormal">
  <w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/>
  <w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>
    <w:top w:w="0" w:type="dxa"/><w:left w:w="0" w:type="dxa"/>
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/>
  </w:tblCellMar></w:tblPr>
</w:style>
<w:style w:type="numbering" w:default="1" w:styleId="NoList">
  <w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/>
</w:style>"""

_SETTINGS = """
<w:zoom w:percent="100"/>
<w:defaultTabStop w:val="720"/>
<w:characterSpacingControl w:val="doNotCompress"/>
<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>
<w:compat>{compat}</w:compat>
<w:themeFontLang w:val="und"/>
<w:clrSchemeMapping w:bg1="light1" w:t1="dark1" w:bg2="light2" w:t2="dark2" w:accent1="accent1"
  w:accent2="accent2" w:accent3="accent3" w:accent4="accent4" w:accent5="accent5" w:accent6="accent6"
  w:hyperlink="hyperlink" w:followedHyperlink="followedHyperlink"/>
<w:decimalSymbol w:val="."/>
<w:listSeparator w:val=","/>"""
_COMPATIBILITY = {
    "compatibilityMode": 15,
    "overrideTableStyleFontSizeAndJustification": 1,
    "enableOpenTypeFeatures": 1,
    "doNotFlipMirrorIndents": 1,
    "differentiateMultirowTableHeaders": 1,
}

_SLOTS = "dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split()
_FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
_LINE = f'<a:ln w="%d" cap="flat" cmpd="sng" algn="ctr">{_FILL}<a:prstDash val="solid"/></a:ln>'
_THEME = """
<a:themeElements>
  <a:clrScheme name="Plain">{colours}</a:clrScheme>
  <a:fontScheme name="Plain">
    <a:majorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:majorFont>
    <a:minorFont><a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/></a:minorFont>
  </a:fontScheme>
  <a:fmtScheme name="Plain">
    <a:fillStyleLst>{fills}</a:fillStyleLst>
    <a:lnStyleLst>{lines}</a:lnStyleLst>
    <a:effectStyleLst>{effects}</a:effectStyleLst>
    <a:bgFillStyleLst>{fills}</a:bgFillStyleLst>
  </a:fmtScheme>
</a:themeElements>"""

_PAGE = """
<w:pgSz w:w="11906" w:h="16838"/>
<w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720"
  w:gutter="0"/>
<w:cols w:space="720"/>
<w:titlePg/>"""


def _theme() -> str:
    colours = "".join(
        f'<a:{slot}><a:srgbClr val="{"FFFFFF" if slot.startswith("lt") else "000000"}"/></a:{slot}>'
        for slot in _SLOTS
    )
    lines = "".join(_LINE % width for width in (6350, 12700, 19050))
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return _THEME.format(colours=colours, fills=_FILL * 3, lines=lines, effects=effects)


def _settings() -> str:
    uri = "http://schemas.microsoft.com/office/word"
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="{uri}" w:val="{value}"/>'
        for name, value in _COMPATIBILITY.items()
    )
    return _SETTINGS.format(compat=compat)


def _style(name: str, base: str = "", following: str = "", flow: str = "") -> str:
    kind = "paragraph" if base else "character"
    custom = "" if name in _BUILT_IN else ' w:customStyle="1"'
    follows = f'<w:next w:val="{style_id(following)}"/>' if following else ""
    keeps = ""
    for word in flow.split():
        tag, _, value = word.partition("=")
        keeps += f'<w:{tag} w:val="{value}"/>' if value else f"<w:{tag}/>"
    return (
        f'<w:style w:type="{kind}"{custom} w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="{style_id(base or "Default Paragraph Font")}"/>{follows}<w:qFormat/>'
        f"{f'<w:pPr>{keeps}</w:pPr>' if keeps else ''}</w:style>"
    )


def _table_style(name: str) -> str:
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{style_id(name)}"><w:name w:val="{name}"/>'
        f'<w:basedOn w:val="TableNormal"/><w:qFormat/></w:style>'
    )


def _empty(style: str) -> str:
    return f'<w:p><w:pPr><w:pStyle w:val="{style_id(style)}"/></w:pPr></w:p>'


def template() -> bytes:
    """The template as a file."""
    package = Package()

    def part(name: str, kind: str, root: str, inner: str = "", names: str = _W) -> XmlPart:
        xml = f"<{root} {names}>{inner}</{root.split(maxsplit=1)[0]}>"
        return XmlPart(PackURI(f"/{name}.xml"), kind, parse_xml(xml), package)

    core = part("docProps/core", CT.OPC_CORE_PROPERTIES, "cp:coreProperties", names=_CORE)
    main = part("word/document", CT.WML_DOCUMENT_MAIN, 'w:document mc:Ignorable="w14"', names=_NAMES)
    package.relate_to(main, RT.OFFICE_DOCUMENT)
    package.relate_to(core, RT.CORE_PROPERTIES)
    styles = _STYLES_BEFORE + "".join(_style(*row) for row in _STYLES)
    styles += "".join(map(_table_style, _TABLE_STYLES))
    footnotes = part("word/footnotes", CT.WML_FOOTNOTES, 'w:footnotes mc:Ignorable="w14"', names=_NAMES)
    footnotes.element.extend([separator("separator"), separator("continuationSeparator")])
    for made, kind in (
        (part("word/styles", CT.WML_STYLES, "w:styles", styles), RT.STYLES),
        (part("word/numbering", CT.WML_NUMBERING, "w:numbering"), RT.NUMBERING),
        (part("word/settings", CT.WML_SETTINGS, "w:settings", _settings()), RT.SETTINGS),
        (part("word/fontTable", CT.WML_FONT_TABLE, "w:fonts"), RT.FONT_TABLE),
        (footnotes, RT.FOOTNOTES),
        (part("word/theme/theme1", CT.OFC_THEME, 'a:theme name="Plain"', _theme(), _A), RT.THEME),
    ):
        main.relate_to(made, kind)
    references = ""
    for tag, name, content, kind in (
        ("w:hdr", "header", CT.WML_HEADER, RT.HEADER),
        ("w:ftr", "footer", CT.WML_FOOTER, RT.FOOTER),
    ):
        for number, page in enumerate(("first", "default"), start=1):
            relation = main.relate_to(part(f"word/{name}{number}", content, tag, _empty(name)), kind)
            references += f'<w:{name}Reference w:type="{page}" r:id="{relation}"/>'
    body = f"<w:body {_NAMES}><w:sectPr>{references}{_PAGE}</w:sectPr></w:body>"
    main.element.append(parse_xml(body))
    return packed(package)


if __name__ == "__main__":
    path = resources() / TEMPLATE
    path.write_bytes(template())
    print(path)
