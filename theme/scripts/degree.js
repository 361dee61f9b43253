// The form of the page on degrees. What the reader typed stands in the fragment of the address, which no browser sends.
const find = (id) => document.getElementById(id);
const boxes = [...document.querySelectorAll('#yours [inputmode]')];
const choices = [...document.querySelectorAll('#yours [type=radio]')];
const chosen = () => choices.find((choice) => choice.checked).value;
const ASKED = { stay: [], up: ['after'], letters: ['after', 'raise', 'cost'], move: ['after', 'raise'] };
const LIVES = ['after', 'raise', 'cost'];
const counts = (box) => !LIVES.includes(box.id) || ASKED[chosen()].includes(box.id);
const whose = find('whose').textContent;
// Where what is to be mended stands, beside each box.
const faults = new Map(boxes.map((box) => {
  const said = make('p', { className: 'fault', id: `${box.id}-fault` });
  box.after(said);
  box.setAttribute('aria-describedby', `${said.id} ${box.getAttribute('aria-describedby') ?? ''}`.trim());
  return [box, said];
}));
const drawn = (tag, attributes, text = '') => {
  const made = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.textContent = text;
  return made;
};

const read = () => {
  const plan = { else: chosen() };
  const asks = new Map();
  for (const box of boxes) {
    const [least, most, say] = LIMITS[box.id], value = number(box.value, least, most);
    if (counts(box) && value === null) asks.set(box, `write a number from ${say(least)} to ${say(most)}.`);
    plan[box.id] = value ?? 0;
  }
  const [low, high] = [find('low'), find('high')];
  if (!asks.size && plan.high < plan.low) asks.set(high, `write no less than under “${low.labels[0].textContent}”.`);
  for (const [box, place] of faults) {
    const said = asks.has(box) ? `${box.labels[0].textContent}: ${asks.get(box)}` : '';
    place.textContent = said;
    if (said) box.setAttribute('aria-invalid', 'true'); else box.removeAttribute('aria-invalid');
    if (said) box.closest('details')?.setAttribute('open', '');
  }
  return asks.size ? null : plan;
};

const draw = (plan) => {
  const { ticks, cost, low, high, band, crossings, says } = chart(plan);
  find('flow-d').textContent = says;
  find('flow-y').replaceChildren(...ticks.flatMap(([y, text]) => [drawn('line', { x2: '100%', y1: y, y2: y }), drawn('text', { class: 'e', x: 0, dx: -7, y: y + 4 }, text)]));
  [band, low, high, cost].forEach((points, i) => find('flow').querySelectorAll('[points]')[i].setAttribute('points', points));
  find('flow-x').replaceChildren(...crossings.flatMap(([x, y]) => [drawn('line', { class: 'cross', x1: x, x2: x, y1: y, y2: 264 }), drawn('circle', { cx: x, cy: y, r: 6 })]));
};

const bare = (typed) => typed.replace(/[\s$,%]/g, '');
const changed = () => choices.some((choice) => choice.checked !== choice.defaultChecked) || boxes.some((box) => bare(box.value) !== bare(box.defaultValue) && counts(box));

const show = () => {
  const plan = read(), own = changed();
  find('whose').textContent = own ? 'your plan' : whose;
  if (find('rises')) find('rises').hidden = own;
  if (!plan) {
    find('says').textContent = 'One box or more needs another number. The answer is still that of the numbers before.';
    return;
  }
  const sums = account(plan), sure = account({ ...plan, finish: 100 });
  const rises = [plan.high, plan.low].map((pay) => pay - plan.now), horizon = Math.round(plan.horizon);
  const texts = {
    in5: saysNeeded(needed(sums, 5)), in10: saysNeeded(needed(sums, 10)),
    sure5: saysNeeded(needed(sure, 5)), sure10: saysNeeded(needed(sure, 10)),
    back: saysBreakEven(...rises.map((more) => breakEven(sums, more))),
    net: saysNet(...rises.map((more) => netValue(sums, horizon, more)).reverse()),
    ahead: `${horizon} year${horizon === 1 ? '' : 's'}`,
  };
  for (const [id, text] of Object.entries(texts)) find(id).textContent = text;
  find('says').textContent = own ? `With your numbers: to break even in 10 years, ${texts.in10}${/\$/.test(texts.in10) ? ' more a year' : ''}. It pays back ${texts.back}.` : '';
  for (const row of find('by-year').tBodies[0].rows) {
    const month = row.cells[0].textContent * 12;
    [sums.cost[month], rises[1] * sums.gain[month], rises[0] * sums.gain[month]].forEach((value, i) => { row.cells[i + 1].textContent = dollars(value); });
  }
  find('movers').replaceChildren(...movers(plan).map(([name, says]) => make('div', {}, make('dt', { textContent: name }), make('dd', { textContent: says }))));
  draw(plan);
};

const keep = () => {
  const state = boxes.filter(counts).map((box) => `${box.id}=${encodeURIComponent(bare(box.value))}`);
  history.replaceState(null, '', changed() ? `#else=${chosen()}&${state.join('&')}` : location.pathname);
};
const take = () => {
  const asked = new URLSearchParams(location.hash.slice(1));
  for (const choice of choices) choice.checked = asked.has('else') ? choice.value === asked.get('else') : choice.defaultChecked;
  if (!choices.some((choice) => choice.checked)) choices[0].checked = true;
  // Any words may come with a link; none that turns or hides what stands beside it.
  for (const box of boxes) box.value = asked.get(box.id)?.replace(/\p{C}/gu, '').slice(0, box.maxLength) ?? box.defaultValue;
  show();
};

// Published pay, to be taken for what is earned now or later.
const offered = [...document.querySelectorAll('.picks [data-sum]')].map((cell) => {
  const place = cell.closest('table').tHead.rows[0].cells[cell.closest('td').cellIndex].textContent.toLowerCase();
  return [cell.textContent, `${cell.textContent}, ${place}: ${cell.closest('tr').cells[0].textContent}`];
});
if (offered.length) {
  for (const id of ['now', 'low', 'high']) {
    const pick = make('select', { className: 'pick', autocomplete: 'off' }, new Option('Take a published figure', ''), ...offered.map(([value, text]) => new Option(text, value)));
    pick.setAttribute('aria-label', `Published pay for “${find(id).labels[0].textContent}”`);
    pick.addEventListener('change', () => {
      if (!pick.value) return;
      find(id).value = pick.value.replace(/[$,]/g, '');
      pick.value = '';
      show();
      keep();
    });
    find(id).after(make('div', { className: 'tools np' }, pick));
  }
}

find('yours').addEventListener('input', ({ target }) => {
  if (!boxes.includes(target) && !choices.includes(target)) return;
  show();
  keep();
});
const [copy, print, again] = find('tools').children;
copy.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(location.href);
    copy.textContent = 'Link copied';
  } catch {
    copy.textContent = 'The link is in the address bar';
  }
});
print.addEventListener('click', () => window.print());
again.addEventListener('click', () => { history.replaceState(null, '', location.pathname); take(); });
find('tools').hidden = false;
// A link within the page that opens a case; one that holds numbers fills the form.
const follow = () => {
  if (location.hash.includes('=')) {
    take();
    return true;
  }
  const target = find(location.hash.slice(1));
  if (target?.matches('details')) target.open = true;
  return false;
};
addEventListener('hashchange', () => { if (follow()) find('numbers').scrollIntoView(); });
if (!follow()) show();
