// Chooses a place on the page of a role or a comparison: a state, then one of its areas. The place is kept in the
// address (?place=columbus-oh), and what the groups of the page are paid there is shown on the page itself. Nothing is
// sent but the requests for two files of this site. Without this script there is a link to the list of all places.

const root = document.getElementById('place');
const link = document.getElementById('place-pick');
const groups = [...root.querySelectorAll('[data-soc]')].map((item) => [item.dataset.soc, item.textContent]);
const more = document.getElementById('place-more') ?? root;
const shown = document.createElement('div');
const status = Object.assign(document.createElement('p'), { className: 'vh' });
status.setAttribute('role', 'status');
more.append(shown);
root.append(status);

// Words of comparison are told by data-said and figures by data-claim, as on every page of the site.
const WORDS = { higher: 'more than', lower: 'less than', 'about-the-same': 'about the same as', 'too-close-to-tell': 'too close' };
const figure = (id, text) => {
  const made = make('data', { value: text.replace(/[^\d.]/g, ''), textContent: text });
  made.dataset.claim = id;
  return made;
};
// The middle of a cell held against that of the US: the word, and the words around the figure of the US.
const against = ([id, , , , , said, us, usId], before, after, tell) => {
  const close = said === 'too-close-to-tell';
  const judged = make('span', { textContent: WORDS[said] });
  judged.dataset.said = said;
  judged.dataset.of = `${id} ${usId}`;
  return [judged, (close ? ' to' : '') + before, figure(usId, us), after + (close ? tell : '')];
};
const besideUs = (cell) => {
  const [, , , , , said, us, usId] = cell;
  if (!us) return [];
  return WORDS[said]
    ? [', ', ...against(cell, ' the US middle of ', '', ' to tell the two apart')]
    : [' (the US middle is ', figure(usId, us), ')'];
};
const rowOf = (name, cell) => {
  const [id, low, middle, high, jobs] = cell;
  const of = (what) => id.replace(/[^/]+$/, what);
  return make('div', {},
    make('dt', { textContent: name }),
    make('dd', {}, 'Half are paid under ', figure(id, middle), ...besideUs(cell), '.'),
    make('dd', { className: 'note' }, 'One in ten under ', figure(of('p10'), low), ', one in ten over ', figure(of('p90'), high),
      ...jobs ? ['; ', figure(of('employment'), jobs), ' jobs.'] : ['.']));
};

// The middles of the place stand in the table of the page's first answer, under its employers.
const table = document.querySelector('.meds');
const row = table && document.createElement('tr');
const fillRow = (place) => {
  const names = [...table.querySelectorAll('thead th > span')].map((span) => span.textContent);
  row.replaceChildren(make('th', { scope: 'row' }, make('span', { textContent: `${place.name}, all employers together` })),
    ...names.map((name) => {
      const cell = place.groups[groups.find(([, other]) => other === name)?.[0]];
      const column = (...children) => {
        const td = make('td', {}, ...children);
        td.dataset.column = name;
        return td;
      };
      if (!cell) return column(make('span', { className: 'gap', textContent: 'no figure' }));
      const [id, , middle, , , said, us] = cell;
      const judged = us && WORDS[said] ? [make('small', {}, ...against(cell, ' ', ' across the US', ' to tell'))] : [];
      return column(figure(id, middle), ...judged);
    }));
  table.querySelector('tbody').append(row);
};

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
  shown.replaceChildren(make('h3', { textContent: `In ${place.in}` }),
    make('p', { className: 'note', textContent: `${place.name}, ${place.month}, full-time rates, all employers together: nobody publishes place and employer together.` }),
    rows.length ? make('dl', { className: 'rows names' }, ...rows) : make('p', { textContent: 'The survey has no figures of these jobs here.' }),
    make('p', {}, make('a', { href: `/places/${id}/`, textContent: `All jobs and figures of ${place.name}` })));
  if (table) fillRow(place);
  more.classList.remove('np');
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
