"""Names of months and weekdays in the languages that surveys are held in."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Calendar:
    """A language's names: months from January, weekdays from Monday; long and short."""

    months: tuple[str, ...]
    short_months: tuple[str, ...]
    days: tuple[str, ...]
    short_days: tuple[str, ...]


def _calendar(months: str, short_months: str, days: str, short_days: str) -> Calendar:
    return Calendar(
        tuple(months.split()), tuple(short_months.split()), tuple(days.split()), tuple(short_days.split())
    )


ENGLISH = _calendar(
    "January February March April May June July August September October November December",
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec",
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
    "Mon Tue Wed Thu Fri Sat Sun",
)

CALENDARS = {
    "en": ENGLISH,
    "ru": _calendar(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "янв фев мар апр май июн июл авг сен окт ноя дек",
        "понедельник вторник среда четверг пятница суббота воскресенье",
        "пн вт ср чт пт сб вс",
    ),
    "kk": _calendar(
        "қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан",
        "қаң ақп нау сәу мам мау шіл там қыр қаз қар жел",
        "дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі",
        "дс сс ср бс жм сб жс",
    ),
    "ky": _calendar(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
        "янв фев мар апр май июн июл авг сен окт ноя дек",
        "дүйшөмбү шейшемби шаршемби бейшемби жума ишемби жекшемби",
        "дш шш шр бш жм иш жк",
    ),
    "uz": _calendar(
        "yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr",
        "yan fev mar apr may iyn iyl avg sen okt noy dek",
        "dushanba seshanba chorshanba payshanba juma shanba yakshanba",
        "du se ch pa ju sh ya",
    ),
}


def calendar(language: str) -> Calendar:
    """The names in a language such as `ru` or `uz-Latn`; in English where Dala does not know the language."""
    return CALENDARS.get(language.partition("-")[0].casefold(), ENGLISH)
