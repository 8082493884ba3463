// What the page asks of the server: a person's acts, and the stream of what happens.
import { language } from "./words.js";

export const PERSON = Math.max(1, Math.min(99, Number(new URLSearchParams(location.search).get("person")) || 1));

// Which topic is open: what is said now is said there.
export const here = { topic: null };

async function answer(response) {
  if (!response.ok) throw new Error((await response.text()) || String(response.status));
  return (await response.json()).result;
}

export const act = async (name, facts = {}) =>
  answer(await fetch(`/phone/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ person: PERSON, topic: here.topic, ...facts }),
  }));

export async function upload(kind, file, caption, facts = {}) {
  const query = new URLSearchParams({ person: PERSON, kind, name: file.name, caption, topic: here.topic ?? "", ...facts });
  return answer(await fetch(`/phone/upload?${query}`, { method: "POST", headers: { "X-Phone": "1" }, body: file }));
}

export const fileUrl = (fileId, download = false) => `/phone/file/${encodeURIComponent(fileId)}${download ? "?download" : ""}`;

export function listen(heard, lost) {
  const stream = new EventSource(`/phone/feed?person=${PERSON}&language=${language()}`);
  stream.onmessage = (event) => heard(JSON.parse(event.data));
  stream.onerror = lost;
}
