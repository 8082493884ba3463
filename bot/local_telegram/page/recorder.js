// A voice note: recorded by the browser, with how long it runs and a way out of it.
import { upload } from "./api.js";
import { word } from "./words.js";

const $ = (id) => document.getElementById(id);
const LONGEST = 3600; // seconds, and then it is sent as it is
const KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];

export const canRecord = () => Boolean(navigator.mediaDevices?.getUserMedia && window.MediaRecorder);

export function recorder({ failed, changed }) {
  let running = null; // the recording under way: { media, pieces, began, timer, sent }

  async function start() {
    if (running) return;
    let stream;
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: true });
    } catch {
      failed(word("noMicrophone"));
      return;
    }
    const mimeType = KINDS.find((kind) => MediaRecorder.isTypeSupported(kind));
    const media = new MediaRecorder(stream, mimeType ? { mimeType } : {});
    running = { media, pieces: [], began: Date.now(), sent: false };
    media.addEventListener("dataavailable", (event) => running.pieces.push(event.data));
    media.addEventListener("stop", () => done(stream));
    media.start();
    running.timer = setInterval(show, 200);
    show();
    $("recording").hidden = false;
    changed();
    $("record-send").focus();
  }

  const seconds = () => Math.floor((Date.now() - running.began) / 1000);

  function show() {
    const at = seconds();
    $("record-time").textContent = `${Math.floor(at / 60)}:${String(at % 60).padStart(2, "0")}`;
    if (at >= LONGEST) stop(true);
  }

  function stop(sent) {
    if (!running || running.media.state === "inactive") return;
    clearInterval(running.timer);
    running.sent = sent;
    running.seconds = Math.max(1, Math.round((Date.now() - running.began) / 1000));
    running.media.stop();
  }

  async function done(stream) {
    for (const track of stream.getTracks()) track.stop();
    const { pieces, sent, media, seconds: duration } = running;
    running = null;
    $("recording").hidden = true;
    changed();
    if (!sent) return;
    const file = new File(pieces, "voice", { type: media.mimeType });
    try {
      await upload("voice", file, "", { duration });
    } catch (error) {
      failed(error.message);
    }
  }

  $("record").addEventListener("click", start);
  $("record-send").addEventListener("click", () => stop(true));
  $("record-cancel").addEventListener("click", () => stop(false));
  $("recording").addEventListener("keydown", (event) => { if (event.key === "Escape") stop(false); });
  return { active: () => Boolean(running) };
}
