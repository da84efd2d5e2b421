"""A new interview: which questionnaire, in which language."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.ui import texts
from app.ui.page import Chrome, Page, Step
from app.ui.widgets.choice_card import ChoiceCard
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.labels import Label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from app.actions.desks import EnumeratorDesk
    from app.form.model import Form
    from app.ui.home.side import DeskSide


def needs_asking(desk: EnumeratorDesk) -> bool:
    """Whether there is something to choose."""
    return len(desk.forms) > 1 or any(len(form.languages) > 1 for form in desk.forms.values())


class NewPage(Page):
    """The form's rows where there are several, and the rows of the questions' languages; remembers both.

    Signals: chosen(form_id, language); back_asked().
    """

    chosen = Signal(str, str)
    back_asked = Signal()

    def __init__(self, desk: EnumeratorDesk, side: DeskSide, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.side = side
        self._title = Label(role="h1")
        self.forms, self.languages = ChoiceCard(with_digits=True), ChoiceCard(with_digits=True)
        self.area = ScrollColumn()
        for part in (self._title, self.forms, self.languages):
            self.area.column.addWidget(part)
        self.area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.forms.picked.connect(self._form_picked)
        self.retranslate()

    def chrome(self) -> Chrome:
        """Back to the list, or begin."""
        return Chrome(
            title=self._desk.survey_name,
            subtitle=self.tr("New interview"),
            back=Step(self.tr("Back"), "Esc"),
            keys=self.tr("1–9 choose · ↑ ↓ · Enter on"),
            primary=Step(self.tr("Begin"), "Enter", self.form is not None),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        self._title.setText(self.tr("New interview"))
        self.forms.ask(self.tr("Which questionnaire?"))
        self.languages.ask(self.tr("In which language will you ask?"))
        titles = tuple(
            (name, form.text(form.title, texts.spoken())) for name, form in self._desk.forms.items()
        )
        self.forms.show_choices(titles, next(iter(self._desk.forms), ""))
        self.forms.setHidden(len(titles) < 2)
        self._show_languages()
        super().retranslate()

    @property
    def form(self) -> Form | None:
        """The chosen questionnaire."""
        return self._desk.forms.get(self.forms.chosen)

    def _show_languages(self) -> None:
        form = self.form
        if form is None:
            return
        wanted = (texts.spoken(), form.default_language, *form.languages)
        chosen = next(code for code in wanted if code in form.languages)
        self.languages.show_choices(tuple(form.languages.items()), chosen)
        self.languages.setHidden(len(form.languages) < 2)

    def shown(self) -> None:
        """The keyboard is at the first thing to choose."""
        (self.forms if not self.forms.isHidden() else self.languages).take_focus()

    @Slot(str)
    def _form_picked(self, _name: str) -> None:
        self._show_languages()
        self.chrome_changed.emit()

    def key_pressed(self, key: str) -> bool:
        """Digits and arrows choose; Enter goes from the questionnaire to the language."""
        if self.forms.key_pressed(key) or self.languages.key_pressed(key):
            return True
        if key == "Enter" and self.forms.has_keyboard and not self.languages.isHidden():
            self.languages.take_focus()
            self.area.ensureWidgetVisible(self.languages)
            return True
        return False

    def go_back(self) -> None:
        """To the list."""
        self.back_asked.emit()

    def go_on(self) -> None:
        """Begin."""
        form = self.form
        if form is not None:
            self.chosen.emit(form.form_id, self.languages.chosen or form.default_language)
