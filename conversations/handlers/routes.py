"""Every command, button and message with its handler, as tables: what an event leads to.

A route also says what its handler decides from, so that a turn loads no more than that. The menu
of commands is made from the commands' table.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from conversations.handlers import (
    aliases,
    archive,
    asked,
    card,
    changes,
    client,
    clients,
    corrections,
    digest,
    dossier,
    edited,
    entry,
    erase,
    evidence,
    general,
    history,
    imports,
    inquiry,
    interview,
    letters,
    looks,
    naming,
    plan,
    quick_log,
    reminders,
    rename,
    retention,
    search,
    settings,
    start,
    verdict,
    year,
)
from conversations.handlers.needs import (
    a_page,
    everything,
    loose,
    name_tapped,
    named,
    needs_a_name,
    nothing,
    overview,
    recently,
    tapped,
    tapped_entry,
    tapped_to_log,
    tapped_to_restore,
    tapped_who,
)
from conversations.handlers.prompts import ended
from conversations.handlers.reply import changed, stale
from conversations.handlers.route import Route, by_tap, message, of_client, of_entry
from conversations.handlers.turn import Response, Turn
from conversations.records.events import Brought, Commanded, Edited, Event, Said, Sent, Tapped
from conversations.records.owner import Awaiting, Language
from conversations.screens.taps import Action, StaleTapError
from conversations.typed.hours import read_hours
from conversations.typed.money import read_sum
from conversations.typed.naming import is_way_out


@dataclass(frozen=True, slots=True)
class Command:
    """A command: its word in each language, its route, and whether the menu shows it.

    Both words work in both languages, and so does what it was called earlier.
    """

    pl: str
    en: str
    route: Route
    in_menu: bool = True
    earlier: tuple[str, ...] = ()

    @property
    def words(self) -> tuple[str, ...]:
        """All that it goes by."""
        return (self.pl, self.en, *self.earlier)

    def word(self, language: Language) -> str:
        """Return its word in a language."""
        return self.pl if language is Language.PL else self.en


# In the order of the menu.
COMMANDS: tuple[Command, ...] = (
    Command("start", "start", Route(start.start, a_page), in_menu=False),
    Command(*quick_log.COMMANDS, message(quick_log.logged, quick_log.needs), in_menu=False),
    Command("nowy", "new", Route(clients.new, loose)),
    Command("klient", "client", Route(client.named, recently(named))),
    Command("werdykt", "verdict", Route(verdict.verdict_named, named)),
    Command(
        "dziennik", "history", Route(history.named, history.needs_named), earlier=("historia",)
    ),
    Command("szukaj", "search", Route(search.command, search.needs)),
    Command("pytania", "interview", Route(interview.open_named, named), earlier=("rozmowa",)),
    Command("klienci", "clients", Route(clients.clients, overview)),
    Command(
        "zestawienie",
        "dossier",
        Route(dossier.dossier_named, dossier.choosing),
        earlier=("teczka",),
    ),
    Command("ustawienia", "settings", Route(settings.settings)),
    Command("jezyk", "language", Route(settings.settings), in_menu=False),
    Command("eksport", "export", Route(general.export_all)),
    Command("importuj", "import", Route(imports.ask), in_menu=False),
    Command("usun", "erase", Route(erase.erase, erase.needs)),
    Command("prywatnosc", "privacy", Route(general.privacy)),
    Command("pomoc", "help", Route(general.help_)),
    Command("anuluj", "cancel", Route(general.cancel)),
)


TAPS: Mapping[Action, Route] = {
    Action.ANSWER: of_client(interview.answer),
    Action.BACK: of_client(interview.back),
    Action.TALKED: of_client(interview.talked),
    Action.KEEP: of_client(interview.keep),
    Action.PAUSE: of_client(interview.pause),
    Action.INTERVIEW: of_client(interview.in_full),
    Action.NEXT: of_client(interview.go_on),
    Action.GLANCE: of_client(interview.glance),
    Action.RESUME: of_client(interview.resume),
    Action.ANSWERS: of_client(interview.answers),
    Action.ASK: of_client(interview.ask),
    Action.VERDICT: of_client(verdict.verdict_tapped, looks=True),
    Action.JUDGE: of_client(verdict.judge, looks=True),
    Action.NEW: Route(clients.new, tapped_entry),
    Action.NAME: by_tap(naming.chosen, name_tapped),
    Action.IMPORT: by_tap(imports.tapped, everything),
    Action.CLIENTS: by_tap(clients.page, overview),
    Action.CLIENT: of_client(client.tapped, recently(tapped), looks=True),
    Action.RENAME: of_client(rename.rename, nothing),
    Action.ARCHIVE: of_client(archive.archive, nothing, looks=True),
    Action.UNARCHIVE: of_client(archive.unarchive, nothing, looks=True),
    Action.ARCHIVED: by_tap(archive.listed),
    Action.ALIASES: of_client(aliases.shown, nothing),
    Action.ALIAS: of_client(aliases.ask, nothing),
    Action.UNALIAS: of_client(aliases.remove, nothing),
    Action.REMEMBER: of_entry(aliases.remember),
    Action.LANGUAGE: by_tap(start.set_language, tapped),
    Action.ADDRESS: by_tap(start.set_address, tapped),
    Action.CARD: of_entry(entry.show_entry),
    Action.TYPE: of_entry(entry.ask_typed),
    Action.FILES: of_entry(entry.files),
    Action.FOUND: by_tap(search.page, search.needs),
    Action.REMIND: of_entry(reminders.remind),
    Action.CALENDAR: of_client(reminders.calendar),
    Action.YEAR: by_tap(year.year),
    Action.STOP: by_tap(general.stop),
    Action.MENU: of_entry(card.menu),
    Action.KIND: of_entry(card.set_kind),
    Action.WHO: of_entry(card.set_client, tapped_who),
    Action.DAY: of_entry(card.set_day),
    Action.TIME: of_entry(card.set_time),
    Action.MINUTES: of_entry(card.set_minutes),
    Action.ALSO: of_entry(card.also),
    Action.TIMES: of_entry(card.times),
    Action.WHOLE: of_entry(card.whole),
    Action.UNDO: of_entry(card.undo),
    Action.REVERT: of_entry(corrections.revert),
    Action.DETACH: of_entry(corrections.detach),
    Action.UNDO_ALL: of_entry(card.undo_all),
    Action.LOG_ALL: of_entry(card.log_all),
    Action.LOG: of_entry(card.log_anyway, tapped_to_log),
    Action.SETTLE: of_entry(card.settle),
    Action.UNSETTLE: of_entry(card.unsettle),
    Action.TELL: of_client(inquiry.tell, inquiry.needs_tapped, looks=True),
    Action.HISTORY: of_client(history.page, history.needs_page, looks=True),
    Action.CHART: of_client(dossier.chart, dossier.drawing, looks=True),
    Action.PICTURE: by_tap(dossier.picture, tapped),
    Action.DOSSIER: of_client(dossier.dossier_tapped, dossier.chosen, looks=True),
    Action.SETTINGS: by_tap(settings.back),
    Action.CONSENT: by_tap(settings.consent),
    Action.HOURS: by_tap(settings.hours),
    Action.DAYS: by_tap(settings.days),
    Action.ZONE: by_tap(settings.zone),
    Action.RATE: by_tap(settings.rate),
    Action.ERASE: by_tap(erase.tapped, erase.needs_tapped),
    Action.STAY: by_tap(retention.stay),
    Action.RESTORE: by_tap(erase.restore, tapped_to_restore),
    Action.CHANGES: of_client(changes.show_changes, looks=True),
    Action.WHY: of_client(verdict.why, looks=True),
    Action.PLAN: of_client(plan.open_plan),
    Action.STEP: of_client(plan.set_step),
    Action.START: of_client(plan.restart),
    Action.NOTICE: of_client(plan.set_notice),
    Action.FREE: of_client(plan.set_hours),
    Action.LETTERS: of_client(letters.show_letters),
    Action.LETTER: of_client(letters.show_letter, letters.needs(1)),
    Action.BLANK: of_client(letters.ask_blank, letters.needs(2)),
    Action.FILL: of_client(letters.set_blank, letters.needs(3)),
    Action.CITE: of_client(letters.cite, letters.needs_citing),
    Action.SEND: of_client(letters.send, letters.needs(1)),
    Action.LOOK: of_client(looks.look),
    Action.LOOKED: of_client(looks.looked),
    Action.REFUSE: of_client(interview.refuse),
    Action.DIGEST: by_tap(digest.digest),
    Action.LINES: by_tap(general.lines),
}

# A longer message than of so many words is something that happened, and that is never refused.
_SHORT = 5


def _is_short(event: Event) -> bool:
    return isinstance(event, Said) and _is_plain(event) and len(event.text.split()) <= _SHORT


def _is_plain(event: Event) -> bool:
    # A forward, and a reply to an entry, are about something else.
    return isinstance(event, Said) and event.forwarded is None and event.reply_to is None


def _is_their_own(event: Event) -> bool:
    return isinstance(event, Said | Sent) and event.forwarded is None


def _can_be_set(event: Event) -> bool:
    # "From 9 am to 5 pm" has more words, and none too many.
    read = isinstance(event, Said) and (read_hours(event.text) or read_sum(event.text))
    return _is_short(event) or (_is_plain(event) and bool(read))


_SETTING = (_can_be_set, message(settings.typed, quick_log.needs))
_OF_ENTRY = (_is_plain, message(entry.typed, entry.needs))

# What the owner was asked for: which messages can be that, and who takes them.
AWAITED: Mapping[Awaiting, tuple[Callable[[Event], bool], Route]] = {
    Awaiting.NAME: (_is_their_own, message(naming.typed, needs_a_name)),
    Awaiting.HOURS: _SETTING,
    Awaiting.ZONE: _SETTING,
    Awaiting.RATE: _SETTING,
    Awaiting.ALIAS: (_is_short, message(aliases.typed, quick_log.needs)),
    Awaiting.RENAME: (_is_plain, message(asked.renamed, quick_log.needs)),
    Awaiting.BLANK: (_is_plain, message(letters.typed, letters.needs_typed)),
    Awaiting.LOOK: (_is_plain, message(looks.typed, asked.needs)),
    Awaiting.ANSWER: (_is_short, message(interview.typed, asked.needs)),
    Awaiting.PLAN: (_is_short, message(asked.planned, asked.needs)),
    Awaiting.SEARCH: (_is_plain, message(search.typed, search.needs_typed)),
    **dict.fromkeys(entry.TYPED, _OF_ENTRY),
    Awaiting.WORDS: (_is_plain, message(entry.words, entry.needs)),
}

# What nothing above takes, by the kind of event.
REST: Mapping[type[Event], Route] = {
    Commanded: Route(general.unknown_command),
    Tapped: Route(lambda _turn: stale()),
    Brought: Route(imports.brought, everything),
    Edited: message(edited.edited, edited.needs),
    Said: message(quick_log.said, quick_log.needs),
    Sent: message(evidence.sent, quick_log.needs),
}

# "Anuluj", "never mind" in answer to whatever was asked for.
_LEFT = Route(general.cancel)

_COMMANDS = {word: each.route for each in COMMANDS for word in each.words}


def route(turn: Turn) -> Route:
    """Return what the event leads to; there is a route for every one."""
    owner, event = turn.owner, turn.event
    found: Route | None = None
    if isinstance(event, Commanded):
        found = _COMMANDS.get(event.command)
    elif turn.tap is not None:
        found = TAPS.get(turn.tap.action)
    elif owner.awaiting is not None and not isinstance(event, Edited):
        takes, awaited = AWAITED[owner.awaiting]
        found = awaited if takes(event) else None
        if found and isinstance(event, Said) and is_way_out(event.text):
            found = _LEFT
    return found or REST[type(event)]


def handle(found: Route, turn: Turn) -> Response:
    """Return what comes of the turn; a button that means nothing any more gets a word.

    A command ends what was awaited before it.
    """
    try:
        return changed(turn, ended(turn, found.handle(turn)))
    except StaleTapError:
        return stale()
