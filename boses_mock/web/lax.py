"""A body's model as a lax wire asks it: its types, and of its limits those that are marked.

The service checks less than its reference promises: any text where a text is asked, any integer
where an integer is. What stays is what a field says by :class:`Lax`, what its database takes (no
NUL, 255 characters of a name, 32 bits of an integer), how much text the mock is ready to read, and
the choices among words of which each does something else.
"""

from __future__ import annotations

from functools import cache
from types import NoneType, UnionType
from typing import Annotated, Any, Union, cast, get_args, get_origin, get_type_hints

from annotated_types import Len, MaxLen
from pydantic import BaseModel, Field, create_model

from boses_mock.web.fields import Directing, Lax

_NAME = 255  # characters, of what the database keeps in a column of that size
_NO_NUL = r"^[^\x00]*$"
_BITS = 2**31


@cache
def loosened(model: type[BaseModel]) -> type[BaseModel]:
    """Return the model with the limits of a lax wire, under the same name."""
    hints = get_type_hints(model, include_extras=True)
    fields: dict[str, Any] = {
        name: (_loose(hints[name]), ... if field.is_required() else field.default)
        for name, field in model.model_fields.items()
    }
    return cast(type[BaseModel], create_model(model.__name__, __base__=model, **fields))


def _loose(hint: Any) -> Any:
    if get_origin(hint) is Annotated:
        base, *limits = get_args(hint)
        marks = [each for each in limits if isinstance(each, Lax)]
        if marks:
            return hint if marks[0].hint is None else marks[0].hint
        text = _text(_longest(limits)) if base is str else _loose(base)
        return Annotated[text, Directing] if Directing in limits else text
    if hint is str:
        return _text(None)
    if hint is int:
        return Annotated[int, Field(ge=-_BITS, lt=_BITS)]
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return loosened(hint)
    return _parts(hint)


def _parts(hint: Any) -> Any:
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        return Union[tuple(each if each is NoneType else _loose(each) for each in parts)]  # noqa: UP007
    return list[_loose(parts[0])] if origin is list else hint  # type: ignore[misc]


def _longest(limits: list[Any]) -> int | None:
    """Return how many characters the limits of a text let through."""
    inner = [each for limit in limits for each in getattr(limit, "metadata", [limit])]
    found = [each.max_length for each in inner if isinstance(each, MaxLen | Len)]
    return next((each for each in found if each is not None), None)


def _text(longest: int | None) -> Any:
    most = None if longest is None else max(longest, _NAME)
    return Annotated[str, Field(max_length=most, pattern=_NO_NUL)]
