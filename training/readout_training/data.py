"""The corpora, read into documents with labels on word pieces.

Every label is an array as long as the document's pieces; IGNORE (-100) takes a piece out of a loss.
Pointers (content to cue, cue to source) are indices of pieces, -1 for none.
"""

from __future__ import annotations

import gzip
import hashlib
import json
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

import numpy as np

from .noise import Edited, dirty
from .offsets import Utf16
from .pieces import Pieces, Tokenizer

IGNORE = -100
NULL = -2  # the cue has no stated source
ROLES = ["source", "cue", "content"]
KINDS = ["person", "place", "organization", "event", "other"]
ROLE_LABELS = ["O"] + [f"{p}-{r}" for r in ROLES for p in "BI"]
NAME_LABELS = ["O"] + [f"{p}-{k}" for k in KINDS for p in "BI"]
EVENT_TYPES = ["AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
               "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT"]  # fmt: skip
STATUSES = ["occurred", "ongoing", "planned", "proposed", "conditional", "demanded", "denied", "hypothetical"]
EVENT_LABELS = ["O"] + [f"{p}-{t}" for t in EVENT_TYPES for p in "BI"]
POSITION_KINDS = ["demand", "condition", "offer", "commitment", "rejection", "threat", "deadline"]
POSITION_LABELS = ["O"] + [f"{p}-{k}" for k in POSITION_KINDS for p in "BI"]

# README of the corpus: annotated only in part
PARTLY = {
    "breitbart_2016-03-15_kasich-we-are-going-to-go-all-th",
    "huff-post_2016-08-29_erdogan-is-in-syria-with-a-green",
    "nyt_2016-04-18_for-news-outlets-feeling-the-squ",
    "breitbart_2016-04-19_clinton-wins-democratic-presiden",
    "breitbart_2016-06-29_donald-trump-denies-mike-tyson-i",
}
SILVER_KINDS = {"P": "person", "O": "organization", "L": "place", "M": "?"}  # CoreNLP's
SILVER = 0.1  # how much its names count beside labelled ones

Span = tuple[int, int]


@dataclass
class Document:
    """A text and its marks, in code points."""

    id: str
    text: str
    attributions: list[dict[str, list[Span]]] | None = None
    names: list[tuple[int, int, str]] | None = None  # start, end, kind; kind "?" is ignored
    named_to: int | None = None  # names are labelled up to here, the whole text when None
    name_weight: float = 1.0
    events: list[tuple[int, int, str, str]] | None = None  # start and end of the trigger, type, status
    positions: list[tuple[int, int, str]] | None = None  # start, end of the content, kind


@dataclass
class Labelled:
    id: str
    pieces: Pieces
    roles: np.ndarray
    names: np.ndarray
    name_weight: float
    events: np.ndarray
    statuses: np.ndarray  # of the first piece of a trigger, IGNORE elsewhere
    positions: np.ndarray
    pointers: dict[str, np.ndarray] = field(default_factory=dict)  # cue, source


def read_jsonl(path: Path) -> list[dict]:
    with gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def withheld(ids: list[str], count: int = 40) -> list[str]:
    """Articles kept for later labelling: those whose id hashes lowest."""
    whole = [i for i in ids if i not in PARTLY]
    return sorted(whole, key=lambda i: hashlib.sha256(i.encode()).hexdigest())[:count]


def read_polnear(data: Path, file: str, silver: bool = False) -> list[Document]:
    marked = {d["id"]: d for d in read_jsonl(data / "mentions/polnear-silver.jsonl")} if silver else {}
    out = []
    for d in read_jsonl(data / "attribution" / file):
        at = Utf16(d["text"]).to_points
        atts = [{r: [(at(s), at(e)) for s, e in a[r]] for r in ROLES} for a in d["attributions"]]
        doc = Document(d["id"], d["text"], atts)
        if d["id"] in marked:
            doc.names = [(at(s), at(e), SILVER_KINDS[t]) for s, e, t in marked[d["id"]]["entities"]]
            doc.name_weight = SILVER
        out.append(doc)
    return out


def read_names(data: Path, articles: Path, own: Path) -> list[Document]:
    """Labelled names: in texts of several corpora, `{corpus, id, to, names: [[start, end, kind]]}`, a document for the part of each
    text that was labelled, and in texts of our own, `{id, text, names}`."""
    labels = read_jsonl(articles)
    texts = {corpus: _texts(data / corpus) for corpus in sorted({d["corpus"] for d in labels})}
    return [_named(d["id"], texts[d["corpus"]][d["id"]], d["names"], d["to"]) for d in labels] + [
        _named(d["id"], d["text"], d["names"]) for d in read_jsonl(own)
    ]


def _named(id_: str, text: str, labels: list, to: int | None = None) -> Document:
    at = Utf16(text).to_points
    return Document(id_, text if to is None else text[: at(to)], names=[(at(s), at(e), kind) for s, e, kind in labels])


def _texts(path: Path) -> dict[str, str]:
    if path.suffix == ".json":  # ground truth of the pages
        return {id_: d["articleBody"] for id_, d in json.loads(path.read_text(encoding="utf-8")).items()}
    if path.name.endswith(".conllu.gz"):
        return _treebank_texts(path)
    return {d["id"]: d["text"] for d in read_jsonl(path)}


def _treebank_texts(path: Path) -> dict[str, str]:
    """The documents of a treebank: its sentences with a space between them, its paragraphs with a line break."""
    texts: dict[str, list[list[str]]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            key, _, value = line.strip().partition(" = ")
            if key == "# newdoc id":
                paragraphs = texts[value] = [[]]
            elif key == "# newpar id":
                paragraphs.append([])
            elif key == "# text":
                paragraphs[-1].append(value.strip())
    return {id_: "\n".join(" ".join(p) for p in paragraphs if p) for id_, paragraphs in texts.items()}


def with_names(docs: list[Document], named: list[Document]) -> list[Document]:
    """Documents with the names of those that are labelled, in place of silver ones."""
    by_id = {d.id: d for d in named}
    for doc in docs:
        if mine := by_id.get(doc.id):
            doc.names, doc.named_to, doc.name_weight = mine.names, len(mine.text), 1.0
    return docs


def with_events(docs: list[Document], path: Path) -> list[Document]:
    """Documents with the events that a file gives for some of them, `{article, events: [{trigger, type, status}]}`."""
    marked = {d["article"]: d["events"] for d in read_jsonl(path)}
    for doc in docs:
        if doc.id in marked:
            at = Utf16(doc.text).to_points
            doc.events = [(at(e["trigger"][0]), at(e["trigger"][1]), e["type"], e["status"]) for e in marked[doc.id]]
    return docs


def read_event_sentences(path: Path) -> list[Document]:
    """Own sentences, those of held-out families left out; one document each (see `in_paragraphs`)."""
    out = []
    for d in read_jsonl(path):
        if not d["heldOut"]:
            at = Utf16(d["text"]).to_points
            events = [(at(e["trigger"][0]), at(e["trigger"][1]), e["type"], e["status"]) for e in d["events"]]
            out.append(Document(d["id"], d["text"], events=events))
    return out


def with_positions(docs: list[Document], path: Path) -> list[Document]:
    """Documents with the positions that a file gives for some of them, `{corpus, article, positions: [{kind, content}]}`."""
    marked = {d["article"]: d["positions"] for d in read_jsonl(path)}
    for doc in docs:
        if doc.id in marked:
            doc.positions = _positions(doc.text, marked[doc.id])
    return docs


def read_positions(data: Path, articles: Path, passages: Path) -> tuple[list[Document], list[Document]]:
    """Texts with labelled positions: articles, of several corpora and our own, and own passages, those left out that are only
    scored."""
    labels = read_jsonl(articles)
    texts = {corpus: _texts(data / corpus) for corpus in sorted({d["corpus"] for d in labels})}
    own = [d for d in read_jsonl(passages) if d["part"] != "blind"]
    articles_ = [_positioned(d["article"], texts[d["corpus"]][d["article"]], d["positions"]) for d in labels]
    articles_ += [_positioned(d["id"], d["text"], d["positions"]) for d in own if d["part"] == "article"]
    return articles_, [_positioned(d["id"], d["text"], d["positions"]) for d in own if d["part"] != "article"]


def _positioned(id_: str, text: str, labels: list[dict]) -> Document:
    return Document(id_, text, positions=_positions(text, labels))


def _positions(text: str, labels: list[dict]) -> list[tuple[int, int, str]]:
    at = Utf16(text).to_points
    return [(at(p["content"][0]), at(p["content"][1]), p["kind"]) for p in labels]


def in_paragraphs(sentences: list[Document], rng: Random, most: int = 8) -> list[Document]:
    """Sentences, or passages, put together, in an order drawn anew, as the paragraphs of made-up articles: so they are read at
    run time."""
    rest = rng.sample(sentences, len(sentences))
    out = []
    while rest:
        taken, rest = rest[: (n := rng.randint(1, most))], rest[n:]
        text, events, positions = "", [], []
        for doc in taken:
            events += [(len(text) + s, len(text) + e, t, status) for s, e, t, status in doc.events or []]
            positions += [(len(text) + s, len(text) + e, kind) for s, e, kind in doc.positions or []]
            text += doc.text + rng.choice(("\n\n", "\n\n", " "))
        known = [doc.events is not None for doc in taken], [doc.positions is not None for doc in taken]
        out.append(Document(taken[0].id, text.rstrip(), events=events if all(known[0]) else None,
                            positions=positions if all(known[1]) else None))  # fmt: skip
    return out


def moved(doc: Document, text: Edited) -> Document:
    def spans(list_: list[Span]) -> list[Span]:
        return [(text.at(s), text.at(e)) for s, e in list_]

    atts = doc.attributions and [{r: spans(a[r]) for r in ROLES} for a in doc.attributions]
    names = doc.names and [(text.at(s), text.at(e), k) for s, e, k in doc.names]
    events = doc.events and [(text.at(s), text.at(e), t, status) for s, e, t, status in doc.events]
    positions = doc.positions and [(text.at(s), text.at(e), k) for s, e, k in doc.positions]
    named_to = doc.named_to and text.at(doc.named_to)
    return Document(doc.id, text.text, atts, names, named_to, doc.name_weight, events, positions)


def label(doc: Document, tokenizer: Tokenizer) -> Labelled:
    p = tokenizer(doc.text)
    n = len(p)

    def cover(s: int, e: int) -> tuple[int, int]:
        """first and one past the last piece that share a character with [s, e)"""
        return int(np.searchsorted(p.ends, s, side="right")), int(np.searchsorted(p.starts, e, side="left"))

    roles = np.full(n, 0 if doc.attributions is not None else IGNORE, dtype=np.int16)
    pointers = {k: np.full(n, -1, dtype=np.int32) for k in ("cue", "source")}
    for a in doc.attributions or []:
        cue = -1
        for role in ("cue", "source", "content"):
            base = 1 + 2 * ROLES.index(role)
            for s, e in a[role]:
                i, j = cover(s, e)
                if i >= j:
                    continue
                roles[i] = base
                roles[i + 1 : j] = base + 1
                if role == "cue" and cue < 0:
                    cue = i
                    pointers["source"][i] = NULL
                elif role == "content" and cue >= 0:
                    pointers["cue"][i] = cue
                elif role == "source" and cue >= 0 and pointers["source"][cue] == NULL:
                    pointers["source"][cue] = i
    new_line = np.flatnonzero((p.gap >= 2) & (roles > 0) & (roles % 2 == 0))
    roles[new_line] -= 1  # no piece of a span runs over a line break

    names = np.full(n, 0 if doc.names is not None else IGNORE, dtype=np.int16)
    if doc.named_to is not None:
        names[p.starts >= doc.named_to] = IGNORE
    taken = np.zeros(n, dtype=bool)
    for s, e, kind in sorted(doc.names or [], key=lambda m: (m[0] - m[1], m[0])):
        i, j = cover(s, e)
        if i >= j or taken[i:j].any():
            continue
        taken[i:j] = True
        if kind == "?":
            names[i:j] = IGNORE
        else:
            names[i] = 1 + 2 * KINDS.index(kind)
            names[i + 1 : j] = names[i] + 1

    events = np.full(n, 0 if doc.events is not None else IGNORE, dtype=np.int16)
    statuses = np.full(n, IGNORE, dtype=np.int16)
    for s, e, type_, status in doc.events or []:
        i, j = cover(s, e)
        if i < j:
            events[i] = 1 + 2 * EVENT_TYPES.index(type_)
            events[i + 1 : j] = events[i] + 1
            statuses[i] = STATUSES.index(status)

    positions = np.full(n, 0 if doc.positions is not None else IGNORE, dtype=np.int16)
    for s, e, kind in sorted(doc.positions or [], key=lambda m: (m[0] - m[1], m[0])):  # what lies within another is drawn over it
        i, j = cover(s, e)
        if i < j:
            positions[i] = 1 + 2 * POSITION_KINDS.index(kind)
            positions[i + 1 : j] = positions[i] + 1
    return Labelled(doc.id, p, roles, names, doc.name_weight, events, statuses, positions, pointers)


def labelled(docs: list[Document], tokenizer: Tokenizer, rng: Random | None = None, noise: float = 0.0) -> list[Labelled]:
    out = []
    for doc in docs:
        if rng is not None and rng.random() < noise:
            doc = moved(doc, dirty(doc.text, rng))
        out.append(label(doc, tokenizer))
    return out
