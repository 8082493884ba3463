# /// script
# requires-python = ">=3.11"
# dependencies = ["fonttools", "pillow"]
# ///
"""Make the fonts of the documents from Debian's: `uv run locales/fonts/make.py`.

Needs Debian's fonts-noto-core and fonts-noto-color-emoji. Hints and rare scripts are left out, and
the pictures of the emoji, joined ones and flags among them, are at a third of their size, which
makes 14 MB of fonts three. In ten-point text that is as fine as print.
"""

from io import BytesIO
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from PIL import Image

SOURCE = Path("/usr/share/fonts/truetype/noto")
HERE = Path(__file__).parent

# Latin, Greek, Cyrillic, punctuation, currencies, arrows, mathematics, geometric shapes.
_EUROPE = (
    (0x20, 0x24F),
    (0x300, 0x3FF),
    (0x400, 0x52F),
    (0x1E00, 0x1EFF),
    (0x2000, 0x206F),
    (0x20A0, 0x20BF),
    (0x2100, 0x22FF),
    (0x25A0, 0x25FF),
)
_COLOURS = 48
_SMALLER = 3


def text_font(name: str, ranges: tuple[tuple[int, int], ...] | None) -> None:
    """Write a font of letters with those characters, all of them without ranges."""
    font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    known = font.getBestCmap()
    kept = [c for c in known if ranges is None or any(a <= c <= b for a, b in ranges)]
    _subset(font, kept, ["*"])
    font.save(HERE / f"{name}.ttf")


def emoji_font(name: str) -> None:
    """Write the font of emoji, its pictures smaller."""
    font = TTFont(SOURCE / f"{name}.ttf", recalcTimestamp=False)
    # Its digits are there for keycaps: as text they come from the fonts before it.
    _subset(font, list(font.getBestCmap()), ["*"])
    for strike in font["CBDT"].strikeData:
        for glyph in strike.values():
            glyph.imageData = _smaller(glyph.imageData)
            for measure in ("height", "width", "BearingX", "BearingY", "Advance"):
                setattr(glyph.metrics, measure, round(getattr(glyph.metrics, measure) / _SMALLER))
    for located in font["CBLC"].strikes:
        located.bitmapSizeTable.ppemX = round(located.bitmapSizeTable.ppemX / _SMALLER)
        located.bitmapSizeTable.ppemY = round(located.bitmapSizeTable.ppemY / _SMALLER)
    font.save(HERE / f"{name}.ttf")


def _subset(font: TTFont, characters: list[int], features: list[str]) -> None:
    options = Options(hinting=False, layout_features=features, notdef_outline=True)
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)


def _smaller(png: bytes) -> bytes:
    picture = Image.open(BytesIO(png)).convert("RGBA")
    size = (round(picture.width / _SMALLER), round(picture.height / _SMALLER))
    small = picture.resize(size, Image.Resampling.LANCZOS)
    out = BytesIO()
    small.quantize(_COLOURS, Image.Quantize.FASTOCTREE).save(out, "PNG", optimize=True)
    return out.getvalue()


if __name__ == "__main__":
    for weight in ("Regular", "Bold"):
        text_font(f"NotoSans-{weight}", _EUROPE)
    text_font("NotoSansHebrew-Regular", None)
    text_font("NotoSansArabic-Regular", None)
    emoji_font("NotoColorEmoji")
