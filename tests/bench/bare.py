"""The baseline: a bare Starlette app that answers a fixed group, under the same uvicorn."""

from __future__ import annotations

import sys

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

GROUP = {"id": "b2c3d4e5-0000-0000-0000-000000000010", "name": "x" * 30, "persona_count": 5}


async def get(request: Request) -> JSONResponse:
    return JSONResponse(GROUP)


async def post(request: Request) -> JSONResponse:
    return JSONResponse(await request.json(), 201)


app = Starlette(routes=[Route("/group", get), Route("/group", post, methods=["POST"])])

if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), access_log=False, log_level="error")
