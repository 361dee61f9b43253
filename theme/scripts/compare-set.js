// Puts any jobs side by side. Those of this page are chosen by their boxes, as without a script; any other is added by its
// name: the page whose table holds it is fetched and parsed, and its column joins the table here, row by row. The address
// keeps in step with what is chosen, and a shortlist stays in this browser.

const MOST = 4;
const STORE = 'careercompare.shortlist';
const VIEWS = { 'only-differences': 'differences', 'only-shared': 'shared' };
const HERE = location.pathname;

const at = (id) => document.getElementById(id);
const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const pick = at('pick');
const side = at('side');
const table = side.querySelector('table');
const head = table.tHead.rows[0];
const radios = [...side.querySelectorAll('input[name=show]')];
const sources = document.querySelector('.src');
const status = make('p', '', { className: 'note np' });
status.setAttribute('role', 'status');
const say = (text) => { status.textContent = text; };

// A site of many jobs has a file of all of them, each with the page whose table holds its column. At /compare/ no table
// is held, and the list of all jobs waits for that file; a page of some jobs leads there and asks for the list when wanted.
const all = at('all');
const { jobs } = at('jobs').dataset;
const select = at('all-jobs') ?? make('select', '', { id: 'all-jobs', autocomplete: 'off' });
const titles = new Map();
const homes = new Map();

const columns = new Map();
const works = new Map();

const pages = {};
const fetched = (href) => pages[href] ??= new Promise((done, fail) => {
  const ask = new XMLHttpRequest();
  ask.responseType = 'document';
  ask.onload = () => (ask.status === 200 && ask.response ? done(ask.response) : ask.onerror());
  ask.onerror = () => { delete pages[href]; fail(new Error(href)); };
  ask.open('GET', href);
  ask.send();
});

const learn = async () => {
  if (!jobs || homes.size) return;
  const answer = await fetch(jobs);
  if (!answer.ok) throw new Error(answer.statusText);
  const tables = await answer.json();
  const fields = new Map(tables.map(([field]) => [field, make('optgroup', '', { label: field })]));
  for (const [field, page, some] of tables) {
    for (const [id, title] of some) {
      titles.set(id, title);
      homes.set(id, page);
      fields.get(field).append(new Option(title, id));
    }
  }
  select.replaceChildren(new Option('Choose', ''), ...fields.values());
  select.disabled = false;
};

// A number counts the sources of the page it was written on. Here it has to count those of this page, so each source that
// is not yet among them is added at their end.
const renumber = (part, page) => {
  for (const link of part.querySelectorAll('a[href^="#s"]')) {
    const source = page.getElementById(link.hash.slice(1));
    const href = source.querySelector('a').getAttribute('href');
    let number = [...sources.children].findIndex((item) => item.querySelector('a').getAttribute('href') === href) + 1;
    if (!number) {
      sources.append(document.importNode(source, true));
      number = sources.children.length;
      sources.lastChild.id = `s${number}`;
    }
    link.setAttribute('href', `#s${number}`);
    link.lastChild.data = number;
    if (link.hasAttribute('aria-label')) link.setAttribute('aria-label', `source ${number}`);
  }
};

// The rows of a kind. A table in which no job says anything of the kind has none of them.
const groupOf = (body) => {
  const here = table.querySelector(`[data-group="${body.dataset.group}"]`);
  if (here) return here;
  const added = document.importNode(body, false);
  added.append(document.importNode(body.rows[0], true));
  table.append(added);
  return added;
};

// All columns of a page, with the rows that this page has not.
const take = (page) => {
  const ids = [...page.querySelectorAll('#pick input')].map((box) => box.value);
  const heads = page.querySelectorAll('.many thead th');
  ids.forEach((id, i) => {
    columns.set(id, { page, head: heads[i], cells: new Map() });
    titles.set(id, heads[i].textContent);
  });
  for (const row of page.querySelectorAll('[data-row]')) {
    const [label, ...cells] = row.cells;
    ids.forEach((id, i) => columns.get(id).cells.set(row.dataset.row, cells[i]));
    if (table.querySelector(`[data-row="${row.dataset.row}"]`)) continue;
    const added = document.importNode(row, false);
    added.append(document.importNode(label, true));
    groupOf(row.parentNode).append(added);
  }
  const work = page.getElementById('work-from');
  works.set(page, { work, parts: [...work.childNodes] });
};

const boxes = () => [...pick.querySelectorAll('input')];
const chosen = () => boxes().filter((box) => box.checked).map((box) => box.value);

// Once a column, in the order in which they are chosen, so that the same set has the same numbers.
const settle = (column) => {
  if (column.page === document || column.settled) return;
  column.settled = true;
  for (const cell of column.cells.values()) renumber(cell, column.page);
  // Empty once its parts have moved here.
  renumber(works.get(column.page).work, column.page);
};

// A row that a job's own page has not: its sources say nothing there.
const silent = (blank) => {
  const cell = make('td', '');
  cell.append(make('span', blank || 'Not in our sources', { className: 'gap' }));
  return cell;
};

const draw = () => {
  const shown = chosen().map((id) => columns.get(id));
  shown.forEach(settle);
  head.replaceChildren(head.cells[0], ...shown.map((column) => column.head));
  for (const body of table.tBodies) {
    const { blank } = body.dataset;
    const [name, ...rows] = body.rows;
    name.replaceChildren(name.cells[0], ...shown.map(() => make('td', '')));
    for (const row of rows) {
      const { row: id } = row.dataset;
      const cells = shown.map(({ cells: own }) => own.get(id) ?? own.set(id, silent(blank)).get(id));
      row.replaceChildren(row.cells[0], ...cells);
      // As the styles decide without this script: by what the ledger holds, and never by silence.
      const stated = cells.map((cell) => cell.dataset.v).filter(Boolean);
      const kinds = new Set(blank && stated.length < cells.length ? [...stated, blank] : stated);
      row.className = `fact ${kinds.size > 1 ? 'differs' : stated.length === cells.length ? 'same' : 'open'}`;
      row.hidden = Boolean(blank) && !stated.length;
    }
  }
  drawNotes(shown);
  side.hidden = copy.hidden = keep.hidden = !shown.length;
  pick.hidden = !boxes().length;
  full.hidden = shown.length !== 2;
  full.href = `/compare/${chosen().sort().join('-vs-')}/`;
};

// Each page rests its tasks on sources of its own.
const drawNotes = (shown) => {
  const used = [...new Set(shown.map((column) => column.page))];
  const parts = used.flatMap((page, i) => {
    const whose = shown.filter((column) => column.page === page).map((column) => column.head.textContent).join(', ');
    return [i ? '; ' : '', used.length > 1 ? `for ${whose} ` : '', ...works.get(page).parts];
  });
  at('work-from').replaceChildren(...parts.filter(Boolean));
  if (sources) sources.parentNode.hidden = !sources.children.length;
};

// A link may hold any words, and what stands here reads as ours: only what could be the id of a job is named.
const notHere = (ids) => {
  const named = ids.filter((id) => /^[a-z][a-z0-9-]{0,63}$/.test(id)).slice(0, MOST);
  return named.length ? `Not among these jobs: ${named.join(', ')}.` : 'This link asks for jobs that are not on this site.';
};

// More than four columns cannot be read; what is asked for beyond them is left out and named.
const choose = async (ids) => {
  const asked = [...new Set(ids)];
  let shown = [];
  try {
    if (asked.some((id) => !titles.has(id))) await learn();
    shown = asked.filter((id) => titles.has(id)).slice(0, MOST);
    for (const id of shown) if (!columns.has(id)) take(await fetched(homes.get(id)));
  } catch {
    say('The other jobs could not be loaded. Try again when you are online.');
  }
  shown = shown.filter((id) => columns.has(id));
  const offered = boxes().map((box) => box.value);
  for (const id of shown.filter((one) => !offered.includes(one))) {
    const label = make('label', '');
    label.append(make('input', '', { type: 'checkbox', value: id }), titles.get(id));
    pick.append(label);
  }
  for (const box of boxes()) box.checked = shown.includes(box.value);
  const unknown = asked.filter((id) => !titles.has(id));
  const left = asked.filter((id) => titles.has(id)).slice(MOST).map((id) => titles.get(id));
  if (!status.textContent && unknown.length) say(notHere(unknown));
  else if (left.length) say(`Four at most. Left out: ${left.join(', ')}.`);
  draw();
};

// A set with a job of another page is at home where all jobs are.
const address = () => {
  const query = [];
  if (chosen().length) query.push(`roles=${chosen().join(',')}`);
  const view = VIEWS[radios.find((radio) => radio.checked)?.id];
  if (view) query.push(`show=${view}`);
  const path = all && chosen().some((id) => columns.get(id).page !== document) ? all.pathname : HERE;
  return path + (query.length ? `?${query.join('&')}` : '');
};
const keepInStep = () => history.replaceState(null, '', address() + location.hash);

pick.addEventListener('change', (event) => {
  say('');
  if (chosen().length > MOST) {
    event.target.checked = false;
    say(`Four at most: take one out before you add ${titles.get(event.target.value)}.`);
  } else if (chosen().length < 2) {
    say('Choose two jobs or more to compare.');
  }
  draw();
  keepInStep();
});
for (const radio of radios) radio.addEventListener('change', keepInStep);

// The shortlist is the reader's own: a link that somebody sent is shown beside it and never changes it.
const read = () => {
  try {
    const list = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(list) ? list.filter((id) => typeof id === 'string') : [];
  } catch {
    return [];
  }
};
const write = (list) => {
  try {
    if (list.length) localStorage.setItem(STORE, JSON.stringify(list));
    else localStorage.removeItem(STORE);
    return true;
  } catch {
    say('This browser does not let the page keep a shortlist.');
    return false;
  }
};

const list = make('p', '', { className: 'note np' });
const button = (text, action) => {
  const made = make('button', text, { type: 'button' });
  made.addEventListener('click', action);
  return made;
};
const show = button('Show my shortlist', async () => { say(''); await choose(read()); keepInStep(); });
const empty = button('Empty it', () => { if (write([])) say('Your shortlist is empty.'); drawList(); });
const drawList = () => {
  const kept = read().filter((id) => titles.has(id));
  list.textContent = kept.length ? `Your shortlist, in this browser only: ${kept.map((id) => titles.get(id)).join(', ')}.` : '';
  show.hidden = empty.hidden = !kept.length;
};

const copy = button('Copy a link to this set', async () => {
  const link = new URL(address(), location.href).href;
  try {
    await navigator.clipboard.writeText(link);
    say('The link is copied.');
  } catch {
    say(`Copy this link: ${link}`);
  }
});
const keep = button('Add these jobs to my shortlist', () => {
  if (write([...new Set([...read(), ...chosen()])])) say('Added. The shortlist stays in this browser until you empty it.');
  drawList();
});
const full = make('a', 'These two in full', {});

// A button adds, because a list may change with every key that is pressed in it.
const adder = make('div', '', { className: 'tools np' });
const add = button('Add', async () => {
  const id = select.value;
  say('');
  if (!id) return say('Choose a job from the list first.');
  if (!chosen().includes(id) && chosen().length === MOST) return say(`Four at most: take one out before you add ${titles.get(id)}.`);
  await choose([...chosen(), id]);
  if (!status.textContent) say(chosen().length < 2 ? `${titles.get(id)} is added. Add another to compare.` : `${titles.get(id)} is added.`);
  keepInStep();
});
const offer = () => {
  const label = make('label', 'Add a job', { htmlFor: 'all-jobs' });
  adder.replaceChildren(label, select, add);
};
const others = button('Add a job of any field', async () => {
  say('');
  try {
    await learn();
    offer();
    select.focus();
  } catch {
    say('The other jobs could not be loaded. Try again when you are online.');
  }
});

const tools = make('div', '', { className: 'tools np' });
tools.append(full, copy, keep, show, empty);
pick.before(adder);
pick.after(tools, list, status);
if (at('add')) {
  at('add').remove();
  offer();
  await learn().catch(() => say('The jobs could not be loaded. Try again when you are online.'));
} else if (all) {
  adder.append(others);
} else {
  adder.remove();
}

take(document);
table.classList.remove('still');
const query = new URLSearchParams(location.search);
const view = Object.keys(VIEWS).find((id) => VIEWS[id] === query.get('show'));
if (view) at(view).checked = true;
if (query.get('roles')) await choose(query.get('roles').split(','));
else draw();
drawList();
if (read().some((id) => !titles.has(id))) learn().then(drawList, () => {});
