// The page that reads a job ad: what is pasted is read and marked, the fields are filled in, and whoever mends one is
// answered anew. Nothing of the ad is sent: all that is fetched are numbered lists of this site. Nothing is stored.

const form = document.getElementById('ad-form');
const byId = (id) => document.getElementById(id);
const NUMBERS = ['providers', 'staff', 'sites', 'years', 'low', 'high'];

const json = async (address) => {
  const got = await fetch(address);
  if (!got.ok) throw new Error(got.statusText);
  return got.json();
};
const once = (make) => {
  let kept;
  return () => {
    kept ??= make();
    kept.catch(() => { kept = undefined; });
    return kept;
  };
};
export const tools = once(async () => {
  const lists = await json(form.dataset.lists);
  const reads = reader(lists);
  return { lists, ...reads, ...judge(lists, reads) };
});
const figures = new Map();
const placeOf = async (lists, id) => {
  const at = lists.areas.findIndex(([other]) => other === id);
  if (at < 0) return null;
  const address = lists.figures[Math.floor(at / lists.part)];
  if (!figures.has(address)) figures.set(address, await json(address));
  const found = figures.get(address)[at % lists.part];
  return found && { name: lists.areas[at][1], release: found[0], month: found[1], cells: found[2] };
};
const today = () => new Date().toLocaleDateString('sv');

// What was read of a text, as the fields and the judge name it.
export const factsOf = ({ facts }) => {
  const of = (name) => facts[name]?.value;
  return {
    title: of('title'), place: of('place'), employer: of('employer'), payLow: of('pay')?.low ?? undefined, payHigh: of('pay')?.high ?? undefined, per: of('pay')?.per,
    providers: of('providers'), staff: of('staff'), sites: of('sites'), education: of('education')?.level, educationStrength: of('education')?.strength, years: of('years'), posted: of('posted'),
  };
};
// All at once, for whoever holds it against the program.
export const readAd = async (text, day) => {
  const kit = await tools();
  const read = kit.read(text);
  const facts = factsOf(read);
  const placeId = kit.placeId(facts.place);
  return { facts: { ...facts, placeId }, answer: kit.answer(facts, read.text, facts.posted ?? day, placeId && await placeOf(kit.lists, placeId)) };
};

const list = (texts, tag = 'ul', className = '') => make(tag, { className }, ...texts.map((text) => make('li', {}, ...[text].flat())));

let known;
let read = { text: '', facts: {} };
const numberIn = (name) => {
  const typed = byId(`ad-${name}`).value.trim();
  const [, digits, k] = typed.match(/^\$?\s*([\d,]*\.?\d+)\s*(k?)$/i) ?? [];
  const number = digits && Number(digits.replaceAll(',', '')) * (k ? 1000 : 1);
  const wrong = typed !== '' && !(number > 0 && number < 1e7);
  byId(`ad-${name}`).setAttribute('aria-invalid', wrong);
  byId(`ad-${name}-wrong`).textContent = wrong ? `“${typed}” is no number that can be used. Type digits alone, or leave it blank.` : '';
  return typed === '' || wrong ? undefined : number;
};
const typed = () => {
  const of = (name) => byId(`ad-${name}`).value.trim() || undefined;
  const [education, educationStrength] = (of('education') ?? '').split(' ');
  const facts = Object.fromEntries(NUMBERS.map((name) => [name, numberIn(name)]));
  const { low, high } = facts;
  return {
    ...facts, title: of('title'), place: of('place'), employer: of('employer'), education: education || undefined, educationStrength,
    payLow: low, payHigh: high, per: (low ?? high) === undefined ? undefined : of('per'), posted: read.facts.posted?.value,
  };
};

// The text with what was found in it, where two finds overlap the first alone.
const marked = () => {
  const marks = Object.values(read.facts).filter((fact) => fact && fact.from >= 0).sort((one, other) => one.from - other.from);
  const shown = [];
  let at = 0;
  for (const { from, to } of marks) {
    if (from < at) continue;
    shown.push(read.text.slice(at, from), make('mark', { textContent: read.text.slice(from, to) }));
    at = to;
  }
  byId('ad-marked').replaceChildren(...shown, read.text.slice(at));
  byId('ad-found').hidden = !read.text.trim();
};
const fill = (facts) => {
  const put = (name, value) => { byId(`ad-${name}`).value = value ?? ''; };
  for (const name of ['title', 'place', 'employer', 'providers', 'staff', 'sites', 'years']) put(name, facts[name]);
  put('education', facts.education && `${facts.education} ${facts.educationStrength}`);
  put('low', facts.payLow);
  put('high', facts.payHigh);
  put('per', facts.per ?? 'year');
};

const link = (href, text) => make('a', { href, textContent: text });
const between = (one, other) => `/compare/${[one, other].sort().join('-vs-')}/`;
const inSentence = (title) => title[0].toLowerCase() + title.slice(1);
const part = (id, heading, ...children) => make('div', { id: `ad-${id}` }, make('h3', { textContent: heading }), ...children);
const theJob = ({ role, also, reasons, reasonsAlso, sure, sorts, turns }) => {
  const named = (id) => link(`/roles/${id}/`, known.jobs.get(id).title);
  if (!role) {
    return [make('p', { className: 'lead' }, 'None of the jobs that are compared here fits what the ad says.'),
      ...reasons.length ? [list(reasons)] : [], make('p', {}, 'If you know more of the work than the ad says, add it above; or ', link('/titles/', 'look its title up'), '.')];
  }
  const near = also.map((id, i) => make('li', {}, make('b', {}, named(id)), ` is as near, nearly. ${reasonsAlso[i].slice(0, 3).join(' ')}`));
  const [plus, minus] = [reasons.filter((one) => !one.startsWith('Against')), reasons.filter((one) => one.startsWith('Against'))];
  return [
    make('p', { className: 'lead' }, `Most likely: `, make('b', {}, named(role)), '.'), ...sure ? [make('p', {}, sure)] : [],
    ...near.length ? [make('ul', {}, ...near)] : [],
    part('for', 'What counts for it', list(plus), ...minus.length ? [list(minus)] : []),
    ...sorts.length ? [part('sorts', 'How official figures sort the post', make('p', {}, sorts.join(' ')), make('p', { className: 'note', textContent: 'By the work, not by the title; in the words of the definitions, shortened.' }))] : [],
    ...turns.length ? [part('turns', 'What would change it', list(turns.map(({ id, says }) => [make('b', {}, named(id)), says])))] : [],
  ];
};
const thePay = (facts, { offers, since }, place) => {
  const name = known.lists.areas.find(([id]) => id === place)?.[1];
  const taken = name && !facts.place.includes(',') && name !== facts.place ? `“${facts.place}” is taken for ${name}, which has by far the most of these jobs; write the state if it is another.` : '';
  if (!facts.per) return [make('p', {}, 'The ad prints no pay. Ask for the range before you apply.')];
  if (!offers.length) return [make('p', {}, 'Official figures hold nothing that this offer could be held against here.')];
  return [make('div', { className: 'sides' }, ...offers.map(({ where, says }) => make('div', {}, make('h3', { textContent: capital(where) }), make('p', { textContent: says })))),
    ...since.length ? [list(since)] : [], ...taken ? [make('p', {}, taken)] : [], make('p', { className: 'note' }, 'The dollars of the ad, as printed; no more exact than a tenth. Nobody publishes place and employer together. Source: ', link('/sources/', 'Occupational Employment and Wage Statistics, US Bureau of Labor Statistics'),
    '; full-time rates. ', place ? link(`/places/${place}/`, 'All figures of the place') : 'Name a city or state above for the pay there', '.')];
};
const theMove = (role, now) => {
  if (!role || !now || role === now) return [];
  const { bring, fresh } = known.move(now, role);
  const some = (items) => [list(items.slice(0, 6)), ...items.length > 6 ? [make('p', { className: 'note', textContent: `and ${items.length - 6} more` })] : []];
  const job = (id) => inSentence(known.jobs.get(id).title);
  return [part('move', `You are now: ${job(now)}`,
    make('div', { className: 'sides' }, make('div', {}, make('h4', { textContent: 'You can show' }), ...bring.length ? some(bring) : [make('p', { textContent: 'No duty that our sources name for both.' })]),
      make('div', {}, make('h4', { textContent: 'New to you' }), ...fresh.length ? some(fresh) : [make('p', { textContent: 'No duty that is not yours too.' })])),
    make('p', { className: 'note' }, `Duties that our sources name for the job of ${job(role)}, and whether they name them for that of ${job(now)} too. `, link(`${between(now, role)}#transfer`, 'What else carries over'), '.'))];
};
const copied = (questions) => {
  const said = make('span', { role: 'status' });
  const button = make('button', { type: 'button', textContent: 'Copy the questions' });
  button.addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(questions.join('\n'));
      said.textContent = 'Copied.';
    } catch {
      said.textContent = 'Could not copy: mark the questions and copy them by hand.';
    }
  });
  return make('p', { className: 'tools np' }, button, said);
};

let shown = false;
const show = async () => {
  const facts = typed();
  const now = byId('ad-now').value;
  const more = [...form.querySelectorAll('#ad-more :checked')].map((box) => box.value).join('. ');
  const area = known.lists.areas.find(([, name]) => name === facts.place)?.[0] ?? counties.get(facts.place) ?? known.placeId(facts.place);
  const place = area && await placeOf(known.lists, area).catch(() => null);
  const answer = known.answer(facts, `${read.text || facts.title || ''}\n${more}`, facts.posted ?? today(), place);
  const { role, also } = answer;
  const at = known.lists.employers.find(([id]) => id === facts.employer)?.[3];
  byId('ad-job').replaceChildren(...theJob(answer), ...theMove(role, now));
  byId('ad-pay').replaceChildren(...thePay(facts, answer, area));
  byId('ad-ask').replaceChildren(list(answer.ask, 'ol', 'ask'), copied(answer.ask));
  const others = [...new Set([...now && now !== role ? [now] : [], ...also])];
  byId('ad-next').replaceChildren(...role ? [list([
    [link(`/roles/${role}/`, `${known.jobs.get(role).title}: the work, the pay, the way in`)],
    ...others.map((id) => [link(between(id, role), `${known.jobs.get(id).title} or ${inSentence(known.jobs.get(role).title)}`)]),
    ...others.length ? [[link(`/decide/#roles=${[...now && now !== role ? [now, role] : [role], ...also].slice(0, 3).join(',')}${at ? `&at=${at}` : area ? `&place=${area}` : ''}`, 'Weigh them by what matters to you')]] : [],
    [link(`/roles/${role}/interview/`, 'Questions of the interview')],
  ])] : [list([[link('/roles/', 'All jobs that are compared here')]])]);
  byId('ad-answer').hidden = false;
  byId('ad-says').textContent = role ? `Most likely: ${known.jobs.get(role).title}.` : 'No job that is compared here fits.';
};
const failed = () => { byId('ad-says').textContent = 'The lists could not be loaded. Try again when you are online, or use the table below.'; };
const start = async () => {
  known ??= await tools();
  const now = byId('ad-now');
  if (now.length < 2) now.append(...[...known.jobs.values()].sort((one, other) => (one.title < other.title ? -1 : 1)).map(({ id, title }) => new Option(title, id)));
};

// Offered while one types: titles of the lists, places and counties.
const counties = new Map();
const offers = (name, load) => {
  const field = byId(`ad-${name}`);
  if (!load) return;
  field.addEventListener('input', async () => {
    const names = await load().catch(() => []);
    const words = field.value.trim().toLowerCase();
    const hits = words.length < 2 ? [] : [...names.filter((one) => one.toLowerCase().startsWith(words)), ...names.filter((one) => one.toLowerCase().includes(` ${words}`))];
    byId(`ad-${name}-list`).replaceChildren(...[...new Set(hits)].slice(0, 8).map((value) => make('option', { value })));
  });
};
const namesIn = (address) => once(async () => (await json(address)).flatMap(([kind, , , things]) => things.flatMap(([id, ...names]) => {
  if (kind === 'Place') names.slice(1).forEach((county) => counties.set(county, id));
  return kind === 'County' ? [] : names;
})));
const { titles, places } = form.dataset;
offers('title', titles && namesIn(titles));
offers('place', places && namesIn(places));

const readText = async () => {
  await start();
  read = known.read(byId('ad-text').value);
  marked();
  fill(factsOf(read));
};
const again = () => { if (shown) show().catch(failed); };
byId('ad-text').addEventListener('input', () => { readText().then(again).catch(failed); });
form.addEventListener('change', (event) => { if (event.target.id !== 'ad-text') again(); });
form.addEventListener('submit', (event) => {
  event.preventDefault();
  start().then(show).then(() => {
    shown = true;
    byId('ad-answer-h').focus();
  }).catch(failed);
});
byId('ad-sample')?.addEventListener('click', () => {
  byId('ad-text').value = byId('ad-sample').dataset.ad;
  readText().then(() => form.requestSubmit()).catch(failed);
});
byId('ad-now').addEventListener('focus', () => { start().catch(failed); });
form.hidden = false;
byId('ad-off').hidden = true;
