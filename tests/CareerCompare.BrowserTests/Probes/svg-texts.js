// No two texts of one drawing meet, and none leaves the window. axe cannot see inside a drawing.
() => {
  const faults = [];
  const shown = t => t.textContent.trim() && t.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  for (const svg of document.querySelectorAll('svg')) {
    if (svg.parentElement.closest('svg')) continue;
    const boxes = [...svg.querySelectorAll('text')].filter(shown)
      .map(t => ({ text: t.textContent.trim(), box: t.getBoundingClientRect() }))
      .filter(t => t.box.width > 0);
    boxes.forEach(({ text, box }, i) => {
      if (box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5)
        faults.push(`“${text}” leaves the window (${box.left.toFixed(1)} to ${box.right.toFixed(1)})`);
      for (const other of boxes.slice(i + 1)) {
        // A box is as high as its font, more than its letters: a pixel shared is none that is seen.
        const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        if (across > 1 && down > 1) faults.push(`“${text}” meets “${other.text}” (${across.toFixed(1)} by ${down.toFixed(1)} px)`);
      }
    });
  }
  return faults;
}
