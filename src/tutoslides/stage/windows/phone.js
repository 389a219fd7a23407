// The phone as a remote: next, back, black, the ask; notes and time. It knows the words of the talk, never its slides.

import { clockTime, duration, elapsed, standing } from "./clock.js";
import { follow } from "./follow.js";
import { byId, show, word, write, writeNotes } from "./page.js";

let deck = null;
let state = null;

const say = follow({
  deck(news) {
    deck = news;
    document.title = `${word("remote")} – ${deck.title}`;
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

for (const id of ["next", "back", "black", "ask"]) {
  byId(id).onclick = () => say(id);
}
setInterval(showTime, 250);

function showLine(key) {
  write("line", word(key));
  show("line", true);
}

function showPlace(isElsewhere) {
  const slide = deck.slides[state.slide];
  write("number", `${state.slide + 1} / ${deck.slides.length}`);
  write("heading", slide.title);
  write("following", deck.slides[state.slide + 1]?.title ?? word("the-end"));
  write("black-name", word(state.black ? "lift" : "black"));
  byId("black").setAttribute("aria-pressed", state.black);
  byId("ask").disabled = deck.ask === null;
  if (isElsewhere) {
    writeNotes("notes", slide);
    document.querySelector("main").scrollTop = 0;
  }
}

function showTime() {
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
}
