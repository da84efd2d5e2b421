"""Which field a question gets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import SELECTS, Kind
from app.ui.fields.agree import AgreeField
from app.ui.fields.line import BoxField, LineField, NumberField, PlaceField, TextField
from app.ui.fields.moments import DayField, TimeField
from app.ui.fields.scale import ScaleField
from app.ui.fields.select import choosing_field

if TYPE_CHECKING:
    from app.form.model import Node
    from app.ui.fields.field import Field


def make_field(node: Node) -> Field:
    """The field for a question of `node`'s kind and appearance. Raises ValueError for what nobody answers."""
    if node.kind in SELECTS:
        return choosing_field(node.kind)
    match node.kind:
        case Kind.TEXT if "multiline" in node.appearance:
            return BoxField()
        case Kind.TEXT if "numbers" in node.appearance:
            return NumberField(node.kind)
        case Kind.TEXT:
            return TextField()
        case Kind.INTEGER | Kind.DECIMAL:
            return NumberField(node.kind)
        case Kind.RANGE:
            return ScaleField(node)
        case Kind.DATE | Kind.DATE_TIME:
            return DayField(node.kind)
        case Kind.TIME:
            return TimeField()
        case Kind.GEOPOINT:
            return PlaceField()
        case Kind.GEOTRACE | Kind.GEOSHAPE:
            return BoxField()
        case Kind.BARCODE:
            return LineField()
        case Kind.ACKNOWLEDGE:
            return AgreeField()
    raise ValueError(node.kind.value)
