"""The dirt of scraped pages, put on a text while its spans are kept: other quotation marks, lost ones, joined words."""

from __future__ import annotations

import re
from bisect import bisect_right
from random import Random

STYLES = [('"', '"'), ("“", "”"), ("``", "''"), ("''", "''"), ("«", "»"), ("„", "“"), ("’’", "’’")]
OPEN = re.compile(r"“|``|«|(?:(?<=\s)|^)(?:\"|'')(?=\S)", re.M)
CLOSE = re.compile(r"”|»|(?<=\S)(?:\"|'')(?=\W|$)", re.M)
JOIN = re.compile(r"(?<=[.!?”\"])[ \n]+(?=[A-Z“\"])")
LEFT_OUT = re.compile(r"(?<=[a-z]) (?=[a-z])")

Edit = tuple[int, int, str]


class Edited:
    """A text after edits that do not overlap; `at` moves an offset (one inside an edit goes to the edit's end)."""

    def __init__(self, text: str, edits: list[Edit]):
        edits = sorted(edits)
        parts: list[str] = []
        self.ends, self.shift = [0], [0]
        last = moved = 0
        for s, e, new in edits:
            if s < last:
                continue
            parts += [text[last:s], new]
            moved += len(new) - (e - s)
            last = e
            self.ends.append(e)
            self.shift.append(moved)
        parts.append(text[last:])
        self.text = "".join(parts)

    def at(self, offset: int) -> int:
        return max(0, offset + self.shift[bisect_right(self.ends, offset) - 1])


def dirty(text: str, rng: Random) -> Edited:
    edits: list[Edit] = []
    kind = rng.random()
    if kind < 0.55:
        opening, closing = rng.choice(STYLES)
        lost = rng.choice([0.0, 0.0, 0.05, 0.2])
        for pattern, mark in ((OPEN, opening), (CLOSE, closing)):
            for m in pattern.finditer(text):
                edits.append((m.start(), m.end(), "" if rng.random() < lost else mark))
    elif kind < 0.75:
        for pattern in (OPEN, CLOSE):
            edits += [(m.start(), m.end(), "") for m in pattern.finditer(text) if rng.random() < 0.25]
    if kind > 0.65:
        edits += [(m.start(), m.end(), "") for m in JOIN.finditer(text) if rng.random() < 0.06]
        edits += [(m.start(), m.end(), "") for m in LEFT_OUT.finditer(text) if rng.random() < 0.002]
    if kind > 0.85:
        edits += [(m.start(), m.end(), "\n") for m in re.finditer(r"\n\n+", text)]
    return Edited(text, edits)
