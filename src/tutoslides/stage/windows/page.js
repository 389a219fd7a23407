// What all pages need: words in the deck's language, elements by id, text that changes only where it is another.

const words = JSON.parse(document.getElementById("words").textContent);

export const byId = (id) => document.getElementById(id);

/** Return a word of the page's language; `{time}` and the like are filled in. */
export function word(key, values = {}) {
  return words[key].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}

/** Set an element's text, without touching the page where it is the same: screen readers announce changes. */
export function write(id, text) {
  const element = byId(id);
  if (element.textContent !== text) element.textContent = text;
}

/** Show or hide an element. */
export function show(id, isShown) {
  byId(id).hidden = !isShown;
}

/** Fill an element with the paragraphs of a slide's notes; the first one tells the reading time. */
export function writeNotes(id, slide) {
  const paragraphs = slide.notes.map((text) => {
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    return paragraph;
  });
  if (slide.ends > slide.begins && paragraphs.length > 1) paragraphs[0].className = "reading";
  if (!paragraphs.length) {
    const none = document.createElement("p");
    none.className = "none";
    none.textContent = word("no-notes");
    paragraphs.push(none);
  }
  byId(id).replaceChildren(...paragraphs);
  byId(id).scrollTop = 0;
}
