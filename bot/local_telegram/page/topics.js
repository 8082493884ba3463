// Topics: the row of them under the header, the one that is open, and opening a new one.
import { act, here } from "./api.js";
import { make } from "./text.js";
import { word } from "./words.js";

const $ = (id) => document.getElementById(id);

// `changed` is called when another topic was opened, `failed` with why one could not be made.
export function topics({ changed, failed }) {
  const names = new Map(); // topic → its name, in the order in which they were opened
  const unseen = new Set(); // topics in which something came that is not shown

  function draw() {
    const all = [[null, word("allTopics")], ...names];
    $("topics").hidden = names.size === 0;
    $("topics").replaceChildren(...all.map(([topic, name]) =>
      make("button", {
        type: "button", class: unseen.has(topic) ? "unseen-topic" : "", "aria-pressed": String(topic === here.topic), onclick: () => go(topic),
      }, name, unseen.has(topic) ? make("span", { class: "unseen" }, `, ${word("unseenTopic")}`) : null)));
    $("topics").querySelector("[aria-pressed=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }
  function go(topic) {
    here.topic = topic;
    unseen.delete(topic);
    if (topic === null) unseen.clear();
    draw();
    changed();
  }
  // With none open everything is shown: nothing that the bot says is out of sight.
  const shows = (message) => here.topic === null || message.message_thread_id === here.topic;

  $("topic-form").addEventListener("submit", async () => {
    try {
      go(await act("topic", { name: $("topic-name").value }));
    } catch (error) { failed(error.message); }
    $("topic-name").value = "";
  });
  $("topic-cancel").addEventListener("click", () => $("topic").close());

  return {
    draw,
    go,
    shows,
    begin: () => $("topic").showModal(),
    name: (topic) => names.get(topic),
    heard(message) {
      const opened = message.forum_topic_created;
      if (opened) names.set(message.message_id, opened.name);
      if (!shows(message)) unseen.add(message.message_thread_id ?? null);
      if (opened || !shows(message)) draw();
    },
    // All that there is, anew: a topic that is gone is open no more.
    known(messages) {
      names.clear();
      unseen.clear();
      for (const one of messages) if (one.forum_topic_created) names.set(one.message_id, one.forum_topic_created.name);
      if (!names.has(here.topic)) here.topic = null;
      draw();
    },
  };
}
