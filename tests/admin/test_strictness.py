"""The control plane belongs to no wire: it stays strict where the world's answers are lax."""

from __future__ import annotations

import pytest

from tests.conftest import make_client

COMPANY = "/__admin/companies/0b5e5000-0000-4000-8000-000000000001"


@pytest.mark.parametrize("wire", ["reference", "live"])
def test_the_control_plane_is_as_strict_on_either_wire(wire: str) -> None:
    with make_client(wire=wire) as client:
        refused = client.patch(COMPANY, json={"plan": "golden"})
        assert refused.status_code == 422
        assert client.patch(COMPANY, json={"plan": "free"}).status_code == 200
