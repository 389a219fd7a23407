// The speaker's window: the slide that is shown and the one after it, notes, time against the plan, the keys.

import { stayAwake } from "./awake.js";
import { clockTime, duration, elapsed, standing } from "./clock.js";
import { DeckWindow } from "./deck-window.js";
import { follow } from "./follow.js";
import { saidBy } from "./keys.js";
import { byId, show, word, write, writeNotes } from "./page.js";

const SIZES = [0.7, 0.85, 1, 1.2, 1.5, 1.9]; // of the notes, against their usual one
const STILL = { controls: false, progress: false, hash: false, history: false, keyboard: false, transition: "none" };
const FRAME = { options: { ...STILL, backgroundTransition: "none", autoSlide: 0 } };

let deck = null;
let state = null;
let size = 2;
let digits = "";

const now = new DeckWindow(byId("now"), { ...FRAME, title: word("on-screen"), entered: takeShape });
const then = new DeckWindow(byId("then"), { ...FRAME, title: word("then") });

const say = follow({
  deck(news) {
    deck = news;
    document.title = `${word("speaker")} – ${deck.title}`;
    write("title", deck.title);
    now.load(deck.version);
    then.load(deck.version);
    drawPlan();
    state = null; // its notes may be others now
  },
  state(news) {
    const isElsewhere = state?.slide !== news.slide;
    state = news;
    show("line", false);
    showPlace(isElsewhere);
    showTime();
  },
  lost: () => showLine("lost"),
  ended: () => showLine("ended"),
});

/** Give the frames the shape of the deck's pages. */
function takeShape({ Reveal }) {
  const { width, height } = Reveal.getConfig();
  document.body.style.setProperty("--ratio", width / height);
}

function showLine(key) {
  write("line", word(key));
  show("line", true);
}

function showPlace(isElsewhere) {
  const slide = deck.slides[state.slide];
  now.show(state.slide, state.step);
  const following = nextOf(state);
  if (following) then.show(following.slide, following.step);
  show("end", !following);
  show("veil", state.black);
  write("number", `${state.slide + 1} / ${deck.slides.length}`);
  write("heading", slide.title);
  if (isElsewhere) writeNotes("notes", slide);
  write("black-name", word(state.black ? "lift" : "black"));
  byId("black").setAttribute("aria-pressed", state.black);
  byId("ask").disabled = deck.ask === null;
  show("fault", state.fault !== null);
  write("fault", state.fault === null ? "" : `${word("kept")} ${state.fault}`);
  markPlan();
}

/** Return what one click more would show: a part of this slide, else the next one; null at the end. */
function nextOf({ slide, step }) {
  if (step < deck.slides[slide].steps) return { slide, step: step + 1 };
  return slide + 1 < deck.slides.length ? { slide: slide + 1, step: 0 } : null;
}

function showTime() {
  write("clock", new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" }));
  if (!deck || !state) return;
  const passed = elapsed(state);
  const left = deck.slot - (passed ?? 0);
  write("elapsed", clockTime(passed ?? 0));
  write("left", clockTime(left < 0 ? -left : Math.ceil(left)));
  write("left-name", word(left < 0 ? "over" : "left"));
  byId("left").parentElement.dataset.is = left < 0 ? "over" : "";
  const { kind, seconds } = standing(deck, state);
  byId("standing").dataset.kind = kind;
  write("standing", word(kind, { time: duration(seconds) }));
  byId("ask").dataset.is = kind === "short" ? "wanted" : "";
  markTime(passed, kind);
}

// The plan: a bar a slide of the talk, as wide as its time, and a mark for the time that has passed.

function drawPlan() {
  const bars = deck.slides.slice(0, deck.last + 1).map((slide, number) => {
    const bar = document.createElement("button");
    bar.type = "button";
    bar.tabIndex = -1; // keys have numbers for this
    bar.title = `${number + 1}. ${slide.title}`;
    bar.setAttribute("aria-label", word("go-to", { count: number + 1 }));
    bar.style.flexGrow = Math.max(slide.ends - slide.begins, 4);
    if (number === deck.ask) bar.classList.add("ask");
    if (number && slide.section !== deck.slides[number - 1].section) bar.classList.add("opens");
    bar.onclick = () => say("at", { slide: slide.key, step: 0 });
    return bar;
  });
  byId("plan").replaceChildren(...bars, document.createElement("i"));
}

function markPlan() {
  byId("plan").querySelectorAll("button").forEach((bar, number) => {
    bar.dataset.is = number < state.slide ? "past" : number === state.slide ? "now" : "";
  });
}

function markTime(passed, kind) {
  const mark = byId("plan").querySelector("i");
  mark.hidden = passed === null;
  mark.dataset.kind = kind;
  if (passed === null) return;
  const number = deck.slides.findIndex((slide, place) => place === deck.last || passed < slide.ends);
  const { begins, ends } = deck.slides[number];
  const bar = byId("plan").querySelectorAll("button")[number];
  const share = ends > begins ? Math.min((passed - begins) / (ends - begins), 1) : 1;
  mark.style.left = `${bar.offsetLeft + share * bar.offsetWidth}px`;
}

// Keys and buttons.

for (const id of ["ask", "black", "restart"]) byId(id).onclick = () => say(id);
byId("audience").onclick = openAudience;
byId("larger").onclick = () => resize(1);
byId("smaller").onclick = () => resize(-1);
window.addEventListener("keydown", pressed);
setInterval(showTime, 250);
stayAwake();

function pressed(event) {
  const isPress = event.target.closest("button") && (event.key === " " || event.key === "Enter");
  if (isPress || event.ctrlKey || event.metaKey || event.altKey) return;
  if (act(event)) event.preventDefault();
}

function act(event) {
  if (/^\d$/.test(event.key)) {
    digits = (digits + event.key).slice(-4);
    return true;
  }
  const typed = Number(digits);
  digits = "";
  if (event.key === "Enter" && typed) return goTo(typed);
  if (event.key === "+" || event.key === "=") return resize(1);
  if (event.key === "-") return resize(-1);
  if (event.key.toLowerCase() === "a") return openAudience();
  const said = saidBy(event);
  return Boolean(said) && say(said);
}

function goTo(number) {
  const slide = deck.slides[Math.min(number, deck.slides.length) - 1];
  return say("at", { slide: slide.key, step: 0 });
}

function openAudience() {
  window.open("./", "tutoslides-audience", "popup,width=1280,height=720");
  return true;
}

function resize(by) {
  size = Math.min(Math.max(size + by, 0), SIZES.length - 1);
  document.body.style.setProperty("--notes", SIZES[size]);
  return true;
}
