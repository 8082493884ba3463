// One message, drawn: who, what, which buttons. Drawing it again replaces it in place.
import { fileUrl } from "./api.js";
import { formatted, icon, make } from "./text.js";
import { moment, size, time, word } from "./words.js";

// Which folded quotes a person has opened, by message: it survives a change of the keyboard.
const opened = new Map();

export function drawMessage(message, acts, waiting) {
  if (message.forum_topic_created) return opening(message, acts);
  const mine = !message.from_bot;
  const rows = message.reply_markup?.inline_keyboard || [];
  const bubble = make("div", { class: "bubble" },
    make("span", { class: "unseen" }, `${word(mine ? "you" : "bot")}: `),
    inTopic(message, acts), forwarded(message), answered(message, acts), media(message), words(message, acts, mine), reactions(message));
  const element = make("article", {
    class: `message${mine ? " mine" : ""}${rows.length ? " keyed" : ""}`, id: `m${message.message_id}`, tabindex: "-1",
  }, bubble, rows.length ? keyboard(message, rows, acts, waiting) : null, dots(message, acts));
  holdOpens(bubble, (where) => acts.menu(message, where));
  return element;
}

// What Telegram itself says: that a topic was opened.
function opening(message, acts) {
  const name = message.forum_topic_created.name;
  return make("article", { class: "day", id: `m${message.message_id}`, tabindex: "-1" },
    make("button", { type: "button", onclick: () => acts.topic(message.message_id) }, `${word("topicOpened")} ${name}`));
}

function inTopic(message, acts) {
  const name = acts.topicName(message);
  return name === undefined ? null
    : make("button", { type: "button", class: "topic-of", onclick: () => acts.topic(message.message_thread_id) }, `# ${name}`);
}

function forwarded(message) {
  const origin = message.forward_origin;
  if (!origin) return null;
  const name = origin.sender_user_name || origin.sender_user?.first_name || "";
  return make("div", { class: "forwarded" }, word("from"), make("strong", {}, name), ` · ${moment(origin.date)}`);
}

function answered(message, acts) {
  const other = message.reply_to_message;
  if (!other) return null;
  return make("button", { type: "button", class: "answered", onclick: () => acts.jump(other.message_id) }, summary(other));
}

export function summary(message) {
  const text = (message.text || message.caption || "").replace(/\s+/g, " ");
  if (text) return text;
  if (message.photo) return word("photo");
  if (message.voice) return word("voice");
  return message.document?.file_name || "";
}

function media(message) {
  if (message.photo) {
    const largest = message.photo[message.photo.length - 1];
    const image = make("img", { src: fileUrl(largest.file_id), alt: message.caption || word("photo"), width: largest.width, height: largest.height });
    return make("a", { class: "picture", href: fileUrl(largest.file_id), target: "_blank", rel: "noopener" }, image);
  }
  if (message.document) {
    const file = message.document;
    return make("a", { class: "file", href: fileUrl(file.file_id, true), download: file.file_name },
      make("span", { class: "disc" }, icon("file")),
      make("span", {}, make("b", {}, file.file_name), make("small", {}, size(file.file_size))));
  }
  if (message.voice) return make("audio", { controls: true, src: fileUrl(message.voice.file_id), "aria-label": word("voice") });
  return null;
}

function words(message, acts, mine) {
  const text = message.text ?? message.caption;
  if (!text) return meta(message, mine);
  const known = opened.get(message.message_id);
  const open = known?.text === text ? known.open : new Set();
  opened.set(message.message_id, { text, open });
  const quotes = {
    isOpen: (index) => open.has(index),
    setOpen: (index, on) => (on ? open.add(index) : open.delete(index)),
  };
  return make("div", { class: "text" }, formatted(text, message.entities || message.caption_entities, { ...acts, ...quotes }), meta(message, mine));
}

function meta(message, mine) {
  const edited = mine && message.edit_date ? `${word("edited")} ` : "";
  const when = new Date(message.date * 1000);
  return make("span", { class: "meta" }, edited, make("time", { datetime: when.toISOString() }, time(message.date)));
}

function reactions(message) {
  if (!message.reactions.length) return null;
  return make("div", { class: "reactions", role: "img", "aria-label": `${word("reaction")}: ${message.reactions.join(" ")}` },
    ...message.reactions.map((emoji) => make("span", {}, emoji)));
}

function keyboard(message, rows, acts, waiting) {
  return make("div", { class: "keyboard" }, ...rows.map((row) =>
    make("div", { class: "row" }, ...row.map((button) => key(message, button, acts, waiting)))));
}

function key(message, button, acts, waiting) {
  const style = button.style ? ` ${button.style}` : "";
  if (button.url)
    return make("a", { class: `key${style}`, href: /^(https?|tg):/i.test(button.url) ? button.url : undefined, target: "_blank", rel: "noopener noreferrer" }, button.text, icon("out", "away"));
  const facts = { type: "button", class: `key${style}`, "data-key": button.callback_data ?? "" };
  if (button.copy_text) return make("button", { ...facts, onclick: () => acts.copy(button.copy_text.text) }, button.text);
  const busy = waiting(message.message_id, button.callback_data);
  const element = make("button", { ...facts, "aria-busy": busy ? "true" : undefined, onclick: () => acts.tap(message, button.callback_data) }, button.text);
  element.classList.toggle("waiting", busy);
  return element;
}

function dots(message, acts) {
  const button = make("button", { type: "button", class: "icon dots", "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": word("actions"), title: word("actions") }, icon("more"));
  button.addEventListener("click", () => acts.menu(message, button.getBoundingClientRect(), button));
  return button;
}

// A long press, or the right button of a mouse.
function holdOpens(element, open) {
  let timer = 0;
  element.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a") || String(getSelection())) return;
    event.preventDefault();
    open({ left: event.clientX, right: event.clientX, top: event.clientY, bottom: event.clientY });
  });
  element.addEventListener("touchstart", (event) => {
    const touch = event.touches[0];
    timer = setTimeout(() => open({ left: touch.clientX, right: touch.clientX, top: touch.clientY, bottom: touch.clientY }), 500);
  }, { passive: true });
  for (const end of ["touchend", "touchmove", "touchcancel"]) element.addEventListener(end, () => clearTimeout(timer), { passive: true });
}
