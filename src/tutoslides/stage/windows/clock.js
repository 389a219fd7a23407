// Time: how much of the talk has passed, and what that means against its plan.

const TOLERANCE = 30; // seconds before or behind the plan that nobody needs to hear of

/** Return the seconds since the talk began, null before. */
export function elapsed(state) {
  return state.elapsed === null ? null : state.elapsed + (performance.now() - state.at) / 1000;
}

/** Return seconds as 4:05, 1:02:00 or −0:30. */
export function clockTime(seconds) {
  const whole = Math.floor(Math.abs(seconds));
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  const rest = String(whole % 60).padStart(2, "0");
  const sign = seconds < 0 && whole ? "−" : "";
  return sign + (hours ? `${hours}:${String(minutes).padStart(2, "0")}:${rest}` : `${minutes}:${rest}`);
}

/** Return a time that passed as words that hold still: 40 s, 1 min 20 s, from five minutes on 7 min. */
export function duration(seconds) {
  const tens = Math.max(Math.round(seconds / 10) * 10, 10);
  if (tens < 60) return `${tens}\u00a0s`;
  if (tens >= 300) return `${Math.round(tens / 60)}\u00a0min`;
  return `${Math.floor(tens / 60)}\u00a0min` + (tens % 60 ? ` ${tens % 60}\u00a0s` : "");
}

/**
 * Return how the talk stands: `kind` is waiting, appendix, short, behind, ahead or on-time, `seconds` by how much.
 *
 * It is short where the rest of the talk, at its planned pace, would leave no time to decide, and the ask is yet to come.
 */
export function standing(deck, state) {
  const passed = elapsed(state);
  if (passed === null) return { kind: "waiting", seconds: 0 };
  if (state.slide > deck.last) return { kind: "appendix", seconds: 0 };
  const turn = deck.slides[state.slide];
  if (passed > turn.latest && deck.ask !== null && state.slide < deck.ask) return { kind: "short", seconds: 0 };
  if (passed > turn.ends + TOLERANCE) return { kind: "behind", seconds: passed - turn.ends };
  if (passed < turn.begins - TOLERANCE) return { kind: "ahead", seconds: turn.begins - passed };
  return { kind: "on-time", seconds: 0 };
}
