// Text with entities, built as DOM nodes: nothing that anybody wrote is ever read as HTML.
import { moment, told, word } from "./words.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s", code: "code", pre: "pre" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);
const SAFE = /^(https?|tg|ton|mailto|tel):/i;

export function make(tag, facts = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(facts)) {
    if (name === "class") element.className = value;
    else if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== null && value !== false) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function icon(name, cls = "") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  use.setAttribute("href", `#i-${name}`);
  svg.append(use);
  svg.setAttribute("aria-hidden", "true");
  if (cls) svg.setAttribute("class", cls);
  return svg;
}

// acts: { command(text), isOpen(index), setOpen(index, open) }
export function formatted(text, entities, acts) {
  const sorted = [...(entities || [])].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const counter = { quotes: 0 };
  return piece(text, 0, text.length, sorted, acts, counter);
}

// Offsets count UTF-16 units, which is also how this language counts.
function piece(text, begin, end, entities, acts, counter) {
  const nodes = document.createDocumentFragment();
  let at = begin;
  for (let i = 0; i < entities.length; i += 1) {
    const entity = entities[i];
    const stop = Math.min(entity.offset + entity.length, end);
    if (entity.offset < at || entity.offset >= end) continue;
    nodes.append(text.slice(at, entity.offset));
    const inner = entities.slice(i + 1).filter((other) => other.offset < stop && other.offset >= entity.offset);
    nodes.append(wrap(entity, text.slice(entity.offset, stop), () => piece(text, entity.offset, stop, inner, acts, counter), acts, counter));
    at = stop;
    // A block begins a new line by itself: the line break after it would be one too many.
    if (BLOCKS.has(entity.type) && text[at] === "\n") at += 1;
  }
  nodes.append(text.slice(at, end));
  return nodes;
}

function wrap(entity, raw, inside, acts, counter) {
  if (TAGS[entity.type]) return make(TAGS[entity.type], {}, inside());
  switch (entity.type) {
    case "blockquote": return make("blockquote", {}, make("div", { class: "quoted" }, inside()));
    case "expandable_blockquote": return quote(inside(), acts, counter.quotes++);
    case "spoiler": return spoiler(inside());
    case "text_link": return link(entity.url, inside());
    case "url": return link(SAFE.test(raw) ? raw : `https://${raw}`, inside());
    case "email": return link(`mailto:${raw}`, inside());
    case "date_time": return dated(entity, inside());
    case "bot_command": return make("button", { type: "button", class: "command", onclick: () => acts.command(raw) }, inside());
    default: return inside();
  }
}

// Shown as the reader's language and zone have it; with no format the words stay, and the hint tells.
function dated(entity, inside) {
  const facts = { class: "dated", datetime: new Date(entity.unix_time * 1000).toISOString(), title: moment(entity.unix_time) };
  return make("time", facts, entity.date_time_format ? told(entity.unix_time, entity.date_time_format) : inside);
}

function link(url, inside) {
  if (!SAFE.test(url)) return inside;
  return make("a", { href: url, target: "_blank", rel: "noopener noreferrer" }, inside);
}

function spoiler(inside) {
  const element = make("span", { class: "spoiler", role: "button", tabindex: "0", "aria-pressed": "false", title: word("spoiler") }, inside);
  const show = (event) => {
    if (event.type === "keydown" && event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    element.setAttribute("aria-pressed", "true");
    element.removeAttribute("title");
  };
  element.addEventListener("click", show);
  element.addEventListener("keydown", show);
  return element;
}

function quote(inside, acts, index) {
  const quoted = make("div", { class: "quoted" }, inside);
  const label = make("span", {});
  const button = make("button", { type: "button", class: "unfold" }, label, icon("down"));
  const element = make("blockquote", { class: "folds" }, quoted, button);
  const show = (open) => {
    element.classList.toggle("folded", !open);
    button.setAttribute("aria-expanded", String(open));
    label.textContent = word(open ? "fold" : "unfold");
    acts.setOpen(index, open);
  };
  element.addEventListener("click", (event) => {
    if (event.target.closest("a, .command, .spoiler") || String(getSelection())) return;
    element.dispatchEvent(new CustomEvent("unfold", { bubbles: true }));
    show(element.classList.contains("folded"));
  });
  show(acts.isOpen(index));
  return element;
}

// A quote that is short enough to be seen whole needs nothing to unfold it.
export function measureQuotes(root) {
  for (const element of root.querySelectorAll("blockquote.folded")) {
    const quoted = element.querySelector(".quoted");
    if (quoted.clientHeight && quoted.scrollHeight <= quoted.clientHeight + 4) {
      element.classList.remove("folded", "folds");
      element.querySelector(".unfold").remove();
    }
  }
}
