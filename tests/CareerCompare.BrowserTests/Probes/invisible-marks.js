// In forced colors a bar, dot or bracket must differ from the page behind it, by its filling or its line. The band behind
// the bars goes away then. A tick lies on its bar, so it is the bar that it has to differ from. A drawing that a narrow
// screen leaves out has nothing to tell.
() => {
  const page = getComputedStyle(document.body).backgroundColor;
  const none = color => color === 'none' || color === page || /^rgba\(.*, 0\)$/.test(color) || color === 'transparent';
  const faults = [];
  let seen = 0;
  for (const svg of document.querySelectorAll('main svg')) {
    if (svg.closest('td[aria-hidden]')?.checkVisibility() === false) continue;
    const marks = [...svg.querySelectorAll('rect, circle, line')].filter(m => !m.closest('defs') && !m.matches('.band'));
    const bars = marks.filter(m => m.tagName === 'rect').map(m => m.getBoundingClientRect());
    for (const mark of marks) {
      const box = mark.getBoundingClientRect();
      if (mark.tagName === 'line' && bars.some(b => box.left >= b.left - 2 && box.right <= b.right + 2 && box.top >= b.top - 2 && box.bottom <= b.bottom + 2)) continue;
      const style = getComputedStyle(mark);
      const filled = mark.tagName !== 'line' && !none(style.fill);
      const lined = !none(style.stroke) && parseFloat(style.strokeWidth) > 0;
      if (mark.checkVisibility() && (filled || lined)) seen++;
      else faults.push(`${mark.tagName}.${mark.getAttribute('class') ?? ''} cannot be told from the page`);
    }
  }
  return seen === 0 ? ['no mark of any chart is seen', ...faults] : faults;
}
