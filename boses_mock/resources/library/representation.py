"""Somebody of the library as the API tells of them, and as they are kept.

The service speaks of a library persona under other names than of a group's (``goals`` for
``values_and_motivations``); :data:`boses_mock.store.library.TEXTS` has them side by side. What is
kept is a persona's own fields, so that somebody taken into a group is there word for word.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from boses_mock.kernel.clock import iso
from boses_mock.kernel.provenance import CURATED, SYNTHETIC
from boses_mock.store.library import COLUMNS, LISTS, TEXTS, LibraryPersona
from boses_mock.web.operation import Call


def as_json(call: Call, who: LibraryPersona) -> dict[str, object]:
    """Return somebody as the library tells of them."""
    lists: dict[str, list[str] | None] = {name: who.profile.get(name) for name in LISTS}
    if who.confidence is not None:
        proof = f"Reliability check, confidence {who.confidence:.2f}"
        lists["data_source_references"] = [*(lists["data_source_references"] or ()), proof]
    return {
        "id": who.id,
        **{name: getattr(who, name) for name in COLUMNS},
        **{name: who.profile.get(kept) for name, kept in TEXTS.items()},
        **lists,
        "avatar_url": picture_url(call, who.id, who.picture),
        "data_source": CURATED if who.company_id is None else SYNTHETIC,
        "is_boses_curated": who.company_id is None,
        "simulation_count": who.simulation_count,
        "is_retired": who.is_retired,
        "created_at": iso(who.created_at),
        "updated_at": iso(who.updated_at),
    }


def picture_url(call: Call, owner_id: str, uploaded: str | None = None) -> str:
    """Return the address of a picture, drawn unless one of a media type has been uploaded."""
    suffix = uploaded.rpartition("/")[2] if uploaded else "png"
    return call.page(f"/avatars/{owner_id}.{suffix}")


def profile_of(sent: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is sent of somebody under the API's names as it is kept."""
    texts = {TEXTS[name]: value for name, value in sent.items() if name in TEXTS}
    return texts | {name: sent[name] for name in LISTS if name in sent}
