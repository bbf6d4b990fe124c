"""DOCX in Word's own terms: named styles, real numbering, fields, sections; nothing formatted by hand."""

from drafter.writers.docx.document import write_docx

__all__ = ["write_docx"]
