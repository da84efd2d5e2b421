"""Which field a question gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import Kind
from app.ui.fields.agree import AgreeField
from app.ui.fields.attach import AttachField
from app.ui.fields.line import BoxField, DigitsField, LineField, MaskedField, NumberField, TextField
from app.ui.fields.moments import DayField, MonthField, TimeField
from app.ui.fields.places import PlaceField, TraceField
from app.ui.fields.rating import MOST_STARS, RatingField
from app.ui.fields.scale import Scale, ScaleField
from app.ui.fields.select_field import SelectField
from app.ui.fields.sign import SignField

if TYPE_CHECKING:
    from app.form.model import Node
    from app.ui.fields.field import Field


def make_field(node: Node) -> Field:
    """The field for a question of `node`'s kind and appearance. Raises ValueError for what nobody answers."""
    kind, appearance = node.kind, node.appearance
    match kind:
        case Kind.SELECT_ONE | Kind.SELECT_MULTIPLE | Kind.RANK:
            return SelectField(node)
        case Kind.TEXT:
            return _text_field(appearance)
        case Kind.INTEGER | Kind.DECIMAL:
            return NumberField(appearance)
        case Kind.RANGE:
            few = Scale.of(node).steps < MOST_STARS
            return RatingField(node) if "rating" in appearance and few else ScaleField(node)
        case Kind.DATE if appearance & {"month-year", "year"}:
            return MonthField(appearance)
        case Kind.DATE | Kind.DATE_TIME:
            return DayField(kind, calendar="no-calendar" not in appearance)
        case Kind.TIME:
            return TimeField()
        case Kind.GEOPOINT:
            return PlaceField()
        case Kind.GEOTRACE | Kind.GEOSHAPE:
            return TraceField(kind)
        case Kind.BARCODE:
            return LineField()
        case Kind.ACKNOWLEDGE:
            return AgreeField()
        case Kind.SIGNATURE:
            return SignField()
        case Kind.IMAGE | Kind.AUDIO | Kind.VIDEO | Kind.FILE:
            return AttachField(kind)
    raise ValueError(kind.value)


def _text_field(appearance: frozenset[str]) -> Field:
    if "multiline" in appearance:
        return BoxField()
    if "numbers" in appearance:
        return DigitsField()
    return MaskedField() if "masked" in appearance else TextField()
