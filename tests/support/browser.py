"""A real browser for the phone page: Debian's Chromium, driven by Playwright."""

import contextlib
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import Literal

import pytest
from playwright.async_api import Page, async_playwright

CHROMIUM = Path("/usr/bin/chromium")

# Without these it calls its maker at every start, and needs a screen and a user of its own.
FLAGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # A microphone that hums, and nobody to ask whether it may be heard.
    "--use-fake-device-for-media-stream",
    "--use-fake-ui-for-media-stream",
]

needs_chromium = pytest.mark.skipif(
    not CHROMIUM.exists(), reason="no /usr/bin/chromium: apt-get install chromium"
)

# A phone in the middle of today's sizes, in CSS pixels.
PHONE = {"width": 390, "height": 844}


@contextlib.asynccontextmanager
async def phone(
    address: str,
    scheme: Literal["light", "dark"] = "light",
    size: Mapping[str, int] = PHONE,
) -> AsyncIterator[Page]:
    """Open the address on a phone-sized screen; whatever the page complains of fails the test."""
    complaints: list[str] = []
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            page = await browser.new_page(
                viewport={"width": size["width"], "height": size["height"]},
                color_scheme=scheme,
                device_scale_factor=2,
            )
            page.on("pageerror", lambda error: complaints.append(str(error)))
            page.on(
                "console",
                lambda line: complaints.append(line.text) if line.type == "error" else None,
            )
            await page.goto(address)
            yield page
        finally:
            await browser.close()
    assert complaints == []
