// Small menus that open, take a choice by mouse or by keys, and give the focus back.
import { icon, make } from "./text.js";
import { word } from "./words.js";

let close = () => {};

export const closeMenu = () => close();

export function openMenu(popup, items, opener, place) {
  close();
  popup.replaceChildren(...items.map(([name, label, chosen]) => {
    const inside = [name ? icon(name) : null, make("span", {}, label)];
    if (typeof chosen === "string") return make("a", { href: chosen, target: "_blank", rel: "noopener", role: "menuitem" }, ...inside);
    return make("button", { type: "button", role: "menuitem", onclick: () => { close(); chosen(); } }, ...inside);
  }));
  popup.hidden = false;
  opener?.setAttribute("aria-expanded", "true");
  if (place) {
    const { offsetWidth: width, offsetHeight: height } = popup;
    popup.style.position = "fixed";
    popup.style.left = `${Math.max(8, Math.min(place.left, innerWidth - width - 8))}px`;
    popup.style.top = `${place.bottom + height + 8 > innerHeight ? Math.max(8, place.top - height) : place.bottom}px`;
  }
  const outside = (event) => { if (!popup.contains(event.target) && !opener?.contains(event.target)) close(); };
  const keys = (event) => {
    const all = [...popup.children];
    const at = all.indexOf(document.activeElement);
    if (event.key === "Escape") { close(); opener?.focus(); }
    else if (event.key === "ArrowDown") all[(at + 1) % all.length].focus();
    else if (event.key === "ArrowUp") all[(at - 1 + all.length) % all.length].focus();
    else if (event.key === "Tab") { close(); return; }
    else return;
    event.preventDefault();
  };
  close = () => {
    popup.hidden = true;
    opener?.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", outside, true);
    popup.removeEventListener("keydown", keys);
    close = () => {};
  };
  document.addEventListener("pointerdown", outside, true);
  popup.addEventListener("keydown", keys);
  popup.firstElementChild?.focus();
}

// A command that its description says needs something after it: NAME, TREŚĆ, <x>, …
const wantsMore = (command) => /…|\.\.\.|[<[]|(^|[^\p{L}])\p{Lu}{3,}(?!\p{L})/u.test(command.description);

// The list of commands over the input: opened by its button or by typing "/".
export function commandList({ list, opener, input, send }) {
  let commands = [];
  let from = opener; // what the focus goes back to

  const fill = (text) => {
    input.value = text;
    input.dispatchEvent(new Event("input"));
    hide();
    input.focus();
  };
  const put = (command) => fill(`/${command.command} `);
  const run = (command) => {
    if (wantsMore(command)) return put(command);
    fill("");
    return send(`/${command.command}`);
  };
  function show(prefix = "") {
    const shown = commands.filter((command) => command.command.startsWith(prefix));
    if (!shown.length) return hide();
    list.replaceChildren(...shown.map((command) => make("div", {},
      make("button", { type: "button", class: "pick", onclick: () => run(command) },
        make("b", {}, `/${command.command}`), make("small", {}, command.description)),
      make("button", { type: "button", class: "icon", "aria-label": `${word("insert")}: /${command.command}`, title: word("insert"), onclick: () => put(command) }, icon("insert")))));
    list.hidden = false;
    return opener.setAttribute("aria-expanded", "true");
  }
  function hide() {
    list.hidden = true;
    opener.setAttribute("aria-expanded", "false");
  }
  const enter = (origin) => {
    from = origin;
    list.querySelector(".pick")?.focus();
  };
  opener.addEventListener("click", () => {
    if (!list.hidden) return hide();
    show();
    return enter(opener);
  });
  list.addEventListener("keydown", (event) => {
    const picks = [...list.querySelectorAll(".pick")];
    const at = picks.indexOf(event.target.parentElement.querySelector(".pick"));
    if (event.key === "ArrowDown") picks[(at + 1) % picks.length].focus();
    else if (event.key === "ArrowUp") picks[(at - 1 + picks.length) % picks.length].focus();
    else if (event.key === "Escape") { hide(); from.focus(); }
    else return;
    event.preventDefault();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!list.contains(event.target) && !opener.contains(event.target) && event.target !== input) hide();
  });
  document.addEventListener("focusin", (event) => {
    if (!list.contains(event.target) && event.target !== opener && event.target !== input) hide();
  });
  return {
    set(known) { commands = known; opener.hidden = !known.length; if (!list.hidden) show(); },
    typed() {
      const typed = /^\/([a-z0-9_]*)$/.exec(input.value);
      if (typed) show(typed[1]);
      else hide();
    },
    // Keys in the input while the list is open; true when the list took the key.
    key(event) {
      if (list.hidden || !["ArrowDown", "ArrowUp", "Escape"].includes(event.key)) return false;
      if (event.key === "Escape") hide();
      else enter(input);
      event.preventDefault();
      return true;
    },
  };
}
