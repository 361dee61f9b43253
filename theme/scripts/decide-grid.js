// Reckons the grid in which a reader weighs jobs. The same arithmetic is in Core/Decisions; a test holds the two together.
// What the reader chose stands in the fragment of the address, which no browser sends.

const range = (count) => [...Array(count).keys()];
const sum = (numbers) => numbers.reduce((one, other) => one + other, 0);

// How each option stands to each other: a ahead, b behind, e level, u unknown.
export const propose = (marks) => {
  const others = marks.map((row, i) => [...row].filter((_, j) => j !== i));
  if (others.flat().includes('u')) return marks.map(() => null);
  const beaten = others.map((row) => row.filter((mark) => mark === 'a').length);
  const ranks = [...new Set(beaten)].sort((one, other) => one - other);
  return beaten.map((count) => ranks.length === 1 ? 3 : 1 + Math.round(4 * ranks.indexOf(count) / (ranks.length - 1)));
};

export const weigh = (weights, scores) => {
  const options = range(scores[0]?.length ?? 0);
  const counted = range(scores.length).filter((line) => scores[line].every((score) => score !== null));
  const whole = sum(counted.map((line) => weights[line]));
  const totals = options.map((option) => sum(counted.map((line) => weights[line] * scores[line][option])));
  const leaders = whole && options.length > 1 ? options.filter((option) => totals[option] === Math.max(...totals)) : [];
  const byWeight = [], byScore = [];

  // Seen by the share of one line, an option's points are a straight line; the answer changes where two of them cross.
  for (const line of leaders.length ? counted : []) {
    for (const way of [1, -1]) {
      const weight = weights[line], rest = whole - weight;
      if (!rest || (!weight && way < 0)) continue;
      const start = options.map((o) => totals[o] - weight * scores[line][o]);
      const slope = options.map((o) => way * (rest * scores[line][o] - start[o]));
      const steepest = (some) => some.filter((o) => slope[o] === Math.max(...some.map((s) => slope[s])));
      const [leader, ...level] = steepest(leaders);
      if (level.length + 1 < leaders.length) {
        byWeight.push({ line, way, at: [weight, whole], leaders: [leader, ...level] });
        continue;
      }
      const crossings = options.filter((o) => slope[o] > slope[leader])
        .map((o) => ({ o, at: [way * (start[leader] - start[o]), slope[o] - slope[leader]] }))
        .filter(({ at: [part, all] }) => part > 0 && part < all);
      if (!crossings.length) continue;
      const compare = (one, other) => way * (one.at[0] * other.at[1] - other.at[0] * one.at[1]);
      const nearest = [...crossings].sort(compare)[0];
      byWeight.push({ line, way, at: nearest.at, leaders: steepest(crossings.filter((c) => !compare(c, nearest)).map(({ o }) => o)) });
    }
  }

  if (leaders.length === 1) {
    const rivals = options.filter((o) => o !== leaders[0]);
    const most = totals[leaders[0]], best = Math.max(...rivals.map((o) => totals[o]));
    for (const line of counted.filter((l) => weights[l])) {
      for (const option of options) {
        const leads = option === leaders[0];
        const at = scores[line][option] + (leads ? best - most : most - totals[option]) / weights[line];
        const whole = (leads ? Math.floor : Math.ceil)(at);
        if (at >= 1 && at <= 5) byScore.push({ line, option, whole, tie: whole === at, leaders: leads ? rivals.filter((o) => totals[o] === best) : [option] });
      }
    }
  }
  return { counted, whole, totals, leaders, byWeight, byScore };
};

const find = (id) => document.getElementById(id);
const and = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const percent = (part, whole) => `${1000 * part % whole ? 'about ' : ''}${Math.floor((2000 * part + whole) / (2 * whole)) / 10}%`;

// Many jobs are in a file of their own, and in the page stand lines to write on. They become lists here.
const { jobs } = find('seats').dataset;
if (jobs) {
  const list = document.createElement('select');
  list.autocomplete = 'off';
  list.append(new Option('Choose', ''));
  let tables = [];
  try {
    tables = await (await fetch(jobs)).json();
  } catch {
    find('says').textContent = 'The jobs could not be loaded. Try again when you are online.';
  }
  for (const field of new Set(tables.map(([name]) => name))) {
    const group = Object.assign(document.createElement('optgroup'), { label: field });
    group.append(...tables.filter(([name]) => name === field).flatMap(([, , some]) => some).map(([id, title]) => new Option(title, id)));
    list.append(group);
  }
  for (const line of find('seats').querySelectorAll('input')) line.replaceWith(list.cloneNode(true));
}

const seats = [...find('seats').querySelectorAll('select')];
const now = seats.pop();
const table = find('weigh');
const lines = [...table.tBodies[0].rows].map((row) => ({
  id: row.dataset.line,
  own: row.querySelector('[type=text]'),
  name: row.cells[0].textContent,
  boxes: [...row.querySelectorAll('[type=number]')],
  marks: [...document.querySelectorAll(`[data-evidence="${row.dataset.line}"] > div`)].map((each) => each.dataset.marks),
}));
const boxes = lines.flatMap((line) => line.boxes);
const ownLines = lines.filter((line) => line.own);
// What the reader typed; all else is proposed, and changes with the jobs.
const typed = new Set();
const value = (box) => box.value && box.validity.valid ? Number(box.value) : null;
const fill = (box, proposal) => {
  if (!typed.has(box)) box.value = proposal ?? '';
  box.classList.toggle('proposed', !typed.has(box) && box.value);
};

const mark = (line, one, other) => {
  const [near, far] = [one, other].map((role) => line.marks[role]?.[now.selectedIndex - 1] ?? 'u');
  return line.id !== 'distance' ? line.marks[one]?.[other] || 'u' : near === 'u' || far === 'u' ? 'u' : near < far ? 'a' : near > far ? 'b' : 'e';
};

const write = (id, texts, none) => find(id).replaceChildren(...(texts.length ? texts : [none]).map((textContent) => Object.assign(document.createElement('li'), { textContent })));

const show = () => {
  const places = range(4).filter((i) => seats[i].value && seats.findIndex((seat) => seat.value === seats[i].value) === i);
  const roles = places.map((i) => seats[i].selectedIndex - 1);
  const titles = places.map((i) => seats[i].selectedOptions[0].text);
  for (const line of lines) {
    if (line.own) line.name = line.own.value.trim() || (line.boxes.some((box) => typed.has(box)) ? line.own.getAttribute('aria-label') : '');
    const [weight, ...scores] = line.boxes;
    fill(weight, line.name && roles.length ? 3 : null);
    const found = roles.length > 1 ? propose(roles.map((one) => roles.map((other) => mark(line, one, other)))) : [];
    scores.forEach((box, place) => fill(box, found[places.indexOf(place)]));
  }
  const used = lines.filter((line) => line.name);
  const weights = used.map((line) => value(line.boxes[0]) ?? 0);
  const scores = used.map((line) => places.map((place) => value(line.boxes[place + 1])));
  const { counted, whole, totals, leaders, byWeight, byScore } = weigh(weights, scores);
  for (const place of range(4)) {
    for (const row of table.rows) row.cells[place + 2].hidden = roles.length > 1 && !places.includes(place);
    table.tHead.rows[0].cells[place + 2].lastChild.textContent = titles[places.indexOf(place)] ?? '';
    table.tFoot.rows[0].cells[place + 2].textContent = leaders.length ? totals[places.indexOf(place)] : '';
  }

  const named = (options) => and(options.map((option) => titles[option]));
  const left = used.filter((_, line) => !counted.includes(line)).map((line) => line.name);
  const [leader, ...level] = leaders;
  const rest = range(titles.length).filter((o) => o !== leader).sort((one, other) => totals[other] - totals[one]).map((o) => ` ${titles[o]} has ${totals[o]}.`);
  find('says').textContent = roles.length < 2 ? roles.length ? 'Choose a second job.' : ''
    : (!leaders.length ? 'Give every job a score in at least one line that has a weight.'
      : level.length ? `${named(leaders)} tie with ${totals[leader]} points each.`
        : `${titles[leader]} leads with ${totals[leader]} points.${rest.join('')}`)
      + (left.length ? ` Left out, for not every job has a score there: ${left.join(', ')}.` : '');
  find('turns').hidden = !leaders.length;
  write('by-weight', byWeight.map(({ line, way, at, leaders: then }) => `${named(then)} would lead if “${used[line].name}” weighed ${way > 0 ? 'more' : 'less'} than ${percent(...at)} of all; now it is ${percent(weights[line], whole)}.`),
    'No single weight does, while the others keep their proportions.');
  write('by-score', byScore.map(({ line, option, whole: to, tie, leaders: then }) => `“${used[line].name}”, ${titles[option]}: ${to} instead of ${scores[line][option]} would ${tie ? 'make it a tie' : `put ${named(then)} ahead`}.`),
    level.length ? 'They tie: any score that counts decides.' : 'No single score does.');
};

const keep = () => {
  const parts = {
    roles: seats.map((seat) => seat.value).join().replace(/,+$/, ''),
    now: now.value,
    g: boxes.map((box) => typed.has(box) ? value(box) ?? 0 : '-').join('').replace(/-+$/, ''),
    own: encodeURIComponent(ownLines.map((line) => line.own.value).join('\n').trimEnd()),
  };
  const state = Object.keys(parts).filter((key) => parts[key]).map((key) => `${key}=${parts[key]}`).join('&');
  history.replaceState(null, '', state ? '#' + state : location.pathname);
};

const read = () => {
  const asked = new URLSearchParams(location.hash.slice(1));
  const given = (key) => asked.get(key) ?? '';
  const roles = given('roles').split(','), names = given('own').split('\n');
  seats.forEach((seat, i) => { seat.value = roles[i] ?? ''; });
  now.value = given('now');
  // Any words may come with a link. They say whose they are, and hold no sign that turns or hides what stands beside it.
  ownLines.forEach((line, i) => { line.own.value = (names[i] ?? '').replace(/\p{C}/gu, '').slice(0, 30); });
  find('lent').hidden = !ownLines.some((line) => line.own.value);
  typed.clear();
  boxes.forEach((box, i) => {
    const digit = given('g')[i];
    if (!/[0-5]/.test(digit)) return;
    typed.add(box);
    box.value = digit < box.min ? '' : digit;
  });
  show();
};

table.addEventListener('input', ({ target }) => {
  typed.add(target);
  show();
  keep();
});
find('seats').addEventListener('change', ({ target }) => {
  // Scores were of the job that was here before.
  const place = seats.indexOf(target);
  if (place >= 0) for (const line of lines) typed.delete(line.boxes[place + 1]);
  show();
  keep();
});

const [copy, print, again] = find('tools').children;
copy.addEventListener('click', async () => {
  keep();
  try {
    await navigator.clipboard.writeText(location.href);
    copy.textContent = 'Link copied';
  } catch {
    copy.textContent = 'The link is in the address bar';
  }
});
print.addEventListener('click', () => window.print());
again.addEventListener('click', () => { location.hash = ''; read(); keep(); });
find('tools').hidden = false;
// A link within the page takes the place of the grid in the address; it is put back.
addEventListener('hashchange', () => { if (location.hash.includes('=')) read(); else keep(); });
read();
