// Adds up the sheet on which a reader scores two jobs or three. The same arithmetic is in Core (DecisionSheet), the same
// words in Site (SheetWords); tests hold them together. What is known of a job is in /decide/{job}.json.
//
// All that was chosen stands in the fragment of the address, which no browser sends. Who leads here (a comparison, an ad)
// writes as much of it as is known, the job that one has first:
//   /decide/#roles=office-manager,practice-manager      two jobs or three, by the ids of their pages
//           &now=office-manager                         the job that one has, where it does not stand first
//           &at=621100                                  an employer, by its code in the wage survey; "all" for all together
//           &place=columbus-oh                          or a place, by the id of its page, at all employers
//           &s=pay:12-x,leading:--                      scores by line: one sign a job, 0 no, 1 so-so, 2 yes, - none; x double
//           &own=The%20way%20to%20work                  names of the reader's own lines, own-1 and own-2, a line break between

const range = (count) => [...Array(count).keys()];
const MOST_WORK = 3;

// Lines are { weight, scores: [{ suits: -1 to 1, sure } or null, one a job] }, pay first. Points are in halves.
const halves = (score) => (score ? score.suits * (score.sure ? 2 : 1) : 0);
const same = (one, other) => one?.suits === other?.suits && one?.sure === other?.sure;
const answer = (lines, count) => {
  const jobs = range(count);
  const totals = jobs.map((job) => lines.reduce((sum, { weight, scores }) => sum + weight * halves(scores[job]), 0));
  const missing = jobs.map((job) => ({ job, pay: !lines[0].scores[job]?.sure, others: Math.max(0, 2 - lines.slice(1).filter(({ scores }) => scores[job]?.sure).length) }))
    .filter(({ pay, others }) => pay || others);
  const half = range(lines.length).filter((line) => lines[line].scores.some((s) => !s) && lines[line].scores.some((s) => s));
  if (count < 2 || missing.length + half.length) return { totals, missing, half };
  const parting = lines.filter(({ scores }) => scores.some((s) => !same(s, scores[0]))).map(({ weight }) => weight);
  const step = parting.length ? 2 * Math.min(...parting) : 0;
  const best = Math.max(...totals);
  const ahead = jobs.filter((job) => best - totals[job] <= step);
  return { totals, ahead, by: best - Math.max(...jobs.filter((job) => job !== ahead[0]).map((job) => totals[job])) };
};
const changes = (lines, count) => {
  const { ahead } = answer(lines, count);
  if (ahead?.length !== 1) return [];
  return lines.flatMap(({ weight, scores }, line) => {
    const open = scores.every((s) => !s);
    let least = null;
    for (const job of range(count)) {
      for (const to of [-1, 0, 1]) {
        const from = scores[job], steps = from ? Math.abs(to - from.suits) : 1;
        if (least && least.steps <= steps) continue;
        const other = lines.map((l, i) => (i === line ? { weight, scores: scores.map((s, j) => (j === job ? { suits: to, sure: true } : open ? { suits: 0, sure: true } : s)) } : l));
        const then = answer(other, count).ahead;
        if (then && (then.length > 1 || then[0] !== ahead[0])) least = { line, job, to, open, then, steps, sure: Boolean(from?.sure), weight };
      }
    }
    return least ? [least] : [];
  }).sort((a, b) => a.sure - b.sure || a.steps - b.steps || b.weight - a.weight || a.line - b.line).slice(0, 3);
};

const and = (names) => (names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const halved = (count) => (count > 1 ? Math.floor(count / 2) : '') + (count % 2 ? '½' : '');
const total = (count) => (count ? (count > 0 ? '+' : '−') + halved(Math.abs(count)) : '0');
const WORDS = ['no', 'so-so', 'yes'];
export const tell = (lines, names, jobs) => {
  const { totals, missing, half, ahead, by } = answer(lines, jobs.length);
  const needs = ({ job, pay, others }) => `${jobs[job]}, ${and([...pay ? ['pay'] : [], ...others ? [others === 1 ? 'one other line' : 'two other lines'] : []])}`;
  return {
    totals: totals.map(total),
    says: jobs.length < 2 ? 'Choose a second job.'
      : !ahead ? 'No answer yet.' + (missing.length ? ` Still to score: ${missing.map(needs).join('; ')}.` : '') + (half.length ? ` ${and(half.map((line) => `“${names[line]}”`))} ${half.length > 1 ? 'are' : 'is'} not scored for every job.` : '')
        : ahead.length > 1 ? `A tie between ${and(ahead.map((job) => jobs[job]))}: one change of mind would turn it. Score a line that matters more to you, or ask for a day at each.`
          : `${capital(jobs[ahead[0]])} is ahead by ${halved(by)} point${by > 2 ? 's' : ''}.`,
    led: ahead?.length === 1,
    turns: changes(lines, jobs.length).map(({ line, job, to, open, then }) => {
      const turn = then.length > 1 ? 'make it a tie' : `put ${jobs[then[0]]} ahead`, from = lines[line].scores[job];
      return open ? `“${names[line]}” is still open: “${WORDS[to + 1]}” for ${jobs[job]} alone would ${turn}.`
        : `“${names[line]}”: “${WORDS[to + 1]}” for ${jobs[job]} instead of ${from.sure ? '' : 'the proposed '}“${WORDS[from.suits + 1]}” would ${turn}.`;
    }),
  };
};

const find = (id) => document.getElementById(id);
const read = (address) => fetch(address).then((response) => (response.ok ? response.json() : null)).catch(() => null);
const kept = {};
const once = (address) => { kept[address] ??= read(address); return kept[address]; };

// Many jobs are in a file of their own, and in the page stand lines to write on. They become lists here.
const { jobs: index } = find('seats').dataset;
if (index) {
  const tables = await once(index) ?? [];
  const list = make('select', { autocomplete: 'off' }, new Option('Choose', ''),
    ...[...new Set(tables.map(([name]) => name))].map((field) => make('optgroup', { label: field },
      ...tables.filter(([name]) => name === field).flatMap(([, , some]) => some).map(([id, title]) => new Option(title, id)))));
  for (const line of find('seats').querySelectorAll('input')) line.replaceWith(list.cloneNode(true));
}

const seats = [...find('seats').querySelectorAll('select')];
const [where, place] = find('where').querySelectorAll('select, input');
const lines = [...find('sheet').querySelectorAll('.line')].map((root) => ({
  root,
  id: root.dataset.line,
  own: root.querySelector('[type=text]'),
  label: root.querySelector('h3').textContent,
  why: root.querySelector('.why'),
  double: root.querySelector('[type=checkbox]'),
  seats: [...root.querySelectorAll('fieldset')].map((set) => [...set.querySelectorAll('input')].reverse()),
}));
const tabs = [...find('total').querySelectorAll('input')];
const work = lines.filter(({ root }) => root.classList.contains('work'));
const ownLines = lines.filter(({ own }) => own);
const words = new Map([...find('words').children].map((item) => [item.dataset.letter, item]));
let places, asked = {};

// A figure, and a word that compares two, are told as on every page of the site.
const figure = (text, id) => {
  const made = make('data', { value: text.replace(/[^\d.]/g, ''), textContent: text });
  made.dataset.claim = id;
  return made;
};
const noteOf = (id) => find(id)?.firstElementChild?.cloneNode(true) ?? '';

// The word for pay of a job against the first one, where the reader asks, with the cells of both.
const payOf = (first, other, letter, here) => {
  if (!here) {
    const at = first.pay.findIndex(([code]) => code === where.value);
    const cells = ({ groups, pay }) => groups.map(([soc, name], i) => [soc, name, ...pay.find(([code]) => code === where.value)?.[3][i] ?? []]);
    return { said: words.get(letter?.[at]), at: first.pay[at]?.[1], month: first.pay[at]?.[2], mine: cells(other), its: cells(first) };
  }
  // As GroupVerdict of Core has it, from words for each two groups.
  const socs = Object.keys(here.groups);
  const cells = ({ groups }) => groups.map(([soc, name]) => [soc, name, ...here.groups[soc] ? [here.groups[soc][2], here.groups[soc][0]] : []]);
  const mine = cells(other), its = cells(first);
  const told = mine.flatMap(([one]) => its.map(([soc]) => (one === soc ? '=' : here.groups[one]?.[8]?.[socs.indexOf(soc)] ?? '-')));
  const has = (sign) => told.includes(sign), all = (signs) => told.every((sign) => signs.includes(sign));
  const alike = mine.length === its.length && mine.every(([one]) => its.some(([soc]) => soc === one));
  const said = alike ? 'c' : has('h') && has('l') ? 'd' : all('h') ? 'a' : all('l') ? 'b' : has('h') ? 's' : has('l') ? 't' : all('s=') ? 'e' : 'u';
  return { said: words.get(said), at: `in ${here.in}, at all employers together`, month: here.month, mine, its };
};
const payWords = ({ said, at, month, mine, its }, other, first) => {
  if (!said || !at) return [];
  const judged = make('span', { textContent: said.dataset.text.replace('[1]', other.plural).replace('[2]', first.plural) });
  judged.dataset.said = said.dataset.says;
  judged.dataset.of = mine.flatMap((one) => its.flatMap((two) => [one[3] ?? '', two[3] ?? ''])).join(' ');
  const paid = [...new Map([...its, ...mine].filter(([, , , id]) => id).map((cell) => [cell[0], cell])).values()];
  return [make('p', {}, `${capital(at)}, `, judged, '. ', ...paid.length ? ['Half are paid under ',
    ...paid.flatMap(([, name, text, id], i) => [i ? ', ' : '', figure(text, id), ` as ${name}`]), ` for full-time work (${month}) `, noteOf('pay-note'), '.'] : [])];
};
// A capital says that the job has more of an element than the first one, and which of the line's.
const workWords = (letter, line, other, first) => {
  const more = letter < 'a', element = letter.toLowerCase().charCodeAt(0) - 97;
  const [one, two] = [other, first].map((job) => job.work[line][element]);
  const value = ([, text, by, id]) => [figure(text, id), by];
  return make('p', {}, `${capital(one[0])}: rated clearly ${more ? 'higher' : 'lower'} for ${other.rated}, `, ...value(one), `, than for ${first.rated}, `, ...value(two), ' ', noteOf('work-note'), '.');
};

const scoreOf = (line, seat) => {
  const chosen = line.seats[seat].find((radio) => radio.checked);
  return chosen ? { suits: chosen.value - 1, sure: true } : line.proposed[seat] === undefined ? null : { suits: line.proposed[seat] - 1, sure: false };
};
const propose = (line, seat, value) => {
  line.proposed[seat] = value;
  const chosen = line.seats[seat].some((radio) => radio.checked);
  line.seats[seat].forEach((radio, i) => {
    const span = radio.nextSibling, shown = i === value && !chosen;
    if (shown === Boolean(span.children.length)) return;
    if (shown) span.append(make('small', { textContent: ' proposed' })); else span.firstElementChild.remove();
  });
};

// What is known of the chosen jobs, beside each line.
const weighEvidence = (used, known, here) => {
  const [first, ...others] = known;
  const shown = new Set();
  for (const line of lines) { line.proposed = []; line.why?.replaceChildren(); }
  others.forEach((other, i) => {
    if (!first || !other) return;
    const seat = used[i + 1], [letters, rated] = first.than[seats[seat].value] ?? [];
    const pay = payOf(first, other, letters, here);
    lines[0].why.append(...payWords(pay, other, first));
    if (pay.said?.dataset.proposes) lines[0].proposed[seat] = Number(pay.said.dataset.proposes);
    work.forEach((line, at) => {
      const letter = rated?.[at] ?? '-';
      if (!/[a-z]/i.test(letter)) return;
      shown.add(line);
      line.why.append(workWords(letter, at, other, first));
      const value = letter < 'a' ? line.root.dataset.more : line.root.dataset.less;
      if (value) line.proposed[seat] = Number(value);
    });
  });
  // What is proposed for another job is held against the first, which then is in the middle.
  for (const line of lines) if (line.proposed.some((value) => value !== undefined)) line.proposed[used[0]] = 1;
  for (const line of lines.filter(({ root }) => root.dataset.see && known.some(Boolean))) {
    line.why.append(make('p', {}, 'What our sources say: ', ...known.flatMap((job, i) => [i ? ', ' : '', make('a', { href: `/roles/${seats[used[i]].value}/${line.root.dataset.see}`, textContent: job?.name ?? '' })]), '.'));
  }
  const alike = others.filter((other, i) => other && first?.than[seats[used[i + 1]].value]?.[1] === '=');
  find('alike').hidden = !alike.length;
  find('alike').textContent = alike.map((other) => `The survey of work counts ${first.plural} and ${other.plural} together, so it cannot tell their work apart.`).join(' ');
  // A line about the work that parts nothing is not asked, unless it was scored.
  const some = [...shown].slice(0, MOST_WORK);
  for (const line of work) line.root.classList.toggle('on', some.includes(line) || line.seats.flat().some((radio) => radio.checked));
};

// Where pay may be read: the employers that all chosen jobs name, the nearest to them first, and all together.
const offerPlaces = (known) => {
  const [first, ...others] = known;
  if (!first || others.some((job) => !job)) return;
  const near = (code) => known.reduce((sum, { pay }) => { const at = pay.findIndex(([own]) => own === code); return at < 0 ? NaN : sum + at; }, 0);
  const both = first.pay.filter(([code]) => code && !Number.isNaN(near(code))).sort(([a], [b]) => near(a) - near(b) || (a < b ? -1 : 1));
  const options = [...both, first.pay.at(-1)].map(([code, at]) => new Option(capital(at), code));
  const wanted = asked.at === 'all' ? '' : asked.at || null;
  where.replaceChildren(...options);
  where.selectedIndex = Math.max(0, options.findIndex(({ value }) => value === wanted));
  find('where').hidden = false;
};

let turn = 0;
const show = async () => {
  const mine = ++turn;
  const used = range(3).filter((i) => seats[i].value && seats.findIndex(({ value }) => value === seats[i].value) === i);
  const known = await Promise.all(used.map((i) => once(`/decide/${seats[i].value}.json`)));
  const here = asked.place && await once(`/places/${asked.place}.json`);
  // Somebody may have chosen on in the meantime.
  if (mine !== turn) return;
  offerPlaces(known);
  weighEvidence(used, known, here);
  place.placeholder = here?.name ?? '';
  find('sheet').classList.toggle('known', used.length > 1);
  for (const line of lines) for (const seat of range(3)) propose(line, seat, line.proposed[seat]);
  const third = seats[2].value !== '';
  const titles = range(3).map((i) => (seats[i].value ? seats[i].selectedOptions[0].text : `Job ${'ABC'[i]}`));
  for (const seat of range(3)) {
    for (const line of lines) {
      line.seats[seat][0].closest('fieldset').hidden = seat > 1 && !third;
      line.root.querySelectorAll('legend')[seat].textContent = titles[seat];
    }
    tabs[seat].parentElement.hidden = seat > 1 && !third;
    tabs[seat].nextSibling.firstChild.textContent = `${titles[seat]} `;
  }
  const counted = lines.filter(({ own, root, seats: sets }) => (own ? own.value.trim() || sets.flat().some((r) => r.checked) : !root.classList.contains('work') || root.classList.contains('on')));
  const told = tell(counted.map((line) => ({ weight: line.double.checked ? 2 : 1, scores: used.map((seat) => scoreOf(line, seat)) })),
    counted.map(({ own, label }) => (own ? own.value.trim() || label.trim() : label)), used.map((seat, i) => known[i]?.name ?? titles[seat]));
  tabs.forEach((tab, seat) => { tab.nextSibling.lastChild.textContent = told.totals[used.indexOf(seat)] ?? ''; });
  find('says').textContent = used.length ? told.says : '';
  find('turns').hidden = !told.led;
  find('turns').lastElementChild.replaceChildren(...(told.turns.length ? told.turns : ['No single score would.']).map((textContent) => make('li', { textContent })));
};

const keep = () => {
  const scores = lines.map((line) => [line.id, line.seats.map((set) => set.findIndex((radio) => radio.checked)).map((at) => (at < 0 ? '-' : at)).join('').replace(/-+$/, '') + (line.double.checked ? 'x' : '')]);
  const parts = {
    roles: seats.map(({ value }) => value).join().replace(/,+$/, ''),
    at: asked.at,
    place: asked.place,
    s: scores.filter(([, given]) => given).map((line) => line.join(':')).join(),
    own: encodeURIComponent(ownLines.map(({ own }) => own.value).join('\n').trimEnd()),
  };
  const state = Object.keys(parts).filter((key) => parts[key]).map((key) => `${key}=${parts[key]}`).join('&');
  history.replaceState(null, '', state ? `#${state}` : location.pathname);
};

const start = () => {
  const given = new URLSearchParams(location.hash.slice(1));
  const get = (key) => given.get(key) ?? '';
  const roles = [...new Set([get('now'), ...get('roles').split(',')])].filter(Boolean), names = get('own').split('\n');
  seats.forEach((seat, i) => { seat.value = roles[i] ?? ''; if (seat.selectedIndex < 0) seat.value = ''; });
  seats[2].parentElement.hidden = !seats[2].value;
  asked = { at: get('at').replace(/[^\w-]/g, ''), place: get('place').replace(/[^a-z\d-]/g, '') };
  place.value = '';
  // Any words may come with a link. They say whose they are, and hold no sign that turns or hides what stands beside it.
  ownLines.forEach(({ own }, i) => { own.value = (names[i] ?? '').replace(/\p{C}/gu, '').slice(0, 30); });
  find('lent').hidden = !ownLines.some(({ own }) => own.value);
  const scores = new Map(get('s').split(',').map((line) => line.split(':')));
  for (const line of lines) {
    const signs = scores.get(line.id) ?? '';
    line.double.checked = signs.endsWith('x');
    line.seats.forEach((set, seat) => set.forEach((radio, i) => { radio.checked = signs[seat] === String(i); radio.held = radio.checked; }));
  }
  return show();
};

const change = () => { keep(); show(); };
// A second press takes a score back, by the keyboard too, which presses no radio button that is chosen.
const press = (event) => {
  const { target, key } = event;
  if (target.type !== 'radio' || target.name === 'tab' || (key && !(target.held && [' ', 'Backspace', 'Delete'].includes(key)))) return;
  if (target.held) target.checked = false;
  if (key) event.preventDefault();
  for (const radio of target.closest('fieldset').querySelectorAll('input')) radio.held = radio.checked;
  change();
};
find('sheet').addEventListener('click', press);
find('sheet').addEventListener('keydown', press);
find('sheet').addEventListener('input', ({ target }) => { if (target.type !== 'radio') change(); });
find('seats').addEventListener('change', ({ target }) => {
  // Scores were of the job that was here before.
  for (const line of lines) for (const radio of line.seats[seats.indexOf(target)]) radio.checked = radio.held = false;
  change();
});
where.addEventListener('change', () => { asked = { at: where.value || 'all' }; place.value = ''; change(); });
place.addEventListener('focus', async () => {
  if (places) return;
  const [[, , , all] = []] = await once(find('where').dataset.places) ?? [];
  places = all ?? [];
  find('places').replaceChildren(...places.map(([, value]) => make('option', { value })));
});
place.addEventListener('change', () => {
  const found = places?.find(([, name]) => name.toLowerCase() === place.value.trim().toLowerCase());
  asked.place = found?.[0] ?? '';
  change();
});

const [third, copy, print, again] = find('tools').children;
third.addEventListener('click', () => { seats[2].parentElement.hidden = false; seats[2].focus(); });
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
again.addEventListener('click', () => { location.hash = ''; start(); keep(); });
find('tools').hidden = false;
// A link within the page takes the place of the sheet in the address; it is put back.
addEventListener('hashchange', () => { if (location.hash.includes('=')) start(); else keep(); });
start();
