"""Functions of places on the earth, a sphere with the radius that ODK uses."""

from __future__ import annotations

import itertools
import math
from typing import TYPE_CHECKING

from app.form.code import Kind
from app.form.functions_base import Function, Simple
from app.form.values import NAN, Value, text_number, to_text

if TYPE_CHECKING:
    from collections.abc import Sequence

EARTH_RADIUS = 6_378_100.0
"""Metres, as in ODK's area() and distance()."""

Point = tuple[float, float]
"""Latitude and longitude in degrees."""


def points_in(values: Sequence[Value]) -> list[Point] | None:
    """The points of geopoints, traces and shapes, None if one is wrong.

    A point is `lat lon [alt acc]`; `;` stands between points.
    """
    found: list[Point] = []
    for text in map(to_text, values):
        parts = [part.strip() for part in text.split(";")]
        for part in parts[:-1] if len(parts) > 1 and not parts[-1] else parts:
            point = _point(part)
            if point is None:
                return None
            found.append(point)
    return found


def _point(text: str) -> Point | None:
    numbers = [text_number(t) for t in text.split()]
    if not 2 <= len(numbers) <= 4 or any(math.isnan(n) for n in numbers):
        return None
    latitude, longitude = numbers[:2]
    return (latitude, longitude) if abs(latitude) <= 90 and abs(longitude) <= 180 else None


def _area(values: Sequence[Value]) -> float:
    """Square metres; not a number where a point is wrong or blank, so that nobody reads it as nothing."""
    points = points_in(values)
    if points is None:
        return NAN
    if len(points) < 3:
        return 0.0
    closed = [*points, points[0]]
    total = 0.0
    for (lat1, lon1), (lat2, lon2) in itertools.pairwise(closed):
        turn = math.radians(lon2 - lon1)
        total += turn * (2 + math.sin(math.radians(lat1)) + math.sin(math.radians(lat2)))
    return round(abs(total * EARTH_RADIUS * EARTH_RADIUS / 2), 2)


def metres(a: Point, b: Point) -> float:
    """The great-circle distance between two points."""
    lat1, lon1, lat2, lon2 = map(math.radians, (*a, *b))
    half = (
        math.sin((lat2 - lat1) / 2) ** 2 + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    return 2 * EARTH_RADIUS * math.asin(math.sqrt(min(1.0, half)))


def _distance(values: Sequence[Value]) -> float:
    points = points_in(values)
    if points is None:
        return NAN
    return round(sum(metres(a, b) for a, b in itertools.pairwise(points)), 2)


def _geofence(point: str, shape: str) -> bool:
    places, corners = points_in([point]), points_in([shape])
    if not places or not corners or len(corners) < 3 or corners[0] != corners[-1]:
        return False
    latitude, longitude = places[0]
    inside = False
    for (lat1, lon1), (lat2, lon2) in itertools.pairwise(corners):
        if (lon1 > longitude) != (lon2 > longitude):
            crossing = (lat2 - lat1) * (longitude - lon1) / (lon2 - lon1) + lat1
            inside ^= latitude < crossing
    return inside


FUNCTIONS: dict[str, Function] = {
    "area": Simple("s", Kind.NUMBER, _area),
    "distance": Simple("s", Kind.NUMBER, _distance),
    "geofence": Simple("tt", Kind.BOOLEAN, _geofence),
}
