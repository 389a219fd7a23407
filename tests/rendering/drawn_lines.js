// Returns the rows of letters of each paragraph of the slide that is shown: where every letter stands decides which row
// it is in, not the element around it. The baseline is that of a probe without height among the row's letters.
() => {
  const slide = Reveal.getCurrentSlide();
  const page = slide.getBoundingClientRect();
  const scale = page.width / slide.offsetWidth;
  return [...slide.querySelectorAll(".t")].map((paragraph) => {
    const rows = [];
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode;
      let start = 0;
      for (const letter of node.data) {
        const range = document.createRange();
        range.setStart(node, start);
        range.setEnd(node, (start += letter.length));
        const [place] = range.getClientRects();
        if (!place || !letter.trim()) continue;
        const row = rows.at(-1);
        if (row && Math.abs(place.bottom - row.bottom) < place.height / 3) {
          row.text += letter;
          row.left = Math.min(row.left, place.left);
          row.right = Math.max(row.right, place.right);
        } else {
          rows.push({ text: letter, left: place.left, right: place.right, bottom: place.bottom, node });
        }
      }
    }
    for (const row of rows) {
      const line = row.node.parentElement.closest(".l");
      row.right = Math.max(row.right, line.getBoundingClientRect().right);
      const probe = document.createElement("span");
      probe.style.cssText = "display:inline-block;width:0;height:0";
      row.node.before(probe);
      row.baseline = probe.getBoundingClientRect().bottom;
      probe.remove();
    }
    return rows.map(({ text, left, right, baseline }) => ({
      text, left: (left - page.left) / scale, right: (right - page.left) / scale,
      baseline: (baseline - page.top) / scale,
    }));
  });
}
