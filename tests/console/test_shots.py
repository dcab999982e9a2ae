"""The pictures of the console are there, small, and as the browser would take them again."""

from __future__ import annotations

from base64 import b64encode

import pytest

from tests.console.driving import Console
from tests.console.shots import LARGEST, PICTURES, SHOTS, main

# Of two pictures, how many pixels are not the same.
_DIFFERENCE = """async (...pictures) => {
  const [one, other] = await Promise.all(pictures.map(async (text) => {
    const bytes = Uint8Array.from(atob(text), (each) => each.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
    canvas.drawImage(picture, 0, 0);
    return new Uint32Array(canvas.getImageData(0, 0, picture.width, picture.height).data.buffer);
  }));
  return one.length === other.length ? one.filter((pixel, at) => pixel !== other[at]).length : -1;
}"""


def test_every_picture_is_there_and_small() -> None:
    kept = {path.stem: path.read_bytes() for path in SHOTS.glob("*.png")}
    assert kept.keys() == {name for name, *_ in PICTURES}
    for name, _, (width, height), *_ in PICTURES:
        picture = kept[name]
        assert len(picture) <= LARGEST, name
        assert picture.startswith(b"\x89PNG\r\n\x1a\n")
        size = (int.from_bytes(picture[16:20], "big"), int.from_bytes(picture[20:24], "big"))
        assert size == (width, height), name


@pytest.mark.slow
def test_pictures_that_are_taken_twice_are_the_same(
    browser: Console, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folders = [tmp_path_factory.mktemp("pictures") for _ in range(2)]
    for folder in folders:
        main(folder)
    for name, *_ in PICTURES:
        one, other = (b64encode((each / f"{name}.png").read_bytes()).decode() for each in folders)
        different = browser.page.run(f"({_DIFFERENCE})({one!r}, {other!r})")
        assert 0 <= different < 100, name  # the edges of round corners are never quite the same
