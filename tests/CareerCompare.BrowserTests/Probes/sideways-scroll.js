// The page may be as wide as the window, no wider; what sticks out is named.
() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const out = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5);
  const name = e => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '');
  return [`${root.scrollWidth} px wide in a window of ${root.clientWidth}: ${out.slice(0, 4).map(name).join(', ')}`];
}
