// What moved while the page loaded, as the browser itself counted it.
() => new Promise(done => {
  const moved = [];
  new PerformanceObserver(list => moved.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  requestAnimationFrame(() => setTimeout(() => done(moved.map(m => `moved by ${m.value.toFixed(4)}`)), 100));
})
