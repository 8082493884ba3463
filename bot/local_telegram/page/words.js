// The page's own words. What the bot says is the bot's.
const WORDS = {
  pl: {
    note: "To próba na tym komputerze. Nic stąd nie wychodzi.",
    other: "druga osoba", status: "bot · próba", lost: "łączę ponownie…",
    hint: "Zacznij przyciskiem na dole.", start: "Start", menu: "Menu", more: "Więcej",
    log: "Rozmowa", language: "Język", toEnd: "Na koniec rozmowy", typing: "bot pisze…", typingStatus: "pisze…",
    placeholder: "Wiadomość", caption: "Dodaj podpis", send: "Wyślij", attach: "Załącz", cancel: "Anuluj",
    commands: "Polecenia", photo: "Zdjęcie", document: "Plik", forwarded: "Przekazana wiadomość",
    insert: "Wstaw do pola", reply: "Odpowiedz", edit: "Edytuj", copy: "Kopiuj tekst", remove: "Usuń",
    replying: "Odpowiedź", editing: "Edycja", unfold: "Rozwiń", fold: "Zwiń", spoiler: "Pokaż ukryty tekst",
    edited: "edytowano", from: "Przekazano od: ", actions: "Co zrobić z wiadomością", you: "Ty", bot: "Bot",
    block: "Zablokuj bota", unblock: "Odblokuj bota", forwardTitle: "Przekaż czyjąś wiadomość",
    forwardFrom: "Od kogo", forwardWhen: "Kiedy napisana", forwardText: "Treść", forwardSend: "Przekaż",
    ok: "OK", copied: "Skopiowano", failed: "Nie udało się: ",
    record: "Nagraj wiadomość głosową", recording: "Nagrywam", recordSend: "Wyślij nagranie", recordCancel: "Porzuć nagranie",
    noMicrophone: "przeglądarka nie daje mikrofonu", clear: "Wyczyść czat", clearTitle: "Wyczyścić czat?", clearDo: "Wyczyść",
    clearText: "Zniknie stąd i z tego komputera. Bot zachowa to, co ma zapisane. Jego pamięć kasuje /usun.",
    topics: "Tematy", allTopics: "Wszystko", newTopic: "Nowy temat", topicName: "Nazwa", topicDo: "Otwórz", topicOpened: "Nowy temat:",
    topicText: "Osobny wątek w tym czacie. Bot odpowie tam, gdzie piszesz.", unseenTopic: "jest coś nowego",
    today: "Dzisiaj", yesterday: "Wczoraj", voice: "Wiadomość głosowa", reaction: "Reakcja bota",
  },
  en: {
    note: "This is a trial on this computer. Nothing leaves it.",
    other: "second person", status: "bot · trial", lost: "connecting again…",
    hint: "Begin with the button below.", start: "Start", menu: "Menu", more: "More",
    log: "Conversation", language: "Language", toEnd: "To the end", typing: "the bot is typing…", typingStatus: "typing…",
    placeholder: "Message", caption: "Add a caption", send: "Send", attach: "Attach", cancel: "Cancel",
    commands: "Commands", photo: "Photo", document: "File", forwarded: "Forwarded message",
    insert: "Put into the field", reply: "Reply", edit: "Edit", copy: "Copy text", remove: "Delete",
    replying: "Reply", editing: "Edit", unfold: "Show more", fold: "Show less", spoiler: "Show the hidden text",
    edited: "edited", from: "Forwarded from ", actions: "What to do with the message", you: "You", bot: "Bot",
    block: "Block the bot", unblock: "Unblock the bot", forwardTitle: "Forward somebody's message",
    forwardFrom: "From whom", forwardWhen: "Written when", forwardText: "Text", forwardSend: "Forward",
    ok: "OK", copied: "Copied", failed: "That did not work: ",
    record: "Record a voice message", recording: "Recording", recordSend: "Send the recording", recordCancel: "Drop the recording",
    noMicrophone: "the browser gives no microphone", clear: "Clear the chat", clearTitle: "Clear the chat?", clearDo: "Clear",
    clearText: "It goes from here and from this computer. The bot keeps what it has written down; /erase deletes that.",
    topics: "Topics", allTopics: "All", newTopic: "New topic", topicName: "Name", topicDo: "Open", topicOpened: "New topic:",
    topicText: "A thread of its own in this chat. The bot answers where you write.", unseenTopic: "something new",
    today: "Today", yesterday: "Yesterday", voice: "Voice message", reaction: "The bot's reaction",
  },
};

let current = navigator.language.startsWith("pl") ? "pl" : "en";

export const language = () => current;
const locale = () => (current === "pl" ? "pl-PL" : "en-GB");
export const word = (name) => WORDS[current][name];

export function speak(code) {
  current = code.startsWith("pl") ? "pl" : "en";
  document.documentElement.lang = current;
  for (const element of document.querySelectorAll("[data-word]")) element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll("[data-label]")) {
    element.setAttribute("aria-label", word(element.dataset.label));
    if (element.tagName === "BUTTON") element.title = word(element.dataset.label);
  }
  for (const button of document.querySelectorAll("[data-language]"))
    button.setAttribute("aria-pressed", String(button.dataset.language === current));
}

export const time = (seconds) =>
  new Date(seconds * 1000).toLocaleTimeString(locale(), { hour: "2-digit", minute: "2-digit" });

export const moment = (seconds) =>
  new Date(seconds * 1000).toLocaleString(locale(), { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });

// A moment as a message asks for it, by the codes of Telegram: r, or w, d or D, t or T.
export function told(seconds, format) {
  const date = new Date(seconds * 1000);
  if (format === "r") return ago(seconds - Date.now() / 1000);
  const has = (code) => format.includes(code);
  return date.toLocaleString(locale(), {
    ...(has("w") ? { weekday: has("D") ? "long" : "short" } : {}),
    ...(has("d") ? { day: "2-digit", month: "2-digit", year: "2-digit" } : {}),
    ...(has("D") ? { day: "numeric", month: "long", year: "numeric" } : {}),
    ...(has("t") || has("T") ? { hour: "2-digit", minute: "2-digit" } : {}),
    ...(has("T") ? { second: "2-digit" } : {}),
  });
}

const UNITS = [["day", 86400], ["hour", 3600], ["minute", 60], ["second", 1]];
function ago(seconds) {
  const [unit, size] = UNITS.find(([, each]) => Math.abs(seconds) >= each) ?? UNITS[3];
  return new Intl.RelativeTimeFormat(locale(), { numeric: "auto" }).format(Math.round(seconds / size), unit);
}

export function day(seconds) {
  const date = new Date(seconds * 1000);
  const today = new Date();
  const yesterday = new Date(today.getFullYear(), today.getMonth(), today.getDate() - 1);
  if (date.toDateString() === today.toDateString()) return word("today");
  if (date.toDateString() === yesterday.toDateString()) return word("yesterday");
  return date.toLocaleDateString(locale(), { day: "numeric", month: "long", year: date.getFullYear() === today.getFullYear() ? undefined : "numeric" });
}

export function size(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const kilo = bytes / 1024;
  const [number, unit] = kilo < 1024 ? [kilo, "KB"] : [kilo / 1024, "MB"];
  return `${number.toLocaleString(locale(), { maximumFractionDigits: 1 })} ${unit}`;
}
