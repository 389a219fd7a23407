// The audience's window: shows the deck where the talk is. Keys go to the presentation, so that all windows follow;
// where nobody hears them – the terminal was closed – they turn this deck alone, and the talk goes on.

import { stayAwake } from "./awake.js";
import { DeckWindow } from "./deck-window.js";
import { follow } from "./follow.js";
import { isWriting, saidBy } from "./keys.js";
import { byId, show } from "./page.js";

let deck = null;

const view = new DeckWindow(byId("deck"), {
  options: { hash: false, history: false },
  entered: (inside) => inside.addEventListener("keydown", pressed, true),
});

const say = follow({
  deck(news) {
    deck = news;
    document.title = deck.title;
    view.load(deck.version);
  },
  state(state) {
    view.show(state.slide, state.step);
    show("black", state.black);
  },
});

view.moved = ({ slide, step }) => say("at", { slide: deck.slides[slide].key, step });
window.addEventListener("keydown", pressed, true);
stayAwake();

function pressed(event) {
  if (act(event)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  }
}

/** Do what a key says; tell whether it was for us and not for the deck. */
function act(event) {
  if (isPlain(event, "f")) {
    toggleFullScreen();
    return true;
  }
  if (isPlain(event, "s")) {
    window.open("speaker", "tutoslides-speaker", "popup,width=1280,height=760");
    return true;
  }
  const said = saidBy(event);
  if (!said || (view.reveal?.isOverview() && said !== "black")) return false;
  if (!say(said)) actAlone(said);
  return true;
}

function actAlone(said) {
  if (!deck || !view.reveal) return;
  const { ask, last } = deck;
  const alone = {
    next: (reveal) => reveal.next(),
    back: (reveal) => reveal.prev(),
    first: (reveal) => reveal.slide(0),
    last: (reveal) => reveal.slide(last),
    ask: (reveal) => reveal.slide(ask ?? last),
    black: () => show("black", byId("black").hidden),
  };
  alone[said]?.(view.reveal);
}

function isPlain(event, letter) {
  const isHeld = event.ctrlKey || event.metaKey || event.altKey;
  return event.key.toLowerCase() === letter && !isHeld && !isWriting(event.target);
}

function toggleFullScreen() {
  if (document.fullscreenElement) document.exitFullscreen();
  else document.documentElement.requestFullscreen().catch(() => {}); // a browser may refuse; the window stays
}
