// The line to the presentation: what is new comes in, what was asked goes out, and it is taken up again when it breaks.

const AGAIN = 800; // milliseconds until the next try
const ENDED = 1001; // the server went away on purpose. Source: RFC 6455, 7.4.1

/**
 * Follow the presentation. `listener` may have `deck(deck)`, `state(state)`, `lost()` and `ended()`.
 *
 * A state comes only when it holds the last thing that this window said: an older one would take it back where it was.
 * Returns `say(word, more)`, which tells whether anybody heard.
 */
export function follow(listener) {
  let line = null;
  let count = 0;

  function open() {
    line = new WebSocket(new URL("socket", location.href).href.replace(/^http/, "ws"));
    line.onopen = () => {
      count = 0;
    };
    line.onmessage = ({ data }) => {
      const news = JSON.parse(data);
      if (news.kind === "deck") listener.deck?.(news);
      else if (news.heard === count) listener.state?.({ ...news, at: performance.now() });
    };
    line.onclose = ({ code }) => {
      if (code === ENDED) {
        listener.ended?.();
        return;
      }
      listener.lost?.();
      setTimeout(open, AGAIN);
    };
  }

  open();
  return function say(word, more = {}) {
    if (line.readyState !== WebSocket.OPEN) return false;
    count += 1;
    line.send(JSON.stringify({ do: word, count, ...more }));
    return true;
  };
}
