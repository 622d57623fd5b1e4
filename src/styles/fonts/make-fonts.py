#!/usr/bin/python3
"""Makes the three subset web fonts of "Đối chiếu", chars.txt and (when the
stand-in fonts are given) fallback.css. See README.md for the commands.

Needs fontTools >= 4.38 with brotli (Debian: python3-fonttools python3-brotli)
and, for fallback.css only, hb-shape (Debian: libharfbuzz-bin).
Same inputs and same library versions give the same bytes.
"""
import argparse
import glob
import io
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

WGHT = (400, 650)
OPSZ = 16
FEATURES = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum", "lnum"]
LIMIT = 90_000  # bytes, the three files together

TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
LETTERS = "aăâeêioôơuưy"
# The site's own signs: the list of ART.md, then the added ones.
SYMBOLS = "“”‘’–—…·•≥≤≠≈‹›→←↑↓×±‰§†°−✓" "=»«\u00a0\u202f"


def nfc(s):
    return unicodedata.normalize("NFC", s)


def vietnamese():
    low = [nfc(v + t) for v in LETTERS for t in TONES] + ["đ"]
    return set(low) | {nfc(c.upper()) for c in low}


def source_text(folder):
    files = sorted(glob.glob(os.path.join(folder, "*.txt")))
    if not files:
        sys.exit("no .txt file in " + folder)
    return "\n".join(nfc(open(f, encoding="utf-8").read()) for f in files)


def printable(chars):
    """Drops line ends, tabs and other controls; keeps every kind of space."""
    return {c for c in chars if unicodedata.category(c) != "Cc"}


def charset(folder):
    ascii_ = {chr(i) for i in range(0x20, 0x7F)}
    return printable(set(source_text(folder)) | vietnamese() | ascii_ | set(SYMBOLS))


def rename(font, family, style):
    """OFL: 'Source' is a reserved name, a changed font must not carry it.
    Copyright, trademark notice and licence stay in the file."""
    name = font["name"]
    version = name.getDebugName(5).split(";")[0]
    keep = {i: name.getDebugName(i) for i in (0, 7, 13, 14)}
    ps = family.replace(" ", "") + "-" + style
    new = {
        1: family,
        2: style,
        3: version.replace("Version ", "") + ";" + ps,
        4: family + ("" if style == "Regular" else " " + style),
        5: version + "; subset",
        6: ps,
        **{i: s for i, s in keep.items() if s},
    }
    name.names = [n for n in name.names if n.nameID > 255]
    for i, s in new.items():
        name.setName(s, i, 3, 1, 0x409)
    return [i for i in new]


def build(path, out, chars, limits, family, style):
    font = TTFont(path, recalcTimestamp=False)
    missing = sorted(c for c in chars if ord(c) not in font.getBestCmap())
    if missing:
        sys.exit("%s lacks %s" % (path, " ".join("U+%04X" % ord(c) for c in missing)))
    font = instancer.instantiateVariableFont(font, limits, inplace=True)
    font.recalcTimestamp = False
    if "fvar" in font:
        font["fvar"].instances = []  # named instances carry the reserved name
    for tag in ("STAT", "DSIG", "meta"):
        if tag in font:
            del font[tag]
    font["OS/2"].usWeightClass = 400
    ids = rename(font, family, style)
    # A fresh read: the subsetter must see compiled tables.
    buf = io.BytesIO()
    font.save(buf)
    buf.seek(0)
    font = TTFont(buf, recalcTimestamp=False)

    o = subset.Options()
    o.layout_features = FEATURES
    o.hinting = False
    o.flavor = "woff2"
    o.name_IDs = ids
    o.recalc_timestamp = False
    s = subset.Subsetter(o)
    s.populate(unicodes=[ord(c) for c in chars])
    s.subset(font)
    subset.save_font(font, out, o)
    return os.path.getsize(out)


# ---- fallbacks ------------------------------------------------------------

class Widths:
    """Advance widths of one face; several files when a face is split."""

    def __init__(self, paths):
        self.adv = {}
        for p in paths:
            f = TTFont(p)
            upm = f["head"].unitsPerEm
            for code, g in f.getBestCmap().items():
                self.adv.setdefault(chr(code), f["hmtx"][g][0] / upm)

    def of(self, text):
        return sum(self.adv[c] for c in text)


def shaped_width(path, text, wght=None):
    """Width of the text in our own font, in em, kerning included, as a browser
    sets it (kerning takes off 0.2-0.4 %; in the stand-ins it is < 0.1 %)."""
    font = TTFont(path)
    font.flavor = None  # hb-shape reads no woff2
    with tempfile.TemporaryDirectory() as d:
        ttf, txt = os.path.join(d, "f.ttf"), os.path.join(d, "t.txt")
        font.save(ttf)
        with open(txt, "w", encoding="utf-8") as f:
            f.write(text)
        cmd = ["hb-shape", "--font-file=" + ttf, "--text-file=" + txt, "--language=vi",
               "--no-glyph-names", "--no-clusters", "--output-format=json"]
        if wght:
            cmd.append("--variations=wght=%d" % wght)
        out = subprocess.run(cmd, check=True, capture_output=True, text=True).stdout
    units = sum(g["ax"] for line in out.splitlines() for g in json.loads(line))
    return units / font["head"].unitsPerEm


def corpus(folder):
    text = source_text(folder).replace("*", "").replace("_", " ")
    return re.sub(r"\s+", " ", re.sub(r"\[bookmark:[^\]]*\]", "", text))


def fallback_face(path, at, standin, family, style, weight, local, text):
    web = TTFont(path)
    h = web["hhea"]
    upm = web["head"].unitsPerEm
    other = Widths(standin)
    text = "".join(c for c in text if c in other.adv)
    k = round(shaped_width(path, text, at) / other.of(text), 4)
    size = "%.2f%%" % (100 * k)
    line = lambda x: "%.1f%%" % (100 * x / upm / k) if x else "0%"
    which = "  font-style: italic;\n" if style == "italic" else "  font-weight: %s;\n" % weight
    src = ", ".join('local("%s")' % n for n in local)
    return (
        "@font-face {\n"
        '  font-family: "%s";\n%s  src: %s;\n'
        "  size-adjust: %s;\n  ascent-override: %s;\n  descent-override: %s;\n"
        "  line-gap-override: %s;\n}\n"
        % (family, which, src, size, line(h.ascent), line(-h.descent), line(h.lineGap))
    ), k


LOCALS = [
    # option prefix, web font, fallback family, names by (style, weight)
    ("georgia", "serif", "DC Serif Georgia", {
        "regular": ["Georgia"],
        "bold": ["Georgia Bold", "Georgia-Bold"],
        "italic": ["Georgia Italic", "Georgia-Italic"]}),
    ("times", "serif", "DC Serif Times", {
        "regular": ["Times New Roman", "TimesNewRomanPSMT", "Liberation Serif", "Tinos"],
        "bold": ["Times New Roman Bold", "TimesNewRomanPS-BoldMT", "Liberation Serif Bold", "Tinos Bold"],
        "italic": ["Times New Roman Italic", "TimesNewRomanPS-ItalicMT", "Liberation Serif Italic", "Tinos Italic"]}),
    ("noto", "serif", "DC Serif Noto", {
        "regular": ["Noto Serif", "Noto Serif Regular", "NotoSerif-Regular", "NotoSerif"],
        "bold": ["Noto Serif Bold", "NotoSerif-Bold"],
        "italic": ["Noto Serif Italic", "NotoSerif-Italic"]}),
    ("arial", "sans", "DC Sans Arial", {
        "regular": ["Arial", "ArialMT", "Liberation Sans", "Arimo"],
        "bold": ["Arial Bold", "Arial-BoldMT", "Liberation Sans Bold", "Arimo Bold"]}),
    ("roboto", "sans", "DC Sans Roboto", {
        "regular": ["Roboto", "Roboto Regular", "Roboto-Regular"],
        "bold": ["Roboto Bold", "Roboto-Bold"]}),
]


def fallbacks(args, out):
    text = corpus(args.sources)
    fonts = {k: os.path.join(out, f) for k, f in
             (("serif", "dc-serif.woff2"), ("sans", "dc-sans.woff2"),
              ("italic", "dc-serif-nghieng.woff2"))}
    parts = []
    for prefix, web, family, names in LOCALS:
        for kind, local in names.items():
            standin = getattr(args, prefix + "_" + kind)
            if not standin:
                continue
            italic = kind == "italic"
            path = fonts["italic" if italic else web]
            at = {"regular": 400, "bold": 600}.get(kind)
            weight = {"regular": "400 500", "bold": "501 650", "italic": "400"}[kind]
            css, k = fallback_face(path, at, standin.split(","), family,
                                   "italic" if italic else "normal", weight, local, text)
            print("%-17s %-8s size-adjust %.2f%%" % (family, kind, 100 * k))
            parts.append(css)
    if parts:
        with open(os.path.join(out, "fallback.css"), "w", encoding="utf-8") as f:
            f.write("/* Made by make-fonts.py from real metrics; do not edit.\n"
                    "   Place in the stacks between the web font and the plain name:\n"
                    '   "DC Serif", "DC Serif Georgia", "DC Serif Times", "DC Serif Noto", Georgia, "Times New Roman", serif\n'
                    '   "DC Sans", "DC Sans Arial", "DC Sans Roboto", system-ui, "Segoe UI", Roboto, Arial, sans-serif */\n')
            f.write("\n".join(parts))


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--sources", required=True, help="folder with the five .txt files")
    p.add_argument("--serif", required=True, help="SourceSerif4Variable-Roman.ttf")
    p.add_argument("--serif-italic", required=True, help="SourceSerif4Variable-Italic.ttf")
    p.add_argument("--sans", required=True, help="what limit-weights.mjs makes of SourceSans3VF-Upright.ttf")
    p.add_argument("--out", default=".")
    for prefix, _, family, names in LOCALS:
        for kind in names:
            p.add_argument("--%s-%s" % (prefix, kind), metavar="FILE[,FILE]",
                           help="stand-in for " + family)
    args = p.parse_args()

    out = args.out
    os.makedirs(out, exist_ok=True)
    chars = charset(args.sources)
    with open(os.path.join(out, "chars.txt"), "w", encoding="utf-8") as f:
        f.write("".join(sorted(chars)) + "\n")
    print("%-24s %6d characters" % ("chars.txt", len(chars)))

    total = 0
    for file, path, limits, family, style in (
        ("dc-serif.woff2", args.serif, {"wght": WGHT, "opsz": OPSZ}, "DC Serif", "Regular"),
        ("dc-sans.woff2", args.sans, {"wght": WGHT}, "DC Sans", "Regular"),
        ("dc-serif-nghieng.woff2", args.serif_italic, {"wght": 400, "opsz": OPSZ}, "DC Serif", "Italic"),
    ):
        n = build(path, os.path.join(out, file), chars, limits, family, style)
        total += n
        print("%-24s %6d bytes" % (file, n))
    print("%-24s %6d bytes (limit %d)" % ("together", total, LIMIT))
    if total > LIMIT:
        sys.exit("too large")
    fallbacks(args, out)


if __name__ == "__main__":
    main()
