// No text of the page lies on another. A box is as high as its font, more than its letters, and lines of a heading are
// set tight: so only texts that share more than a third of their height count.
() => {
  const root = document.documentElement;
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const boxes = [];
  const range = document.createRange();
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const parent = node.parentElement;
    if (!node.data.trim() || parent.closest('svg, script, style, template')) continue;
    if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    if (offscreen(parent)) continue;
    range.selectNodeContents(node);
    for (const box of range.getClientRects())
      if (box.width > 1 && box.height > 1 && box.right > 0 && box.left < root.clientWidth) boxes.push({ node, box });
  }
  const faults = [];
  boxes.sort((a, b) => a.box.top - b.box.top);
  for (let i = 0; i < boxes.length && faults.length < 5; i++)
    for (let j = i + 1; j < boxes.length && boxes[j].box.top < boxes[i].box.bottom; j++) {
      const { node: one, box: a } = boxes[i], { node: other, box: b } = boxes[j];
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      if (one !== other && across > 2 && down > Math.min(a.height, b.height) / 3)
        faults.push(`“${short(one)}” lies on “${short(other)}” (${across.toFixed(0)} by ${down.toFixed(0)} px)`);
    }
  return faults;

  function short(node) { return node.data.trim().slice(0, 40); }

  // Words for screen readers only, and the skip link before it has focus.
  function offscreen(element) {
    for (let e = element; e && e !== document.body; e = e.parentElement) {
      const style = getComputedStyle(e);
      if (style.clipPath !== 'none' || (style.clip !== 'auto' && style.position === 'absolute')) return true;
      const box = e.getBoundingClientRect();
      if (box.width <= 1 && box.height <= 1 && style.overflow !== 'visible') return true;
    }
    return false;
  }
}
