"""Field types that several request models share: strict where pydantic is lenient."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Annotated, Any

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    EmailStr,
    Field,
    ValidatorFunctionWrapHandler,
    WrapValidator,
)
from pydantic_core import PydanticCustomError

from boses_mock.faults.sources import misused_directive
from boses_mock.kernel.document import EMAIL


def _number(value: object) -> object:
    """Refuse what pydantic would turn into a number (``"25"``, ``true``): the wire says number."""
    if isinstance(value, bool | str):
        raise PydanticCustomError("int_type", "Input should be a valid integer")
    if isinstance(value, float) and not math.isfinite(value):
        raise PydanticCustomError("finite_number", "Input should be a finite number")
    return value


@dataclass(frozen=True)
class Lax:
    """Marks a field: on a wire that checks little it is ``hint``; None for what it is elsewhere."""

    hint: Any = None


def _documented(address: object, judged: ValidatorFunctionWrapHandler) -> object:
    """Take what the contract's pattern takes; let pydantic say what is wrong with the rest."""
    plain = isinstance(address, str) and len(address) <= 254 and re.match(EMAIL, address)
    if plain and len(str(address).partition("@")[0]) <= 64:
        return address
    judged(address)
    raise PydanticCustomError("value_error", "Input should be a plain email address")


def _followed(text: str) -> str:
    if problem := misused_directive(text):
        raise ValueError(problem)
    return text


class Body(BaseModel):
    """A request body. Its validator is built when first used, which start-up does not wait for."""

    model_config = ConfigDict(defer_build=True)


Label = Annotated[str, Field(min_length=1, max_length=200, pattern=r"\S")]
# Of a text that may direct the mock by [[mock:…]]: one that it cannot follow is refused.
Directing = AfterValidator(_followed)
WholeNumber = Annotated[int, BeforeValidator(_number)]
Age = Annotated[WholeNumber, Field(ge=0, le=120)]
Email = Annotated[EmailStr, WrapValidator(_documented), Lax()]
ShortText = Annotated[str, Field(max_length=200)]
LongText = Annotated[str, Field(max_length=5_000)]
Flag = Annotated[bool, Field(strict=True), Lax()]
Known = Annotated[str, Field(min_length=1, max_length=72), Lax()]  # a password that is in use
Password = Annotated[str, Field(min_length=8, max_length=72), Lax()]
