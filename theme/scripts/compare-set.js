// Keeps the address in step with the jobs and rows that are chosen, copies it, and keeps a shortlist in this browser.
// Without this script the choice works all the same; it only is not in the address.

const MOST = 4;
const STORE = 'careercompare.shortlist';
const VIEWS = { 'only-differences': 'differences', 'only-shared': 'shared' };

const pick = document.getElementById('pick');
const boxes = [...pick.querySelectorAll('input')];
const radios = [...document.querySelectorAll('input[name=show]')];
const titles = new Map(boxes.map((box) => [box.value, box.parentElement.textContent.trim()]));

const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
const status = make('p', '', { className: 'note' });
status.setAttribute('role', 'status');
const say = (text) => { status.textContent = text; };

const chosen = () => boxes.filter((box) => box.checked).map((box) => box.value);

// More than four columns cannot be read; what is asked for beyond them is left out and named.
const choose = (ids) => {
  const known = [...new Set(ids)].filter((id) => titles.has(id));
  const shown = known.slice(0, MOST);
  for (const box of boxes) box.checked = shown.includes(box.value);
  const unknown = ids.filter((id) => !titles.has(id));
  const left = known.slice(MOST).map((id) => titles.get(id));
  if (unknown.length) say(`Not among these jobs: ${unknown.join(', ')}.`);
  else if (left.length) say(`Four at most. Left out: ${left.join(', ')}.`);
};

const address = () => {
  const query = [];
  if (chosen().length) query.push(`roles=${chosen().join(',')}`);
  const view = VIEWS[radios.find((radio) => radio.checked)?.id];
  if (view) query.push(`show=${view}`);
  return location.pathname + (query.length ? `?${query.join('&')}` : '');
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
  keepInStep();
});
for (const radio of radios) radio.addEventListener('change', keepInStep);

// The shortlist is the reader's own: a link that somebody sent is shown beside it and never changes it.
const read = () => {
  try {
    const list = JSON.parse(localStorage.getItem(STORE) ?? '[]');
    return Array.isArray(list) ? list.filter((id) => titles.has(id)) : [];
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

const list = make('p', '');
const button = (text, action) => {
  const made = make('button', text, { type: 'button' });
  made.addEventListener('click', action);
  return made;
};
const show = button('Show my shortlist', () => { say(''); choose(read()); keepInStep(); });
const empty = button('Empty it', () => { if (write([])) say('Your shortlist is empty.'); draw(); });
const draw = () => {
  const kept = read();
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
  draw();
});

const tools = make('div', '', { className: 'tools np' });
tools.append(copy, keep, show, empty);
pick.after(tools, list, status);
list.className = 'note np';
status.classList.add('np');

const asked = new URLSearchParams(location.search);
if (asked.get('roles')) choose(asked.get('roles').split(','));
const view = Object.keys(VIEWS).find((id) => VIEWS[id] === asked.get('show'));
if (view) document.getElementById(view).checked = true;
draw();
