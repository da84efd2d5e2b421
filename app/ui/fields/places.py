"""Places as they are read from a map or device: points in degrees, typed and checked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.form.model import Kind
from app.ui.fields.line import BoxField, LineField
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget


class PlaceField(LineField):
    """One point: latitude, longitude and, where known, altitude and accuracy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._form = Label(role="muted")
        self.column.addWidget(self._form)
        self.retranslate()

    def retranslate(self) -> None:
        """Show how a place is typed."""
        self.edit.setPlaceholderText(self.tr("latitude longitude, e.g. 42.3417 69.5901"))
        self._form.setText(
            self.tr("Degrees, with a minus for south and west; then height in metres, if known.")
        )


class TraceField(BoxField):
    """Several points: a way, or the edge of an area."""

    def __init__(self, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_closed = kind is Kind.GEOSHAPE
        self._form = Label(role="muted")
        self.column.addWidget(self._form)
        self.retranslate()

    def retranslate(self) -> None:
        """Show how points are typed."""
        self.edit.setPlaceholderText("42.3417 69.5901; 42.3420 69.5917; 42.3409 69.5921")
        if self._is_closed:
            said = self.tr("Three or more points: latitude and longitude in degrees, semicolons between.")
        else:
            said = self.tr("Two or more points: latitude and longitude in degrees, semicolons between.")
        self._form.setText(said)
