"""HTML pages and mail drafts: what the Nu HTML checker says of pages, and what must hold for a draft."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Sequence
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

from tools.conformance.findings import Finding, Made
from tools.conformance.programs import called, html_checker

# A text to paste into a site's editor is checked inside the least page that there can be.
_AROUND = (
    '<!DOCTYPE html><html lang="{}"><head><meta charset="utf-8"><title>x</title></head><body>{}</body></html>'
)
_LONGEST_LINE = 998
# Who sends it, when and with what is for the mail program to say.
_FOREIGN = ("From", "To", "Cc", "Bcc", "Sender", "Date", "Message-ID", "User-Agent", "X-Mailer", "Received")


def nu_html(files: Sequence[Made]) -> list[Finding]:
    """The Nu HTML checker over pages and the pages inside mails, style sheets included; remarks are none."""
    with tempfile.TemporaryDirectory() as folder:
        given: dict[str, Path] = {}
        pages: list[Path] = []
        for number, file in enumerate(files):
            page = Path(folder) / f"{number:04}.html"
            page.write_text(_page(file), encoding="utf-8")
            pages.append(page)
            given[page.name] = file.path
        options = ("--format", "json", "--also-check-css", "--errors-only", "--stdout")
        done = called((*html_checker(), *options, *pages))
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        return [
            Finding(file.path, f"the HTML checker gave no verdict: {done.stderr[-200:]}") for file in files
        ]
    return [
        Finding(
            given.get(str(message.get("url", "")).rpartition("/")[2], Path("?")),
            f"line {message.get('lastLine', '?')}: {message['message']}",
        )
        for message in messages
    ]


def _page(file: Made) -> str:
    if file.ending == "eml":
        body = _mail(file.path).get_body(("html",))
        return str(body.get_content()) if body is not None else ""
    text = file.path.read_text(encoding="utf-8")
    if "<html" in text:
        return text
    language = file.composition.language if file.composition is not None else "en"
    return _AROUND.format(language, text)


def _mail(path: Path) -> EmailMessage:
    message = message_from_bytes(path.read_bytes(), policy=default)
    assert isinstance(message, EmailMessage)
    return message


def own_mail(files: Sequence[Made]) -> list[Finding]:
    """Our own invariants of mail drafts."""
    return [Finding(file.path, fault) for file in files for fault in _mail_faults(file)]


def _mail_faults(file: Made) -> Iterator[str]:
    data = file.path.read_bytes()
    if b"\n" in data.replace(b"\r\n", b""):
        yield "lines do not all end as those of a mail"
    if any(len(line) > _LONGEST_LINE for line in data.split(b"\r\n")):
        yield f"a line is longer than {_LONGEST_LINE} bytes"
    message = _mail(file.path)
    for part in message.walk():
        yield from (f"{part.get_content_type()}: {defect}" for defect in part.defects)
    yield from (f"it names {name}: {message[name]}" for name in _FOREIGN if message[name] is not None)
    if message["X-Unsent"] != "1":
        yield "a mail program would take it for a mail that came"
    if not str(message["Subject"] or "").strip():
        yield "it has no subject"
    for kind in ("plain", "html"):
        body = message.get_body((kind,))
        if body is None or not str(body.get_content()).strip():
            yield f"it has no text in {kind}"
    beside = {path.read_bytes() for path in file.beside if path.suffix == ".pdf"}
    kinds = (part for part in message.iter_attachments() if part.get_content_type() == "application/pdf")
    attached = {part.get_content() for part in kinds}
    if beside and not beside & attached:
        yield "the PDF beside it is not attached"
