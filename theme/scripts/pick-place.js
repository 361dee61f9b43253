// Chooses a place on the page of a role or a comparison: a state, then one of its areas. The place is kept in the
// address (?place=columbus-oh), and what the groups of the page are paid there is shown on the page itself. Nothing is
// sent but the requests for two files of this site. Without this script there is a link to the list of all places.

const root = document.getElementById('place');
const link = document.getElementById('place-pick');
const groups = [...root.querySelectorAll('[data-soc]')].map((item) => [item.dataset.soc, item.textContent]);
const shown = document.createElement('div');
const status = Object.assign(document.createElement('p'), { className: 'vh' });
status.setAttribute('role', 'status');
root.append(shown, status);

const make = (tag, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

// A table tells its words by data-said and its figures by data-claim, as every page of the site does.
const WORDS = {
  higher: ['higher', ' than the US middle of '],
  lower: ['lower', ' than the US middle of '],
  'about-the-same': ['about the same', ' as the US middle of '],
  'too-close-to-tell': ['too close to tell', ' from the US middle of '],
};
const figure = (id, text) => {
  const made = make('data', { value: text.replace(/[^\d.]/g, ''), textContent: text });
  made.dataset.claim = id;
  return made;
};
const against = ([id, , , , , said, us, usId]) => {
  if (!us) return [];
  const [word, rest] = WORDS[said] ?? ['', 'US middle '];
  const judged = make('span', { textContent: word });
  if (word) {
    judged.dataset.said = said;
    judged.dataset.of = `${id} ${usId}`;
  }
  return [make('span', {}, judged, rest, figure(usId, us))];
};
const rowOf = (name, cell) => {
  const [id, low, middle, high, jobs] = cell;
  const of = (what) => id.replace(/[^/]+$/, what);
  return make('tr', {},
    Object.assign(make('th', { textContent: name }), { scope: 'row' }),
    make('td', {}, figure(of('p10'), low)),
    make('td', {}, figure(id, middle), ...against(cell)),
    make('td', {}, figure(of('p90'), high)),
    make('td', {}, jobs ? figure(of('employment'), jobs) : 'not released'));
};
const head = (...names) => make('thead', {}, make('tr', {}, ...names.map((name) => Object.assign(make('th', { textContent: name }), { scope: 'col' }))));

const show = async (id) => {
  let place;
  try {
    const answer = await fetch(`/places/${id}.json`);
    if (!answer.ok) throw new Error(answer.statusText);
    place = await answer.json();
  } catch {
    shown.replaceChildren(make('p', { textContent: 'The figures of this place could not be loaded.' }));
    return;
  }
  const rows = groups.filter(([soc]) => place.groups[soc]).map(([soc, name]) => rowOf(name, place.groups[soc]));
  const heading = make('h3', { id: 'local', textContent: `In ${place.in}` });
  const table = make('table', { className: 'local' }, head('Group', 'Low 10%', 'Middle', 'Top 10%', 'Jobs'), make('tbody', {}, ...rows));
  table.setAttribute('aria-labelledby', 'local');
  shown.replaceChildren(heading,
    make('p', { className: 'note', textContent: `${place.name}, ${place.month}, full-time rates, all employers together: no source has place and employer together.` }),
    ...rows.length ? [table] : [make('p', { textContent: 'The survey has no figures of these jobs here.' })],
    make('p', {}, make('a', { href: `/places/${id}/`, textContent: `All jobs and figures of ${place.name}` })));
  root.classList.remove('np');
  link.textContent = 'Choose another place';
  status.textContent = `Pay in ${place.name} is shown.`;
};

const choose = (id) => {
  const address = new URL(location.href);
  address.searchParams.set('place', id);
  history.replaceState(null, '', address);
  return show(id);
};

// A state has its two letters as its first other name; an area's name ends with the letters of its states, or has the
// name of its one state in it.
const read = async () => {
  const [[, , , places]] = await (await fetch(root.dataset.index)).json();
  const states = places.filter(([, , letters]) => letters?.length === 2).map(([id, name, letters]) => ({ id, name, letters, areas: [] }));
  const byLength = [...states].sort((one, other) => other.name.length - one.name.length);
  for (const [id, name, letters] of places) {
    if (letters?.length === 2) continue;
    const ending = name.match(/, ([A-Z-]+)$/)?.[1].split('-');
    const own = ending ? states.filter((state) => ending.includes(state.letters)) : byLength.filter((state) => name.includes(state.name)).slice(0, 1);
    own.forEach((state) => state.areas.push([id, name]));
  }
  return { country: places.filter(([id]) => id === 'us'), states };
};

const option = ([value, textContent]) => make('option', { value, textContent });
const offer = async () => {
  const { country, states } = await read();
  const state = make('select', {}, option(['', 'State']), ...country.map(option), ...states.map(({ id, name }) => option([id, name])));
  const area = make('select', { disabled: true }, option(['', 'Area']));
  state.addEventListener('change', () => {
    const chosen = states.find(({ id }) => id === state.value);
    area.replaceChildren(...chosen ? [option([chosen.id, `All of ${chosen.name}`]), ...chosen.areas.map(option)] : []);
    area.disabled = !chosen;
    if (state.value) choose(state.value);
  });
  area.addEventListener('change', () => { choose(area.value); });
  link.parentElement.replaceWith(make('p', {}, make('label', {}, 'State', state), make('label', {}, 'City or area', area)),
    make('p', { className: 'note' }, 'Only know your county? ', make('a', { href: link.href, textContent: 'The list of places' }), ' finds its area.'));
  state.focus();
};

link.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  offer().catch(() => { location.href = link.href; });
});
const asked = new URLSearchParams(location.search).get('place');
if (asked && /^[a-z0-9-]+$/.test(asked)) show(asked);
