"""Field types that several request models share: strict where pydantic is lenient."""

from __future__ import annotations

import math
from typing import Annotated

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
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


def _local_part(address: str) -> str:
    if len(address.partition("@")[0]) > 64:
        raise PydanticCustomError("value_error", "The part before the @ exceeds 64 characters")
    return address


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
Email = Annotated[str, Field(max_length=254, pattern=EMAIL), AfterValidator(_local_part)]
ShortText = Annotated[str, Field(max_length=200)]
LongText = Annotated[str, Field(max_length=5_000)]
Flag = Annotated[bool, Field(strict=True)]
Password = Annotated[str, Field(min_length=8, max_length=72)]
