// Nothing is cut off by the edge of its own box; words for screen readers are cut to a pixel on purpose.
() => [...document.body.querySelectorAll('*')].filter(e => {
  if (e.closest('svg')) return false;
  const style = getComputedStyle(e);
  const box = e.getBoundingClientRect();
  if (box.width <= 1 || box.height <= 1 || style.clipPath !== 'none') return false;
  const hides = value => value === 'hidden' || value === 'clip';
  return (hides(style.overflowX) && e.scrollWidth > e.clientWidth + 1) || (hides(style.overflowY) && e.scrollHeight > e.clientHeight + 1);
}).map(e => `${e.tagName.toLowerCase()}.${e.getAttribute('class') ?? ''} cuts “${e.textContent.trim().slice(0, 40)}”`)
