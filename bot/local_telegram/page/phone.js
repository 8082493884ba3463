// The phone: hears what happens, keeps the log as it is, and hands a person's acts to the server.
import { PERSON, act, here, listen } from "./api.js";
import { drawMessage } from "./bubbles.js";
import { composer } from "./composer.js";
import { closeMenu, openMenu } from "./menus.js";
import { make, measureQuotes } from "./text.js";
import { topics } from "./topics.js";
import { day, language, speak, word } from "./words.js";

const $ = (id) => document.getElementById(id);
const PATIENCE = 10_000; // how long a tapped button waits for its answer
const TYPING = 5_000;

const messages = new Map();
const waiting = new Map(); // query id → the button that was tapped
const answered = new Set(); // answers that came before we knew the query
let person = {};
let botName = "Rozstaje";
let connected = false;
let typingTimer = 0;
let toastTimer = 0;

const failed = (why) => toast(word("failed") + why);
const bottom = composer({ failed });
const threads = topics({ failed, changed() { drawAll(); toEnd(); } });

const acts = {
  topic: threads.go,
  topicName: (message) => (message.message_thread_id === here.topic ? undefined : threads.name(message.message_thread_id)),
  command: (text) => bottom.send(text),
  copy: (text) => navigator.clipboard.writeText(text).then(() => toast(word("copied"))),
  jump(id) {
    const target = $(`m${id}`);
    follow(false);
    target?.scrollIntoView({ block: "center", behavior: "smooth" });
    target?.focus({ preventScroll: true });
  },
  async tap(message, data) {
    if (isWaiting(message.message_id, data)) return; // as Telegram's apps do
    const key = { message: message.message_id, data };
    waiting.set(key, key); // until the server has given the tap its id
    redraw(message.message_id);
    try {
      const query = await act("tap", { message_id: message.message_id, data });
      waiting.delete(key);
      if (answered.delete(query)) return redraw(message.message_id);
      waiting.set(query, key);
      setTimeout(() => waiting.delete(query) && redraw(message.message_id), PATIENCE);
    } catch (error) {
      waiting.delete(key);
      toast(word("failed") + error.message);
    }
    return redraw(message.message_id);
  },
  menu(message, where, opener) {
    const text = message.text ?? message.caption;
    const items = [["", word("reply"), () => bottom.reply(message)]];
    if (!message.from_bot && text) items.push(["", word("edit"), () => bottom.edit(message)]);
    if (text) items.push(["", word("copy"), () => acts.copy(text)]);
    items.push(["", word("remove"), () => act("delete", { message_id: message.message_id })]);
    openMenu($("bubble-menu"), items, opener, where);
  },
};
const isWaiting = (id, data) => [...waiting.values()].some((key) => key.message === id && key.data === data);

function redraw(id) {
  const message = messages.get(id);
  const old = $(`m${id}`);
  if (!message || !old) return;
  const drawn = drawMessage(message, acts, isWaiting);
  drawn.style.animation = "none"; // an edit in place does not arrive anew
  const focused = old.contains(document.activeElement) ? document.activeElement : null;
  const key = focused?.dataset.key;
  old.replaceWith(drawn);
  measureQuotes(drawn);
  if (focused) refocus(drawn, key, focused);
}

// Who works with keys must not be thrown out of the message that changed under their fingers.
function refocus(drawn, key, focused) {
  const keys = [...drawn.querySelectorAll("button.key")];
  const same = key === undefined ? drawn.querySelector(`.${focused.classList[focused.classList.length - 1]}`) : keys.find((one) => one.dataset.key === key);
  (same || keys[0] || drawn).focus({ preventScroll: true });
}

function append(message, arrives = true) {
  const log = $("log");
  const label = day(message.date);
  const last = [...messages.values()].filter((one) => one !== message && threads.shows(one)).pop();
  if (!last || day(last.date) !== label) log.append(make("div", { class: "day" }, label));
  const drawn = drawMessage(message, acts, isWaiting);
  if (!arrives) drawn.style.animation = "none";
  log.append(drawn);
  measureQuotes(drawn);
}

function drawAll() {
  const known = [...messages.values()];
  messages.clear();
  $("log").replaceChildren();
  for (const message of known) {
    messages.set(message.message_id, message);
    if (threads.shows(message)) append(message, false);
  }
  emptiness();
}

function emptiness() {
  const empty = messages.size === 0;
  bottom.empty(empty && !person.blocked);
  $("intro").hidden = !empty;
}

// The log stays at its end while it grows, until the person scrolls up or unfolds something.
const scroll = $("scroll");
let following = true;
let lastTop = 0;
let moved = -Infinity; // when the person last moved the log by hand
const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 60;
function follow(on) {
  following = on;
  $("to-end").hidden = on || atEnd();
}
function toEnd() {
  scroll.scrollTop = scroll.scrollHeight;
  follow(true);
}
for (const each of ["wheel", "touchmove"]) {
  scroll.addEventListener(each, () => { moved = performance.now(); }, { passive: true });
}
window.addEventListener("keydown", (event) => {
  if (["Tab", "ArrowUp", "PageUp", "Home", " "].includes(event.key)) moved = performance.now();
});
scroll.addEventListener("pointerdown", (event) => {
  if (event.target === scroll) moved = Infinity; // the scroll bar, for as long as it is held
}, { passive: true });
window.addEventListener("pointerup", () => { if (moved === Infinity) moved = performance.now(); });
scroll.addEventListener("scroll", () => {
  // A log whose bubbles change moves by itself: that is nobody's wish to read what is above.
  const up = scroll.scrollTop < lastTop && performance.now() - moved < 1000;
  if (up && moved !== Infinity) moved = performance.now(); // it runs on after the finger has gone
  lastTop = scroll.scrollTop;
  if (following && !up && !atEnd()) toEnd();
  else follow(atEnd() || (following && !up));
}, { passive: true });
const growth = new ResizeObserver(() => (following ? toEnd() : follow(false)));
growth.observe(scroll);
growth.observe($("log"));
$("to-end").addEventListener("click", toEnd);
$("log").addEventListener("unfold", () => follow(false));

function typing(on) {
  clearTimeout(typingTimer);
  $("typing").hidden = !on;
  status(on);
  if (on && following) toEnd();
  if (on) typingTimer = setTimeout(() => typing(false), TYPING);
}

function status(isTyping = false) {
  $("status").textContent = word(!connected ? "lost" : isTyping ? "typingStatus" : "status");
}

function toast(text) {
  clearTimeout(toastTimer);
  $("toast").textContent = text;
  $("toast").hidden = false;
  toastTimer = setTimeout(() => { $("toast").hidden = true; }, 2500 + 40 * text.length);
}

function profile(event) {
  const changed = event.person.language.slice(0, 2) !== language();
  person = event.person;
  speak(person.language);
  bottom.words();
  bottom.setCommands(event.commands);
  $("intro-text").textContent = event.description;
  document.title = `${botName} · ${person.name}`;
  const other = PERSON === 1 ? 2 : 1;
  $("other").href = `/?person=${other}`;
  $("other").textContent = word("other");
  status();
  threads.draw();
  if (changed) drawAll();
}

const HEARD = {
  state(event) {
    connected = true;
    botName = event.bot.name;
    $("bot-name").textContent = botName;
    $("intro-name").textContent = botName;
    messages.clear();
    for (const message of event.messages) messages.set(message.message_id, message);
    threads.known(event.messages);
    profile(event);
    drawAll();
    toEnd();
  },
  profile,
  message({ message }) {
    const known = messages.has(message.message_id);
    if (message.from_bot) typing(false);
    // What was being made has come: the word that it is being made lies over it no longer.
    if (!known && (message.photo || message.document)) $("toast").hidden = true;
    messages.set(message.message_id, message);
    if (known) return redraw(message.message_id);
    threads.heard(message);
    if (!threads.shows(message)) return undefined;
    append(message);
    emptiness();
    return following || !message.from_bot ? toEnd() : undefined;
  },
  deleted({ id }) {
    messages.delete(id);
    threads.known(messages.values());
    drawAll();
  },
  // All of it goes but what the bot says last, which is brought anew.
  cleared({ messages: left }) {
    messages.clear();
    for (const message of left) messages.set(message.message_id, message);
    threads.known(left);
    drawAll();
  },
  action: () => typing(true),
  answered({ query, text, alert }) {
    const key = waiting.get(query);
    if (key) {
      waiting.delete(query);
      redraw(key.message);
    } else answered.add(query);
    if (!text) return;
    if (!alert) { toast(text); return; }
    $("alert-text").textContent = text;
    $("alert").showModal();
  },
};

for (const button of document.querySelectorAll("[data-language]"))
  button.addEventListener("click", () => act("language", { language: button.dataset.language }));
$("more").addEventListener("click", () => openMenu($("more-menu"), [
  ["out", word("other"), $("other").href],
  ["", word("newTopic"), threads.begin],
  ["", word("clear"), () => $("clear").showModal()],
  ["", word(person.blocked ? "unblock" : "block"), () => act("block", { blocked: !person.blocked })],
], $("more")));
$("clear-form").addEventListener("submit", (event) => {
  if (event.submitter.value === "clear") act("clear");
});
scroll.addEventListener("scroll", closeMenu, { passive: true });

speak(navigator.language);
bottom.words();
listen((event) => HEARD[event.kind]?.(event), () => { connected = false; status(); });
