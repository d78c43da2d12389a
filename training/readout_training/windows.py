"""Windows of whole paragraphs, and batches of them."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

import numpy as np

from .data import IGNORE, Labelled
from .pieces import Pieces, Tokenizer


@dataclass(frozen=True)
class Window:
    """Pieces [start, end) are read; the results of [keep, end) are kept, [start, keep) is context only."""

    start: int
    keep: int
    end: int


def windows(pieces: Pieces, room: int, context: int = 0, first_room: int | None = None) -> list[Window]:
    """Whole paragraphs as long as they fit in `room` pieces; a paragraph longer than that is cut where a word begins.

    A window after the first starts up to `context` pieces before what it keeps.
    """
    n = len(pieces)
    breaks = np.flatnonzero(pieces.gap >= 2)
    out: list[Window] = []
    at = 0
    while at < n:
        start = max(0, at - context) if out else 0
        while start < at and not pieces.word[start]:
            start += 1
        limit = start + (first_room if first_room and not out else room)
        if limit >= n:
            end = n
        else:
            ends = breaks[(breaks > at) & (breaks <= limit)]
            end = int(ends[-1]) if len(ends) else limit
            while end > at + 1 and not pieces.word[end]:
                end -= 1
        out.append(Window(start, at, end))
        at = end
    return out


Batch = dict[str, np.ndarray]


def batches(docs: list[Labelled], tok: Tokenizer, room: int, tokens: int, rng: Random) -> list[list[tuple[Labelled, Window]]]:
    """An epoch's batches: windows cut anew (the first one's length is drawn), grouped by length, shuffled."""
    all_windows = []
    for d in docs:
        for w in windows(d.pieces, room, first_room=rng.randint(room // 4, room)):
            if w.end - w.start >= 8:
                all_windows.append((d, w))
    rng.shuffle(all_windows)
    out: list[list[tuple[Labelled, Window]]] = []
    for i in range(0, len(all_windows), 512):
        group: list[tuple[Labelled, Window]] = []
        for item in sorted(all_windows[i : i + 512], key=lambda x: x[1].start - x[1].end):
            longest = (group[0] if group else item)[1]
            if group and (len(group) + 1) * (longest.end - longest.start + 2) > tokens:
                out.append(group)
                group = []
            group.append(item)
        out.append(group)
    rng.shuffle(out)
    return out


def collate(items: list[tuple[Labelled, Window]], tok: Tokenizer) -> Batch:
    b, t = len(items), max(w.end - w.start for _, w in items) + 2
    out: Batch = {
        "ids": np.full((b, t), tok.pad, np.int64),
        "case": np.zeros((b, t), np.int64),
        "layout": np.zeros((b, t), np.int64),
        "mask": np.zeros((b, t), bool),
        "roles": np.full((b, t), IGNORE, np.int64),
        "names": np.full((b, t), IGNORE, np.int64),
        "events": np.full((b, t), IGNORE, np.int64),
        "statuses": np.full((b, t), IGNORE, np.int64),
        "positions": np.full((b, t), IGNORE, np.int64),
        "line": np.zeros((b, t), bool),
        "name_weight": np.ones((b, t), np.float32),
    }
    for key in ("cue", "source"):
        out[key] = np.full((b, t), IGNORE, np.int64)
    for r, (d, w) in enumerate(items):
        n = w.end - w.start
        cut, to = slice(w.start, w.end), slice(1, n + 1)
        out["ids"][r, 0], out["ids"][r, n + 1] = tok.cls, tok.sep
        out["ids"][r, to] = d.pieces.ids[cut]
        out["case"][r, to] = d.pieces.case[cut]
        out["layout"][r, to] = d.pieces.layout[cut]
        out["mask"][r, : n + 2] = True
        out["roles"][r, to], out["names"][r, to] = d.roles[cut], d.names[cut]
        out["events"][r, to], out["statuses"][r, to] = d.events[cut], d.statuses[cut]
        out["positions"][r, to] = d.positions[cut]
        out["line"][r, to] = d.pieces.gap[cut] >= 2
        out["name_weight"][r] = d.name_weight
        for key in ("cue", "source"):
            target = d.pointers[key][cut].astype(np.int64)
            inside = (target >= w.start) & (target < w.end)
            out[key][r, to] = np.where(target == -2, 0, np.where(inside, target - w.start + 1, IGNORE))
    return out
