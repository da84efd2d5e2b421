"""The user's choices for the look and language, and what this program is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout

from app.actions import premises
from app.settings import LANGUAGES, SCALES, Settings
from app.ui.about_card import AboutCard
from app.ui.home.care_card import CareCard
from app.ui.home.side import ROOM_KEYS, DeskSide
from app.ui.locking.card import CHANGE_KEY, KeyCard
from app.ui.messages import message
from app.ui.page import Chrome, Page, Step
from app.ui.texts import NAMES
from app.ui.widgets.button import KeyButton
from app.ui.widgets.card import Card
from app.ui.widgets.choice_row import ChoiceRow
from app.ui.widgets.column import ScrollColumn
from app.ui.widgets.flow import FlowRow
from app.ui.widgets.labels import Label
from app.ui.widgets.look_bar import theme_names
from app.ui.widgets.segment import Segment
from app.ui.widgets.tabbing import tab_order

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from app.actions.premises import Remark
    from app.base.progress import Progress
    from app.paths import DataFolder
    from app.ui.tasks import Tasks
    from app.ui.texts import Texts
    from app.ui.theme import Theme


UPDATE_KEY: Final = "Ctrl+P"


class Choices(QObject):
    """The settings in force: what texts and theme show, and what only the program remembers.

    Signals: changed() when they should be kept.
    """

    changed = Signal()

    def __init__(self, texts: Texts, theme: Theme, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.texts, self.theme = texts, theme
        self._chosen = settings.language
        self._follow = settings.follow_questions
        texts.changed.connect(self._language_changed)
        theme.changed.connect(self.changed)

    @property
    def follow_questions(self) -> bool:
        """Whether the interface follows the questions' language."""
        return self._follow

    def set_follow(self, follow: bool) -> None:
        """Follow the questions' language from now on, or not."""
        if follow != self._follow:
            self._follow = follow
            self.changed.emit()

    @Slot(str)
    def _language_changed(self, code: str) -> None:
        self._chosen = code
        self.changed.emit()

    @property
    def settings(self) -> Settings:
        """As they are kept on the disk."""
        return Settings(
            language=self._chosen,
            theme=self.theme.choice,
            text_percent=self.theme.percent,
            follow_questions=self._follow,
        )


class SettingsPage(Page):
    """Language, theme, size of the text, about. Every change is in force and kept at once.

    Signals: back_asked(); room_asked(room) where it is a room of the enumerator's desk; update_asked() there
    for a later pack of the survey; about_wanted() when it is shown: tell `about` whose desk this is.
    """

    back_asked = Signal()
    room_asked = Signal(str)
    update_asked = Signal()
    about_wanted = Signal()

    def __init__(
        self,
        choices: Choices,
        folder: DataFolder,
        side: DeskSide | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._choices, self._folder = choices, folder
        self.side = self._rooms = side
        self._title = Label(role="h1")
        self.languages, self.themes, self.sizes = Segment(), Segment(), Segment()
        self.follow = ChoiceRow("", "", multiple=True)
        self._names = [Label(role="h2") for _ in range(3)]
        self._size_keys = Label(role="muted")
        self.about = AboutCard(str(folder.root))
        self.place = self.about.place
        self._remarks: tuple[Remark, ...] = ()
        self.area = ScrollColumn()
        self.area.column.addWidget(self._title)
        first, second, third = (Card() for _ in range(3))
        for card, name in zip((first, second, third), self._names, strict=True):
            card.column.addWidget(name)
            self.area.column.addWidget(card)
        self.key_card = KeyCard()
        self.care_card: CareCard | None = CareCard() if side is not None else None
        for one in (self.key_card, self.care_card, self.about):
            if one is not None:
                self.area.column.addWidget(one)
        self._pack_name, self._pack = Label(role="h2"), Label()
        self.update_button = KeyButton(key=UPDATE_KEY)
        self.update_button.clicked.connect(self.update_asked)
        if side is not None:
            self._add_pack_card()
        for card, segment in ((first, self.languages), (second, self.themes), (third, self.sizes)):
            row = FlowRow()
            row.place((segment,))
            card.column.addWidget(row)
        first.column.addWidget(self.follow)
        third.column.addWidget(self._size_keys)
        self.area.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self.languages.chosen.connect(choices.texts.set_language)
        self.themes.chosen.connect(choices.theme.choose)
        self.sizes.chosen.connect(self._size_chosen)
        self.follow.clicked.connect(self._follow_clicked)
        choices.changed.connect(self._show_choices)
        self.retranslate()

    def _add_pack_card(self) -> None:
        card = Card()
        row = FlowRow()
        row.place((self.update_button,))
        for part in (self._pack_name, self._pack, row):
            card.column.addWidget(part)
        self.area.column.insertWidget(1, card)

    def chrome(self) -> Chrome:
        """Back to the desk."""
        return Chrome(
            self.tr("Settings"),
            back=Step(self.tr("Back"), "Esc"),
            keys=self.tr("Tab: next setting · ← → choose"),
        )

    def retranslate(self) -> None:
        """Say it anew."""
        texts = (
            self.tr("Language of the program"),
            self.tr("Theme"),
            self.tr("Size of the text"),
        )
        self._title.setText(self.tr("Settings"))
        for label, text in zip(self._names, texts, strict=True):
            label.setText(text)
        for segment, text in zip((self.languages, self.themes, self.sizes), texts, strict=True):
            segment.setAccessibleName(text)
        self.follow.show_text(
            self.tr("During an interview, change the program's language together with the questions'")
        )
        self._size_keys.setText(
            self.tr("On every page: Ctrl+plus larger, Ctrl+minus smaller, Ctrl+0 as it was.")
        )
        self.place.show_text("\n".join(message(remark.said) for remark in self._remarks))
        self._pack_name.setText(self.tr("Questionnaires"))
        self._pack.setText(
            self.tr("When the coordinator has a newer survey pack, take it over here: nothing is lost.")
        )
        self.update_button.show_text(self.tr("Update from a pack…"))
        self._show_choices()
        super().retranslate()

    def read_place(self, tasks: Tasks) -> None:
        """Have the worker look what the data lie on; what is wrong there is said quietly below the folder."""
        tasks.run(_look(self._folder.root), self._place_read)

    def _place_read(self, remarks: tuple[Remark, ...]) -> None:
        self._remarks = remarks
        self.retranslate()

    @Slot()
    def _show_choices(self) -> None:
        choices = self._choices
        names = [(code, NAMES[code], NAMES[code]) for code in LANGUAGES]
        self.languages.show_options(names, choices.texts.language)
        self.themes.show_options([(key, name, name) for key, name in theme_names()], choices.theme.choice)
        sizes = [(str(percent), f"{percent} %", f"{percent} %") for percent in SCALES]
        self.sizes.show_options(sizes, str(choices.theme.percent))
        self.follow.setChecked(choices.follow_questions)
        shown = (*self.languages.buttons, self.follow, *self.themes.buttons, *self.sizes.buttons)
        first = (self.update_button,) if self._rooms is not None else ()
        last = (self.key_card.passphrase_button, self.key_card.destroy_button)
        care = self.care_card
        tab_order((*first, *shown, *last, *(care.buttons if care is not None else ())))

    def shown(self) -> None:
        """The keyboard starts at the language."""
        if self._rooms is not None:
            self._rooms.show_room("settings")
        chosen = next((b for b in self.languages.buttons if b.isChecked()), self.languages.buttons[0])
        chosen.setFocus()
        self.about_wanted.emit()

    def say_passphrase_changed(self) -> None:
        """Say so, and put the keyboard where it was asked for."""
        self.key_card.say_changed()
        self.area.ensureWidgetVisible(self.key_card)
        self.key_card.passphrase_button.setFocus()

    @Slot(str)
    def _size_chosen(self, percent: str) -> None:
        self._choices.theme.set_percent(int(percent))

    @Slot()
    def _follow_clicked(self) -> None:
        self._choices.set_follow(not self._choices.follow_questions)

    def key_pressed(self, key: str) -> bool:
        """The rooms of the desk; Enter ticks the row that has the keyboard."""
        if self._rooms is not None and key in ROOM_KEYS:
            self.room_asked.emit(ROOM_KEYS[key])
            return True
        if self._rooms is not None and key == UPDATE_KEY:
            self.update_asked.emit()
            return True
        if self.care_card is not None and self.care_card.key_pressed(key):
            return True
        if key == CHANGE_KEY:
            self.key_card.passphrase_asked.emit()
            return True
        if key == "Enter" and self.follow.hasFocus():
            self.follow.click()
            return True
        return False

    def go_back(self) -> None:
        """To the desk."""
        self.back_asked.emit()


def _look(folder: Path) -> Callable[[Progress], tuple[Remark, ...]]:
    def job(progress: Progress) -> tuple[Remark, ...]:
        progress(0, None)
        return premises.remarks(folder, asking=False)

    return job
