"""Between UTF-16 offsets (the data, the scorers, the runtime) and Python's code points."""

from __future__ import annotations

import numpy as np


class Utf16:
    def __init__(self, text: str):
        self.plain = all(ord(c) < 0x10000 for c in text)
        if not self.plain:
            widths = np.fromiter((1 + (ord(c) > 0xFFFF) for c in text), dtype=np.int64, count=len(text))
            self.units = np.concatenate([[0], np.cumsum(widths)])

    def to_points(self, unit: int) -> int:
        return unit if self.plain else int(np.searchsorted(self.units, unit))

    def to_units(self, point: int) -> int:
        return point if self.plain else int(self.units[point])
