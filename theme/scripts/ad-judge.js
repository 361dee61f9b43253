// For which job an ad is, where its pay lies and what to ask: the same as Core/Ads and AdSentences; a test holds them
// together on every case. Never by the pay, and never by how common a job is.

const PERCENTS = [10, 25, 50, 75, 90];
const SCORES = [-1.2815515655446004, -0.6744897501960817, 0, 0.6744897501960817, 1.2815515655446004];
const NAMED = { 25: 'a quarter', 50: 'half', 75: 'three quarters' };
const MOST_REASONS = 8;

// The part of a normal distribution under a score: Abramowitz and Stegun 26.2.17.
const normal = (score) => {
  const t = 1 / (1 + 0.2316419 * Math.abs(score));
  const tail = Math.exp(-score * score / 2) / Math.sqrt(2 * Math.PI) * t
    * (0.319381530 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return score >= 0 ? 1 - tail : tail;
};
const tenths = (percent) => Math.floor(percent / 10 + 0.5);
const share = (point) => NAMED[point] ?? `${tenths(point)} in 10`;

// Which part of a group is paid less than an amount, in words; null where fewer than two percentiles are published.
const position = (amount, cell) => {
  const spread = cell[5];
  const known = PERCENTS.map((percent, i) => ({ percent, score: SCORES[i], log: Math.log(cell[i]) })).filter((_, i) => cell[i] !== null);
  if (known.length < 2) return null;
  const [at, first, last] = [Math.log(amount), known[0], known.at(-1)];
  const percentOf = (log) => {
    let i = 1;
    while (i < known.length - 1 && log > known[i].log) i += 1;
    const [from, to] = [known[i - 1], known[i]];
    return 100 * normal(to.log > from.log ? from.score + (to.score - from.score) * (log - from.log) / (to.log - from.log) : from.score);
  };
  if (at < first.log) return `fewer than ${share(first.percent)}`;
  if (at >= last.log) return `more than ${share(last.percent)}`;
  const [least, most] = [at + Math.log(Math.max(0, 1 - spread)), at + Math.log(1 + spread)];
  const [low, high, percent] = [least < first.log ? 0 : percentOf(least), most > last.log || spread >= 1 ? 100 : percentOf(most), percentOf(at)];
  if (high - low <= 15) {
    const near = [50, 25, 75].find((point) => Math.abs(percent - point) <= 2.5);
    return `about ${near ? NAMED[near] : `${tenths(percent)} in 10`}`;
  }
  const [from, to] = [tenths(low), tenths(high)];
  if (low <= 0 && high >= 100) return 'an unknown part';
  if (low <= 0) return first.percent > 10 ? `at most about ${to} in 10` : `between fewer than 1 and about ${to} in 10`;
  if (high >= 100) return last.percent < 90 ? `at least about ${from} in 10` : `between about ${from} and more than 9 in 10`;
  return from === to ? `about ${from} in 10` : `between about ${from} and ${to} in 10`;
};

const money = (amount) => `$${amount.toLocaleString('en-US', amount % 1 ? { minimumFractionDigits: 2, maximumFractionDigits: 2 } : {})}`;
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const monthOf = (day) => new Date(`${day}T00:00Z`).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const distinct = (items, keyOf) => items.filter((item, i) => items.findIndex((other) => keyOf(other) === keyOf(item)) === i);

const judge = (lists, { named, folded }) => {
  const [OF_TITLE, OF_END, LEAST, REACH, MOST_TURNS, MOST_TO_HEAR] = lists.points;
  const rules = lists.rules.map(([role, says, weight, words, title, employers, ...bounds]) => ({
    role, says, weight, words: words && new RegExp(words, 'i'), title: title && new RegExp(title, 'i'), employers, bounds,
  }));
  const jobs = new Map(lists.roles.map(([id, title, , groups, duties, , next]) => [id, { id, title, groups, duties, next }]));

  const boundsOf = ({ bounds: [staffFrom, staffTo, providersFrom, providersTo, sitesFrom] }, { staff, providers, sites }) => (
    [[staff, staffFrom, staffTo], [providers, providersFrom, providersTo], [sites, sitesFrom, null]]);
  const holds = (rule, facts, title, text) => (!rule.words || rule.words.test(text)) && (!rule.title || rule.title.test(title))
    && (!rule.employers.length || rule.employers.includes(facts.employer))
    && boundsOf(rule, facts).every(([number, from, to]) => (from === null || number >= from) && (to === null || (number ?? NaN) <= to));
  const mayBeHeard = (rule, facts) => rule.weight > 0 && !rule.title && !rule.employers.length
    && boundsOf(rule, facts).every(([number, from, to]) => (from ?? to) === null || (number ?? null) === null);

  const reasonsOf = ({ own, reasons }) => [
    ...own === undefined ? [] : [own ? 'The title is its own.' : 'The title ends in its own.'],
    ...[...reasons].sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight)).slice(0, MOST_REASONS)
      .map(({ weight, says }) => (weight < 0 ? `Against it: ${says}` : says)),
  ];

  // What speaks for another job and may still be heard: the least that would put it first, or bring a job nearer that a step
  // leads to or from.
  const turnsOf = ([first, ...others], holding, facts) => others.flatMap(({ id, points }) => {
    const heard = [];
    let sum = points;
    const open = rules.filter((rule) => rule.role === id && !holding.includes(rule) && mayBeHeard(rule, facts)).sort((one, other) => other.weight - one.weight);
    for (const rule of open.slice(0, MOST_TO_HEAR)) {
      if (sum > first.points) break;
      heard.push(rule);
      sum += rule.weight;
    }
    const puts = sum > first.points;
    return heard.length && (puts || jobs.get(first.id).next.includes(id)) ? [{ id, heard, puts, order: puts ? heard.length : -sum }] : [];
  }).sort((one, other) => other.puts - one.puts || one.order - other.order).slice(0, MOST_TURNS)
    .map(({ id, heard, puts }) => ({ id, says: ` comes ${puts ? 'first' : 'nearer'} if you also hear: ${heard.map(({ says }) => says[0].toLowerCase() + says.slice(1).replace(/\.+$/, '')).join('; ')}.` }));

  const offersOf = ({ per, payLow, payHigh, employer }, some, place) => {
    const yearly = (amount) => (amount === undefined ? null : amount * (per === 'hour' ? lists.hours : 1));
    const [low, high] = [yearly(payLow), payHigh === payLow ? null : yearly(payHigh)];
    const [, , , , at, cells] = lists.employers.find(([id]) => id === employer) ?? [];
    return per ? distinct(some.flatMap(({ id }) => jobs.get(id).groups.filter((soc) => !lists.groups[soc].residual).flatMap((soc) => [
      { soc, where: `${at}, US`, cell: cells?.[soc], month: lists.month, release: lists.release },
      { soc, where: `in ${place?.name}, all employers`, cell: place?.cells[soc], month: place?.month, release: place?.release },
    ])).filter(({ cell }) => cell).map((offer) => ({ ...offer, ends: [low, high].filter((amount) => amount !== null).map((amount) => [amount, position(amount, offer.cell)]).filter(([, said]) => said) }))
      .filter(({ ends }) => ends.length), ({ soc, where }) => soc + where) : [];
  };
  // A sentence a place; where it is stands with the first group alone.
  const saidOf = (there) => `In ${there[0].month} ${there.map(({ soc, where, ends }, at) => ends.map(([amount, said], i) => {
    const { name } = lists.groups[soc];
    const whose = i ? said : at ? `of ${name} there, ${said}` : `${said}${said.endsWith('in 10') ? '' : ' of'} ${name} ${where}, were paid`;
    return `${whose} less than ${money(amount)}`;
  }).join(' and ')).join('; ')}.`;
  const sinceOf = (offers, day) => {
    const costs = distinct(offers.flatMap(({ soc, release }) => (
      lists.groups[soc].costs.filter(([month]) => month > release && month <= day.slice(0, 7)).slice(-1))), ([month, , name]) => month + name);
    return distinct(costs.map(([, month, , change]) => `${month} ${change < 0}`), String).map((key) => {
      const some = costs.filter(([, month, , change]) => `${month} ${change < 0}` === key);
      const [[, month, , first]] = some;
      const changes = some.map(([, , name, change], i) => `of ${name} ${i ? '' : first < 0 ? 'fell ' : 'rose '}${Math.abs(change).toFixed(1)}%`);
      return `Pay ${changes.join(' and ')} in the year to ${month} (Employment Cost Index, US), so against pay of ${monthOf(day)} the offer stands somewhat ${first < 0 ? 'higher' : 'lower'}.`;
    });
  };

  const ask = (facts, first) => [
    ...first ? jobs.get(first.id).groups.map((soc) => lists.groups[soc].ask).filter(Boolean) : [],
    ...lists.sizes.filter(([fact]) => (facts[fact] ?? null) === null && (fact !== 'providers' || lists.employers.find(([id]) => id === facts.employer)?.[3])).map(([, question]) => question),
    ...['associate', 'bachelor', 'master', 'doctorate'].includes(facts.education) ? [lists.pay[2]] : [],
    ...!facts.per ? [lists.pay[0]] : facts.payLow === undefined || facts.payHigh === undefined ? [lists.pay[1]] : [],
  ];

  const sortsOf = ({ id }) => {
    const some = jobs.get(id).groups.map((soc) => lists.groups[soc]).filter(({ does }) => does).map(({ name, does }) => `${capital(name)} are those who ${does}.`);
    return some.length > 1 ? [...some, lists.pay[3]] : some;
  };

  const answer = (facts, text, day, place) => {
    const title = facts.title ? folded(facts.title) : '';
    const names = facts.title ? named(facts.title) : new Map();
    const holding = rules.filter((rule) => holds(rule, facts, title, text));
    const places = lists.roles.filter(([, , , , , draft]) => !draft).map(([id]) => {
      const reasons = holding.filter(({ role }) => role === id);
      const own = names.get(id);
      return { id, own, reasons, points: (own === undefined ? 0 : own ? OF_TITLE : OF_END) + reasons.reduce((sum, { weight }) => sum + weight, 0) };
    }).sort((one, other) => other.points - one.points || (one.id < other.id ? -1 : 1));
    const none = holding.filter(({ role }) => role === null);
    const fits = places.length > 0 && places[0].points >= LEAST && (!none.length || [...names.values()].includes(true));
    const first = fits ? places[0] : null;
    const also = fits ? places.slice(1).filter(({ points }) => first.points - points < REACH && points >= LEAST) : [];
    const offers = offersOf(facts, first ? [first, ...also] : [], place);
    return {
      role: first?.id,
      also: also.map(({ id }) => id),
      reasons: first ? reasonsOf(first) : none.map(({ says }) => says),
      reasonsAlso: also.map(reasonsOf),
      sure: first && !also.length ? 'No other job that is compared here is within reach.' : undefined,
      sorts: first ? sortsOf(first) : [],
      turns: first ? turnsOf(places, holding, facts) : [],
      offers: distinct(offers.map(({ where }) => where), String).map((where) => ({ where, says: saidOf(offers.filter((offer) => offer.where === where)) })),
      since: sinceOf(offers, day),
      ask: ask(facts, first),
    };
  };

  // What two jobs share, and what is new in the second, the rarest first.
  const move = (now, next) => {
    const [mine, theirs] = [jobs.get(now).duties, jobs.get(next).duties];
    const labels = (some) => some.map((duty) => lists.duties[duty]);
    return { bring: labels(theirs.filter((duty) => mine.includes(duty))), fresh: labels(theirs.filter((duty) => !mine.includes(duty))) };
  };
  return { answer, move, jobs };
};
