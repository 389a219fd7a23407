// A frame that shows the deck at a place. A new deck is loaded behind the old one and shown when it is ready: no flash.

/** One view of the deck inside `place`; `options` are reveal.js options that go into the frame's address. */
export class DeckWindow {
  #place;
  #options;
  #title;
  #entered;
  #frame = null;
  #coming = null; // the frame of a newer deck, still loading
  #wanted = { slide: 0, step: 0 };
  #isPlacing = false;
  moved = null; // called with { slide, step } when somebody moves inside the frame

  constructor(place, { options = {}, title = "", entered = null } = {}) {
    this.#place = place;
    this.#options = options;
    this.#title = title;
    this.#entered = entered; // called with the window of each frame, before it is shown
  }

  /** The deck's own reveal.js, null while none is ready. */
  get reveal() {
    return this.#frame?.contentWindow.Reveal ?? null;
  }

  /** Load a version of the deck and show it where one is. */
  load(version) {
    const frame = document.createElement("iframe");
    const options = Object.entries({ ...this.#options, v: version }).map(([key, value]) => `${key}=${value}`);
    frame.src = `deck?receiver&${options.join("&")}`;
    frame.title = this.#title;
    frame.className = "coming";
    frame.addEventListener("load", () => this.#whenReady(frame), { once: true });
    this.#coming?.remove();
    this.#coming = frame;
    this.#place.append(frame);
  }

  /** Go to a slide, by its number from 0, with so many of its clicks done; while a newer deck is loading, in that. */
  show(slide, step) {
    this.#wanted = { slide, step };
    if (this.reveal && !this.#coming) this.#go(this.reveal);
  }

  #whenReady(frame) {
    const reveal = frame.contentWindow.Reveal;
    const enter = () => {
      this.#entered?.(frame.contentWindow);
      for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) {
        reveal.on(event, () => this.#tell(frame, reveal));
      }
      this.#go(reveal);
      const old = this.#frame;
      const hadFocus = document.activeElement === old;
      this.#frame = frame;
      this.#coming = null;
      frame.className = "";
      if (hadFocus) frame.focus();
      old?.remove();
    };
    if (reveal.isReady()) enter();
    else reveal.on("ready", enter);
  }

  #go(reveal) {
    const { slide, step } = this.#wanted;
    const here = whereIs(reveal);
    if (here.slide === slide && here.step === step) return;
    this.#isPlacing = true;
    reveal.slide(slide, 0, step - 1);
    this.#isPlacing = false;
  }

  #tell(frame, reveal) {
    if (this.#isPlacing || frame !== this.#frame) return;
    const here = whereIs(reveal);
    if (here.slide !== this.#wanted.slide || here.step !== this.#wanted.step) this.moved?.(here);
  }
}

function whereIs(reveal) {
  const { h, f } = reveal.getIndices();
  return { slide: h, step: (f ?? -1) + 1 };
}
