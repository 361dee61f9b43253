// Where the focus is, and whether anybody can see it: a line around it, in a color that is not nothing.
() => {
  const e = document.activeElement;
  if (!e || e === document.body) return [];
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  const name = `${e.tagName.toLowerCase()} “${e.textContent.trim().slice(0, 40)}”`;
  const seen = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
    && !/^rgba\(.*, 0\)$|^transparent$/.test(style.outlineColor);
  const there = box.width > 1 && box.height > 1 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
  return [seen && there ? 'seen' : !seen ? `no outline on ${name} (${style.outline})` : `${name} is out of sight`];
}
