// Starts reveal.js and adds what it lacks: search over all slides, lines that fit where a font is missing, words in the
// deck's language. SETUP holds the page's size in points and those words.
(() => {
  const { width, height, words } = SETUP;
  const isReceiver = /receiver/i.test(location.search);
  const UNTIMED = 10; // seconds that the speaker view gives a slide without notes, such as the first one
  const root = document.querySelector(".reveal");

  if (isReceiver) listenForTheEnd(); // before reveal.js listens, so that it has not moved yet

  Reveal.initialize({
    width, height, margin: 0, minScale: 0.05, maxScale: 20, center: false,
    hash: true, jumpToSlide: true, help: false, controlsLayout: "edges", controlsTutorial: false, progress: false,
    scrollLayout: "compact", scrollSnap: "proximity", // on a phone held upright
    ...(isReceiver && { scrollActivationWidth: 0 }), // a speaker's small frame is no phone: it shows one slide
    transition: "none", backgroundTransition: "none", defaultTiming: UNTIMED, pdfSeparateFragments: false,
    keyboard: { 191: null }, // "/" searches; reveal.js would black the screen
    plugins: [RevealNotes],
  }).then(() => {
    // The role hides headings and lists from screen readers.
    root.removeAttribute("role");
    label(".navigate-left", words.previous);
    label(".navigate-right", words.next);
    const resume = document.querySelector(".resume-button");
    if (resume) resume.textContent = words.resume;
    fit(Reveal.getCurrentSlide());
    if (!isReceiver) controlsSleep();
  });

  Reveal.on("slidechanged", ({ currentSlide }) => fit(currentSlide));
  Reveal.on("overviewshown", () => {
    Reveal.getSlides().forEach(fit);
    for (const link of links()) link.tabIndex = -1; // a click chooses the slide, and most slides are hidden from readers
  });
  Reveal.on("overviewhidden", () => {
    for (const link of links()) link.removeAttribute("tabindex");
  });
  Reveal.on("pdf-ready", () => Reveal.getSlides().forEach(fit));
  Reveal.on("scrollmode-enabled", () => Reveal.getSlides().forEach(fit));

  function links() {
    return root.querySelectorAll(".slides a");
  }

  function label(selector, name) {
    for (const button of document.querySelectorAll(selector)) button.setAttribute("aria-label", name);
  }

  // Where a browser has none of the theme's fonts, a line may come out wider than planned. Then the letters of its slot
  // or table shrink just enough; heights stay, since lines have struts of their own.
  function fit(slide) {
    if (!slide || slide.dataset.fitted) return;
    const scale = slide.getBoundingClientRect().width / width;
    if (!scale) return;
    const groups = [...slide.querySelectorAll(".slot, table")].map((group) => {
      const lines = [...group.querySelectorAll(".l")];
      const shares = lines.map((line) => line.dataset.w / (line.getBoundingClientRect().width / scale));
      return { lines, share: Math.min(1, ...shares.filter((share) => share > 0)) };
    });
    for (const { lines, share } of groups) {
      if (share < 0.985) for (const line of lines) line.style.fontSize = `${share}em`;
    }
    slide.dataset.fitted = "1";
  }

  // The speaker view asks its frame of what comes next for a state and one step more. Where there is none it would show
  // the same slide again.
  function listenForTheEnd() {
    addEventListener("message", ({ data }) => {
      const method = typeof data === "string" && data.startsWith("{") ? JSON.parse(data).method : null;
      if (method === "setState") delete root.dataset.over;
      if (method === "next" && Reveal.isLastSlide() && !Reveal.availableFragments().next) root.dataset.over = words.end;
    });
  }

  // Arrows show while the pointer moves.
  function controlsSleep() {
    let sleeping = 0;
    root.addEventListener("pointermove", () => {
      root.classList.add("is-awake");
      clearTimeout(sleeping);
      sleeping = setTimeout(() => root.classList.remove("is-awake"), 2000);
    });
  }

  // ── Search ────────────────────────────────────────────────────────────────────────────────────────────────────

  let box, field, told, found = [], at = -1, asked = "";

  function openSearch() {
    if (!box) makeBox();
    box.hidden = false;
    field.focus();
    field.select();
  }

  function closeSearch() {
    box.hidden = true;
    unmark();
    field.blur();
  }

  function unmark() {
    if (globalThis.CSS?.highlights) CSS.highlights.delete("deck-found");
  }

  function makeBox() {
    box = document.createElement("div");
    box.className = "deck-search";
    box.setAttribute("role", "search");
    field = Object.assign(document.createElement("input"), { type: "search", placeholder: words.search });
    field.setAttribute("aria-label", words.search);
    told = document.createElement("output");
    box.append(field, told);
    document.body.append(box);
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter") search(event.shiftKey ? -1 : 1);
      if (event.key === "Escape") closeSearch();
    });
    field.addEventListener("input", () => search(0));
  }

  // Goes to the next place (or back, or to the first) where the words stand, across lines, whatever their accents.
  function search(step) {
    const query = plain(field.value).trim();
    if (query !== asked) {
      asked = query;
      found = query ? Reveal.getSlides().flatMap((slide) => places(slide, query)) : [];
      at = -1;
      step = 1;
    }
    if (!found.length) {
      told.textContent = query ? words.nothingFound : "";
      unmark();
      return;
    }
    at = (at + step + found.length) % found.length;
    const { slide, range } = found[at];
    const { h } = Reveal.getIndices(slide);
    Reveal.slide(h, 0, Number.MAX_SAFE_INTEGER);
    told.textContent = `${at + 1}/${found.length}`;
    if (globalThis.Highlight) CSS.highlights.set("deck-found", new Highlight(range));
  }

  function places(slide, query) {
    const letters = [];
    for (const paragraph of slide.querySelectorAll(".t")) {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const node = walker.currentNode;
        for (let index = 0; index < node.data.length; index++) {
          for (const letter of plain(node.data[index])) letters.push({ letter, node, index });
        }
      }
      letters.push({ letter: "\n" });
    }
    const text = letters.map(({ letter }) => letter).join("");
    const ranges = [];
    for (let start = text.indexOf(query); start >= 0; start = text.indexOf(query, start + query.length)) {
      const [first, last] = [letters[start], letters[start + query.length - 1]];
      const range = new Range();
      range.setStart(first.node, first.index);
      range.setEnd(last.node, last.index + 1);
      ranges.push({ slide, range });
    }
    return ranges;
  }

  function plain(words) {
    return words.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/[’ʼ]/g, "'").replace(/\s/g, " ");
  }

  // ── Help, and the words of the box that jumps ─────────────────────────────────────────────────────────────────

  function toggleHelp() {
    const open = document.querySelector(".deck-help");
    if (open) return open.remove();
    const help = document.createElement("dialog");
    help.className = "deck-help";
    const rows = Object.entries(words.shortcuts).map(([key, does]) => row("td", key, does));
    const table = document.createElement("table");
    table.append(row("th", words.key, words.action), ...rows);
    const title = Object.assign(document.createElement("h2"), { textContent: words.helpTitle });
    help.append(title, table);
    help.addEventListener("cancel", () => help.remove());
    help.addEventListener("click", () => help.remove());
    help.addEventListener("keydown", (event) => {
      event.stopPropagation(); // Escape is the overview's key elsewhere
      if (event.key === "?" || event.key === "Escape") help.remove();
    });
    document.body.append(help);
    help.showModal();
  }

  function row(tag, ...texts) {
    const line = document.createElement("tr");
    line.append(...texts.map((textContent) => Object.assign(document.createElement(tag), { textContent })));
    return line;
  }

  if (!isReceiver) {
    document.addEventListener("keydown", (event) => {
      const isTyping = event.target.matches?.("input, textarea, [contenteditable]");
      const wanted = event.key === "/" || ((event.ctrlKey || event.metaKey) && event.shiftKey && event.key === "F");
      if (wanted && !isTyping) {
        event.preventDefault();
        openSearch();
      } else if (event.key === "?" && !isTyping) {
        toggleHelp();
      } else if (event.key === "g" && !isTyping) {
        requestAnimationFrame(() => document.querySelector(".jump-to-slide-input")?.setAttribute("placeholder", words.jump));
      }
    });
  }
})();
