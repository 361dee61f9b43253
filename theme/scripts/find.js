// A box that finds a page while one types: the combobox of the ARIA Authoring Practices, with a list and no completion.
// The index is fetched when the box first gets the focus, those of titles and places when a letter is typed; nothing that
// is typed leaves the browser.

const MOST = 8;
const root = document.getElementById('find');

const make = (tag, properties, attributes) => {
  const made = Object.assign(document.createElement(tag), properties);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
};
const list = make('div', { id: 'find-list', className: 'list', hidden: true }, { role: 'listbox', 'aria-labelledby': 'find-l' });
const status = make('p', { className: 'note' }, { role: 'status' });
const box = make('input', { id: 'find-box', type: 'text', autocomplete: 'off', spellcheck: false }, {
  role: 'combobox', 'aria-labelledby': 'find-l', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': 'find-list',
});
root.append(box, status, list);

// The signs that set C, C++ and C# apart are read as words.
const spoken = (text) => text.replace(/([\p{L}\p{N}])(\++)/gu, (all, letter, signs) => `${letter}${' plus'.repeat(signs.length)} `)
  .replace(/([\p{L}\p{N}])#/gu, '$1 sharp ').replace(/(^|[^\p{L}\p{N}])\.(?=\p{L})/gu, '$1 dot ');
// Case and accents do not matter. A sign parts words and joins them: X-ray is "x ray" and "xray". A space may be missing too.
const fold = (text) => spoken(text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()).replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
const forms = (text) => [...new Set([fold(text), fold(spoken(text).replace(/[^\p{L}\p{N}\p{M}\s]+/gu, ''))])];
// Each with a space before it, so that a word begins behind one; only the name without any space has none.
const all = (text) => [...forms(text).map((form) => ` ${form}`), fold(text).replaceAll(' ', '')];

// Titles and groups come after what has a page of its own, in the order of their kinds and not of their many lists. Places
// come last, and each is a part of every job too: its pay in Ohio.
const TITLES = 50;
const PLACES = 100;
const parts = [];
let jobs = [];
const read = (address, first) => fetch(address).then((answer) => answer.json()).then((kinds) => kinds.flatMap(([kind, before, after, found, shared]) => {
  const some = found.map(([id, ...names]) => ({ id, kind, order: first + kinds.findIndex(([other]) => other === kind), href: before + id + after, names, folded: names.map(all) }));
  if (shared) jobs = some;
  parts.push(...(shared ?? []).map(([end, without, name, ...words]) => ({ end, name, words: words.flatMap(all), things: some.filter((_, i) => !without.includes(i)) })));
  if (kind === 'Place') parts.push(...some.map(({ id, names: [name], folded: [words] }) => ({ end: `?place=${id}`, name: `pay in ${name}`, words, joined: true })));
  return some;
}));
// What could not be fetched is asked for again.
const kept = {};
const load = (name, first) => {
  kept[name] ??= root.dataset[name] ? read(root.dataset[name], first) : Promise.resolve([]);
  kept[name].catch(() => { kept[name] = undefined; });
  return kept[name];
};

// [not the whole name, inside a word, kind, not at the start of the name, another name]: the lowest is best. Null where a
// word is missing.
const rank = (thing, words) => {
  const whole = ` ${words.join(' ')}`;
  let best = null;
  thing.folded.forEach((names, at) => {
    for (const name of names) {
      if (name[0] === ' ' ? !words.every((word) => name.includes(word)) : !name.startsWith(words.join(''))) continue;
      const inside = words.every((word) => name.includes(` ${word}`)) ? 0 : 1;
      // Of thousands of titles and counties some hold any few letters.
      if (inside && thing.order >= TITLES) continue;
      const key = [name === whole ? 0 : 1, inside, thing.order, name.startsWith(whole) ? 0 : 1, at ? 1 : 0];
      if (!best || order(key, best.key) < 0) best = { thing, at, key };
    }
  });
  return best;
};
const order = (one, other) => {
  const at = one.findIndex((part, i) => part !== other[i]);
  return at < 0 ? 0 : one[at] - other[at];
};

// Of a job its pay, or its pay in Ohio: the words that no part has must be in the name of the job. A title that
// has all words is nearer than a job with its pay in Billings.
const parted = (words) => {
  const hits = (part) => words.filter((word) => word.length > 2 && part.words.some((own) => own.includes(` ${word}`)));
  const most = Math.max(1, ...parts.map((part) => hits(part).length));
  const found = parts.filter((part) => hits(part).length === most);
  const taken = parts.flatMap(hits);
  return found.flatMap((part) => {
    const rest = words.filter((word) => !taken.includes(word) && !` ${fold(part.name)}`.includes(` ${word}`));
    if (part.joined && !rest.length) return [];
    return (part.things ?? jobs).map((thing) => (rest.length ? rank(thing, rest) : { thing, at: 0, key: [1, 0, 0, 0, 0] }))
      .filter(Boolean).map((one) => ({ ...one, part, key: one.key.map((step, i) => (i === 2 ? (part.joined ? PLACES : 0.5) : i === 4 ? parts.indexOf(part) : step)) }));
  });
};

const search = (known, text) => {
  const best = new Map();
  for (const words of forms(text).map((form) => form.split(' '))) {
    for (const one of [...known.map((thing) => rank(thing, words)).filter(Boolean), ...parted(words)]) {
      const href = hrefOf(one);
      if (!best.has(href) || order(one.key, best.get(href).key) < 0) best.set(href, one);
    }
  }
  return [...best.values()].sort((one, other) => order(one.key, other.key) || (one.thing.folded[0][0] < other.thing.folded[0][0] ? -1 : 1));
};
// The jobs that an employer's title ends in, and the title of the official lists that is the whole of it.
const listed = (known, text) => ['Job', 'Title'].flatMap((kind) => {
  const names = known.filter((thing) => thing.kind === kind).flatMap((thing) => thing.names.map((name, at) => ({ thing, at, name: fold(name) })));
  return namesIn(text, names.map(({ name }) => name), fold).map(([i, before]) => ({ ...names[i], before })).filter(({ before }) => !before || kind === 'Job');
});
// Behind what has just this name, before what has its words among others.
const found = (known, text) => {
  const named = search(known, text);
  const whole = named.filter(({ key, part }) => key[0] === 0 && !part);
  const seen = new Set();
  return [...whole, ...listed(known, text), ...named].filter((one) => {
    const href = hrefOf(one);
    return !seen.has(href) && seen.add(href);
  });
};
const hrefOf = ({ thing, part }) => thing.href + (part ? part.end : '');

let active = -1;
const choose = (at) => {
  active = at;
  [...list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === at)));
  if (at < 0) box.removeAttribute('aria-activedescendant');
  else box.setAttribute('aria-activedescendant', list.children[at].id);
};
const open = (shown) => {
  list.hidden = !shown;
  box.setAttribute('aria-expanded', String(shown));
  if (!shown) choose(-1);
};

const option = (one, i) => {
  const { thing, at, part, before } = one;
  const [name] = thing.names;
  const textContent = part ? `${name}: ${part.name}` : at && thing.kind !== 'Tool' ? `${thing.names[at]}: see ${name}` : name;
  const made = make('a', { id: `find-${i}`, href: hrefOf(one), tabIndex: -1, textContent }, { role: 'option', 'aria-selected': 'false' });
  if (!part) made.append(' ', make('span', { textContent: thing.kind.toLowerCase() + (before ? `; “${before}” may make it another` : '') }, {}));
  return made;
};
const show = async () => {
  const text = box.value;
  let known = [];
  try {
    if (fold(text)) known = (await Promise.all([load('index', 0), load('titles', TITLES), load('places', PLACES)])).flat();
  } catch {
    status.textContent = 'The search could not be loaded. The list from A to Z leads to all the same names.';
    return;
  }
  // Somebody may have typed on in the meantime.
  if (text !== box.value) return;
  const hits = fold(text) ? found(known, text) : [];
  list.replaceChildren(...hits.slice(0, MOST).map(option));
  open(hits.length > 0);
  status.textContent = !fold(text) ? '' : /^\d{5}$/.test(text.trim()) ? 'Pay is not published by ZIP code. Type the city or the county.'
    : !hits.length ? 'No result.'
    : `${hits.length} result${hits.length === 1 ? '' : 's'}${hits.length > MOST ? `, the first ${MOST} shown` : ''}.`;
};

box.addEventListener('focus', () => { load('index', 0).catch(() => {}); });
box.addEventListener('input', show);
box.addEventListener('keydown', (event) => {
  const count = list.children.length;
  if (event.isComposing) return;
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault();
    if (!count) return;
    const down = event.key === 'ArrowDown';
    const from = active;
    open(true);
    choose(from < 0 ? (down ? 0 : count - 1) : (from + (down ? 1 : -1) + count) % count);
  } else if (event.key === 'Enter' && !list.hidden) {
    list.children[Math.max(active, 0)].click();
  } else if (event.key === 'Escape') {
    if (list.hidden) { box.value = ''; show(); }
    else open(false);
  }
});
// A press on an option must not take the focus before it is followed.
list.addEventListener('pointerdown', (event) => { event.preventDefault(); });
box.addEventListener('blur', () => { open(false); });
