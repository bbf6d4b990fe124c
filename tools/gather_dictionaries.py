"""Make resources/dictionaries from Debian's packages: `python tools/gather_dictionaries.py`.

The files are Debian's, byte for byte, packed by xz; beside each stands its licence, as its makers and Debian
give it. Needs apt-get and dpkg-deb of Debian 12, and the network once.
"""

from __future__ import annotations

import gzip
import hashlib
import lzma
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

import tomli_w

from drafter.places import resources

_COMMON = Path("/usr/share/common-licenses")


@dataclass(frozen=True, slots=True)
class Origin:
    """A dictionary and where it comes from; `texts` are files of its licence by the name they get."""

    key: str
    name: str
    languages: tuple[str, ...]
    package: str
    file: str
    licence: str
    origin: str
    version: str
    texts: tuple[tuple[str, str], ...]
    advisory: bool = False


_DEBIAN = ("copyright.txt", "copyright")
_LIBREOFFICE = "LibreOffice dictionaries"
ORIGINS = (
    Origin(
        "en_GB",
        "English (United Kingdom)",
        ("en-GB", "en-IE", "en-AU", "en-NZ", "en-ZA", "en-IN", "en"),
        "hunspell-en-gb",
        "en_GB",
        "LGPL-2.1-or-later",
        f"{_LIBREOFFICE}; David Bartlett, Andrew Brown, Marco A. G. Pinto, after Kevin Atkinson's word list",
        "7.5.0",
        (("README_en_GB.txt", "README_en_GB.txt.gz"), ("LGPL-2.1.txt", "LGPL-2.1")),
    ),
    Origin(
        "en_US",
        "English (United States)",
        ("en-US", "en-CA"),
        "hunspell-en-us",
        "en_US",
        "SCOWL",
        "SCOWL, Kevin Atkinson",
        "2020.12.07",
        (_DEBIAN,),
    ),
    Origin(
        "fr",
        "French",
        ("fr", "fr-FR", "fr-BE", "fr-CA", "fr-CH", "fr-LU"),
        "hunspell-fr-classical",
        "fr",
        "MPL-2.0",
        "Dicollecte (Grammalecte), the dictionary “Classique”",
        "7.0",
        (_DEBIAN, ("MPL-2.0.txt", "MPL-2.0")),
    ),
    Origin(
        "de_DE",
        "German",
        ("de", "de-DE", "de-AT", "de-LU"),
        "hunspell-de-de-frami",
        "de_DE_frami",
        "GPL-2.0-only OR GPL-3.0-only",
        f"{_LIBREOFFICE}; igerman98, Björn Jacke, with the additions of Franz Michael Baumann",
        "20161207+frami20170109",
        (("GPL-2.txt", "GPL-2"), ("GPL-3.txt", "GPL-3")),
    ),
    Origin(
        "ru_RU",
        "Russian",
        ("ru", "ru-RU"),
        "hunspell-ru",
        "ru_RU",
        "BSD-like",
        f"{_LIBREOFFICE}; Alexander I. Lebedev",
        "7.5.0",
        (("copyright.txt", "copyright#dictionaries/ru_RU/*"),),
    ),
    Origin(
        "uk_UA",
        "Ukrainian",
        ("uk", "uk-UA"),
        "hunspell-uk",
        "uk_UA",
        "MPL-1.1 OR LGPL-2.1-or-later OR GPL-2.0-or-later",
        f"{_LIBREOFFICE}; Andriy Rysin and others",
        "7.5.0",
        (("copyright.txt", "copyright#dictionaries/uk_UA/*"), ("MPL-1.1.txt", "MPL-1.1")),
    ),
    Origin(
        "kk_KZ",
        "Kazakh",
        ("kk", "kk-KZ", "kk-Cyrl"),
        "hunspell-kk",
        "kk_KZ",
        "MPL-1.1 OR LGPL-2.1-or-later OR GPL-2.0-or-later",
        "Akmaral Mussayeva, after the Aspell dictionary of Alexey Lipchansky",
        "1.1",
        (("README_kk_KZ.txt", "README_kk_KZ.txt.gz"), _DEBIAN, ("MPL-1.1.txt", "MPL-1.1")),
        advisory=True,
    ),
)


def main() -> None:
    """Fetch, pack and describe them all."""
    place = resources() / "dictionaries"
    place.mkdir(exist_ok=True)
    table: dict[str, dict[str, object]] = {}
    with tempfile.TemporaryDirectory() as scratch:
        for one in ORIGINS:
            table[one.key] = _gather(one, Path(scratch), place / one.key)
    (place / "dictionaries.toml").write_bytes(tomli_w.dumps(table).encode())


def _gather(one: Origin, scratch: Path, place: Path) -> dict[str, object]:
    subprocess.run(["apt-get", "download", "-qq", one.package], cwd=scratch, check=True)
    deb = next(scratch.glob(f"{one.package}_*.deb"))
    unpacked = scratch / one.package
    subprocess.run(["dpkg-deb", "-x", deb, unpacked], check=True)
    place.mkdir(exist_ok=True)
    digest = hashlib.sha256()
    for end in (".aff", ".dic"):
        data = (unpacked / "usr/share/hunspell" / f"{one.file}{end}").read_bytes()
        digest.update(data)
        packed = lzma.compress(data, preset=9 | lzma.PRESET_EXTREME)
        (place / f"{one.key}{end}.xz").write_bytes(packed)
    for name, source in one.texts:
        (place / name).write_text(_text(unpacked / "usr/share/doc" / one.package, source), encoding="utf-8")
    described: dict[str, object] = {
        "name": one.name,
        "languages": list(one.languages),
        "licence": one.licence,
        "origin": one.origin,
        "version": one.version,
        "digest": digest.hexdigest(),
    }
    if one.advisory:
        described["advisory"] = True
    return described


def _text(folder: Path, source: str) -> str:
    """A file of the package or a licence that Debian keeps once; after # the paragraph that is meant."""
    name, _, part = source.partition("#")
    path = folder / name
    data = (path if path.exists() else _COMMON / name).read_bytes()
    text = (gzip.decompress(data) if name.endswith(".gz") else data).decode("utf-8-sig")
    if not part:
        return text
    return next(one for one in text.split("\n\n") if one.startswith(f"Files: {part}")) + "\n"


if __name__ == "__main__":
    main()
