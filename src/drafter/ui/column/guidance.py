"""What an empty section says about itself, one line each."""

from __future__ import annotations

from drafter.model.statement import SectionKind

GUIDANCE: dict[SectionKind, str] = {
    SectionKind.HEADLINE: "Who did what, and why it matters",
    SectionKind.STANDFIRST: "One sentence that carries the headline on",
    SectionKind.LEDE: "What happened and what you say about it, in two sentences",
    SectionKind.BACKGROUND: "The facts, with their dates, in the order they happened",
    SectionKind.INFLUENCE: "Which law or act elsewhere this follows, and how you know",
    SectionKind.ANALYSIS: "What the facts mean, and which obligations they touch",
    SectionKind.CALLS: "Words before the calls, if they need any",
    SectionKind.SIGNATORIES: "Words before the list, if it needs any",
    SectionKind.NOTES: "Definitions, references, who the signatories are",
    SectionKind.CONTACT: "Name, organisation, e-mail address and telephone for the press",
    SectionKind.RELATED: "Words before the list, if it needs any",
}
