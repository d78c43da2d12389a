"""Writes how `readout_training.pieces` cuts and codes a table of texts: test/encoder/pieces.json, which the runtime's tests
compare with its own pieces. Run it again after a change there.

    python write_piece_examples.py ../test/encoder/model/vocab.txt ../test/encoder/pieces.json
"""

import json
import sys
from pathlib import Path

from readout_training.offsets import Utf16
from readout_training.pieces import CASES, GAPS, QUOTES, Tokenizer

TEXTS = [
    "Talks to begin\n\n“We will meet,” the president said on Friday.\nPutin told him no.",
    "NATO said iPhone, McCain and A. Smith; É, Éva, USA, U.S., 7th, 2025, ½, $200m (£150m), x2.",
    "``Not that,'' he said. ''Nor this,'' she said. 'no' ‘‘what’’ it’s",
    "\"Straight,\" he said. He said \"straight\". (\"in brackets\") 5\" wide \" alone \" and—\"dash\"",
    "«Oui», dit-il. „Ja“, sagte er. „Nein” “open\nnext line “again” closes\n\n“never closed",
    "“Runs on.\n\n“And on,” he said.",
    "  leading space\t\ttabs \n \n  lines\r\n\r\nwindows ",
    "naïve café ZÜRICH Øre ﬁne ß İstanbul ǅ",
    "한국 中文 ひらがな 👍🏽 👨‍👩‍👧 x",
    "Tr\u00adump said no\u200bthing\ufeff.",
    "𝐛old 🇺🇦 “👍” said",
    "—dashes–and-hyphens… ... ' \" ` _ @user #tag https://example.org/a?b=c",
    "zzzqqqxxx trumped presidents undisputed",
    "",
]


def main() -> None:
    tokenizer = Tokenizer(Path(sys.argv[1]))
    out = []
    for text in TEXTS:
        p, at = tokenizer(text), Utf16(text).to_units
        columns = {"ids": p.ids, "cases": p.case, "layout": p.layout, "words": p.word}
        row = {name: [int(v) for v in column] for name, column in columns.items()}
        out.append({"text": text, "starts": [at(int(s)) for s in p.starts], "ends": [at(int(e)) for e in p.ends], **row})
    names = {"cases": CASES, "gaps": GAPS, "quotes": QUOTES}
    lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in out)
    Path(sys.argv[2]).write_text(json.dumps(names)[:-1] + ', "texts": [\n' + lines + "\n]}\n", "utf-8")


if __name__ == "__main__":
    main()
