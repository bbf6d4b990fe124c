"""DOCX in Word's own terms: named styles, real numbering, fields, sections; nothing formatted by hand."""

from drafter.writers.docx.document import write_docx
from drafter.writers.docx.memory import DocxCache

__all__ = ["DocxCache", "write_docx"]
