// Which key says what: arrows, blanks and the keys of presenters' remote controls, which send Page Up, Page Down, « . ».

const SAYS = {
  ArrowRight: "next",
  ArrowDown: "next",
  PageDown: "next",
  " ": "next",
  n: "next",
  ArrowLeft: "back",
  ArrowUp: "back",
  PageUp: "back",
  Backspace: "back",
  p: "back",
  Home: "first",
  End: "last",
  b: "black",
  ".": "black",
  d: "ask",
  t: "restart",
};

/** Return what a key press says to the presentation, undefined where it says nothing. */
export function saidBy(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || isWriting(event.target)) return undefined;
  if (event.key === " " && event.shiftKey) return "back";
  return SAYS[event.key.length === 1 ? event.key.toLowerCase() : event.key];
}

/** Tell whether keys go into a field: the deck's search and its “go to slide”. */
export function isWriting(element) {
  return Boolean(element?.closest?.("input, textarea, select, [contenteditable]"));
}
