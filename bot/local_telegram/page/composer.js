// The bottom of the phone: the input, what it answers or edits, what is attached, forwarding.
import { act, upload } from "./api.js";
import { summary } from "./bubbles.js";
import { commandList, openMenu } from "./menus.js";
import { canRecord, recorder } from "./recorder.js";
import { word } from "./words.js";

const $ = (id) => document.getElementById(id);

export function composer({ failed }) {
  const input = $("text");
  let context = null; // { kind: "reply" | "edit", message } or { kind: "photo" | "document", file }

  const attempt = async (work) => {
    try { return await work(); } catch (error) { failed(error.message); return undefined; }
  };
  const send = (text) => attempt(() => act("send", { text }));
  const recording = recorder({ failed, changed: buttons });
  const commands = commandList({ list: $("commands"), opener: $("menu"), input, send });

  function grow() {
    input.style.height = "auto";
    input.style.height = `${Math.min(input.scrollHeight, 140)}px`;
  }
  // With nothing to send there is the microphone, as in the apps.
  function buttons() {
    const speaks = canRecord() && !input.value.trim() && !context;
    $("record").hidden = !speaks;
    $("send").hidden = speaks;
    $("composer").hidden = recording.active() || !$("start").hidden;
  }
  function setContext(next) {
    context = next;
    $("context").hidden = !next;
    if (next) {
      const title = { reply: "replying", edit: "editing", photo: "photo", document: "document" }[next.kind];
      $("context-title").textContent = word(title);
      $("context-text").textContent = next.file ? next.file.name : summary(next.message);
    }
    words();
    buttons();
    input.focus();
  }
  function words() {
    input.placeholder = word(context?.file ? "caption" : "placeholder");
    input.setAttribute("aria-label", input.placeholder);
  }
  async function submit() {
    const text = input.value.trim();
    if (!text && !context?.file) return;
    const now = context;
    const work = () => {
      if (now?.file) return upload(now.kind, now.file, text);
      if (now?.kind === "edit") return act("edit", { message_id: now.message.message_id, text });
      return act("send", { text, reply_to: now?.message.message_id ?? null });
    };
    if ((await attempt(async () => { await work(); return true; })) !== true) return;
    input.value = "";
    grow();
    commands.typed();
    buttons();
    if (now) setContext(null);
  }

  input.addEventListener("input", () => { grow(); commands.typed(); buttons(); });
  input.addEventListener("keydown", (event) => {
    if (commands.key(event)) return;
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); submit(); }
    if (event.key === "Escape" && context) { setContext(null); }
  });
  $("composer").addEventListener("submit", (event) => { event.preventDefault(); submit(); input.focus(); });
  $("context-close").addEventListener("click", () => setContext(null));
  $("start").addEventListener("click", () => send("/start"));

  for (const kind of ["photo", "document"]) {
    const chooser = $(`${kind}-file`);
    chooser.addEventListener("change", () => {
      if (chooser.files[0]) setContext({ kind, file: chooser.files[0] });
      chooser.value = "";
    });
  }
  input.addEventListener("paste", (event) => {
    const file = event.clipboardData.files[0];
    if (!file) return;
    event.preventDefault();
    setContext({ kind: file.type.startsWith("image/") ? "photo" : "document", file });
  });
  $("attach").addEventListener("click", () => openMenu($("attach-menu"), [
    ["photo", word("photo"), () => $("photo-file").click()],
    ["file", word("document"), () => $("document-file").click()],
    ["forward", word("forwarded"), openForward],
  ], $("attach")));

  function openForward() {
    const now = new Date(Date.now() - 24 * 3600 * 1000);
    now.setMinutes(now.getMinutes() - now.getTimezoneOffset());
    $("forward-date").value = now.toISOString().slice(0, 16);
    $("forward").showModal();
  }
  $("forward-cancel").addEventListener("click", () => $("forward").close());
  $("forward-form").addEventListener("submit", () => {
    const date = Math.floor(new Date($("forward-date").value).getTime() / 1000);
    attempt(() => act("send", { text: $("forward-text").value, origin: { name: $("forward-name").value, date } }));
    $("forward-text").value = "";
    input.focus();
  });

  return {
    send,
    words,
    setCommands: commands.set,
    reply: (message) => setContext({ kind: "reply", message }),
    edit(message) {
      setContext({ kind: "edit", message });
      input.value = message.text ?? message.caption ?? "";
      grow();
      buttons();
    },
    // An empty chat shows one large button and nothing else, as Telegram does.
    empty(isEmpty) {
      const began = !isEmpty && document.activeElement === $("start");
      $("start").hidden = !isEmpty;
      buttons();
      // The next Tab goes to the answer's buttons; the keyboard of a phone stays down.
      if (began) $("log").focus({ preventScroll: true });
    },
  };
}
