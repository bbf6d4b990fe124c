"""E-mail: a draft that a mail program opens ready to send, with text, HTML and attached files."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from email.message import EmailMessage
from email.policy import SMTP

_TYPES = {"pdf": ("application", "pdf")}


def write_eml(subject: str, text: bytes, html: bytes, files: Sequence[tuple[str, bytes]] = ()) -> bytes:
    """A draft (`X-Unsent: 1`) without sender, receiver or date; the same parts give the same bytes.

    `text` and `html` are UTF-8; `files` are names and contents to attach.
    """
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(text.decode("utf-8"), cte="quoted-printable")
    message.add_alternative(html.decode("utf-8"), subtype="html", cte="quoted-printable")
    for name, content in files:
        main, sub = _TYPES.get(name.rpartition(".")[2], ("application", "octet-stream"))
        message.add_attachment(content, maintype=main, subtype=sub, filename=name)
    _part_by_content(message, b"".join((text, html, *(content for _, content in files))))
    return message.as_bytes()


def _part_by_content(message: EmailMessage, content: bytes) -> None:
    """Boundaries by what they part: the library's own are random."""
    digest = hashlib.sha256(content).hexdigest()[:32]
    for number, part in enumerate(part for part in message.walk() if part.is_multipart()):
        part.set_boundary(f"={number}={digest}=")
