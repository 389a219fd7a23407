// Keeps the screen from going dark while a window is looked at: nobody touches the keys during a discussion.
// Browsers allow it on this machine's own address only, so a phone that comes over the network sleeps as it is set to.

export function stayAwake() {
  const ask = () => {
    if (document.visibilityState !== "visible") return;
    navigator.wakeLock?.request("screen").catch(() => {}); // a battery that runs low may refuse
  };
  document.addEventListener("visibilitychange", ask); // the lock ends when the window is hidden
  ask();
}
