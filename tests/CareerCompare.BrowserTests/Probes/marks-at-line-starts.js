// No line begins with a stop, comma or closing bracket that belongs to the words before it, in the same paragraph or cell.
() => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const faults = [];
  let before = null;
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!seen(node.parentElement)) continue;
    if (before && /^[.,;:)]/.test(node.data) && /\S$/.test(before.data) && block(before) === block(node)) {
      const [end, mark] = [box(before, before.length - 1), box(node, 0)];
      if (mark.top > end.top && mark.left < end.right) faults.push(`a line begins with “${node.data.trim().slice(0, 20)}” after “${before.data.trim().slice(-30)}”`);
    }
    before = node;
  }
  return faults;

  function box(node, at) {
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  }
  function block(node) {
    let e = node.parentElement;
    while (getComputedStyle(e).display.startsWith('inline')) e = e.parentElement;
    return e;
  }
  // Words for screen readers are cut to a pixel.
  function seen(e) { return !e.closest('svg, script, style, template, .vh') && e.checkVisibility({ visibilityProperty: true, opacityProperty: true }); }
}
