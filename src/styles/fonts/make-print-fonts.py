#!/usr/bin/python3
"""Makes the fonts of the PDF files: the site's variable ones at one weight each.

Needs fontTools >= 4.38 with brotli (Debian: python3-fonttools python3-brotli).
"""
from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

here = Path(__file__).parent
for name in ("dc-serif", "dc-sans"):
    for weight in (400, 600):
        font = instancer.instantiateVariableFont(
            TTFont(here / f"{name}.woff2", recalcTimestamp=False), {"wght": weight}
        )
        font.flavor = "woff2"
        font.save(here / "print" / f"{name}-{weight}.woff2")
