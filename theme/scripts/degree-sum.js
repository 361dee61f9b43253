// The sum of the page on degrees: the same as Core/Degrees, which says what each step means; a test holds the two together.
// A plan is an object of numbers by the ids of the form, with "else" for the life without the degree.

const MOST = 40, MONTHS = MOST * 12, TERM = 4;
const between = (value, least, most) => Math.min(Math.max(value, least), most);

export const pmt = (rate, periods, owed) => rate ? owed * rate / (1 - (1 + rate) ** -periods) : owed / periods;

export const account = (plan) => {
  const study = Math.round(plan.months), terms = Math.floor((study + TERM - 1) / TERM);
  const bill = plan.price * (1 - plan.share / 100) / terms;
  const prices = (1 + plan.prices / 100) ** (1 / 12), interest = plan.rate / 1200, real = (1 + interest) / prices - 1;
  const worth = ((1 + plan.rate / 100) / (1 + plan.prices / 100)) ** (1 / 12), net = (1 - plan.tax / 100) / 12;
  const until = plan.else === 'up' ? Math.round(plan.after * 12) : Infinity;
  const instead = plan.else === 'letters' || plan.else === 'move' ? plan.raise : 0;
  const after = instead ? Math.round(plan.after * 12) : 0, saved = plan.else === 'letters' ? plan.cost : 0;
  let owed = 0, payment = 0, pay = 1, discount = 1, level = 1;
  const cost = [-saved], gain = [0], worthCost = [-saved], worthGain = [0];
  for (let m = 1; m <= MONTHS; m++) {
    if (m > 1) discount /= worth;
    if (m > 1 && (m - 1) % 12 === 0) pay *= 1 + plan.growth / 100;
    if (m > study) level *= prices;
    const billed = (m - 1) % TERM === 0 && (m - 1) / TERM < terms ? bill : 0;
    const lost = m <= study ? plan.now * (1 - plan.hours / 100) * net * pay : 0;
    owed += billed;
    const added = owed * real;
    owed += added;
    if (m === study) payment = pmt(interest, Math.round(plan.years * 12), owed);
    if (m > study) owed -= Math.min(owed, payment / level);
    const earned = m > study && m <= until ? net * pay * plan.finish / 100 : 0;
    const other = m > after ? instead * net * pay : 0;
    cost[m] = cost[m - 1] + billed + lost + added + other;
    gain[m] = gain[m - 1] + earned;
    worthCost[m] = worthCost[m - 1] + (billed + lost + other) * discount;
    worthGain[m] = worthGain[m - 1] + earned * discount;
  }
  return { cost, gain, worthCost, worthGain };
};

const rise = (cost, gain) => cost <= 0 ? 0 : gain > 0 ? cost / gain : null;
// The least and the most rise needed, or null where none does it.
export const needed = ({ cost, gain, worthCost, worthGain }, years) => {
  const both = [rise(cost[years * 12], gain[years * 12]), rise(worthCost[years * 12], worthGain[years * 12])];
  return both.includes(null) ? null : both.sort((one, other) => one - other);
};
export const breakEven = ({ cost, gain }, more) => {
  let month = MONTHS;
  while (month >= 0 && more * gain[month] - cost[month] >= -.005) month--;
  return month === MONTHS ? null : month + 1;
};
export const netValue = ({ worthCost, worthGain }, years, more) => more * worthGain[years * 12] - worthCost[years * 12];
const left = (plan, more) => {
  const { cost, gain } = account(plan), month = Math.round(plan.horizon) * 12;
  return more * gain[month] - cost[month];
};

const rounded = (value, to) => Math.sign(value) * Math.floor(Math.abs(value) / to + .5) * to || 0;
const thousands = (value) => rounded(value, 1000);
export const dollars = (value) => (value < 0 ? '−$' : '$') + Math.round(Math.abs(value)).toLocaleString('en-US');

export const saysNeeded = (both) => {
  if (!both) return 'no rise would do it';
  const [low, high] = both.map(thousands);
  return !both[1] ? 'nothing' : !high ? 'under $1,000' : low === high || !low ? `about ${dollars(high)}` : `${dollars(low)} to ${dollars(high)}`;
};
const yearOf = (month) => Math.floor((month + 11) / 12);
export const when = (month) => month === null ? `not within ${MOST} years` : month ? `in year ${yearOf(month)}` : 'at once';
export const saysBreakEven = (early, late) => early === null || late !== null && yearOf(early) === yearOf(late)
  ? when(early) : `${when(early)} with the larger rise, ${when(late)} with the smaller`;
export const saysNet = (low, high) => {
  const [less, more] = [thousands(low), thousands(high)];
  return less === more ? `about ${dollars(less)}` : `${dollars(less)} to ${dollars(more)}`;
};

const plain = (value) => String(rounded(value, .1).toFixed(1)).replace(/\.0$/, '');
const counted = (value, unit) => `${plain(value)} ${unit}${plain(value) === '1' ? '' : 's'}`;
const middle = (plan) => (plan.low + plan.high) / 2 - plan.now;
export const paysBack = (plan) => left(plan, middle(plan)) >= 0;

// What each box may hold, and how that is said.
const inDollars = (v) => dollars(v), percent = (v) => `${plain(v)}%`, years = (v) => counted(v, 'year'), ofHundred = (v) => `${plain(v)} of 100`;
export const LIMITS = {
  price: [0, 500000, inDollars], share: [0, 100, percent], rate: [0, 30, percent], years: [1, 30, years], hours: [0, 100, percent],
  months: [1, 120, (v) => counted(v, 'month')], finish: [1, 100, ofHundred], tax: [0, 70, percent], horizon: [1, MOST, years],
  prices: [0, 15, percent], growth: [0, 10, percent], now: [0, 1e6, inDollars], low: [0, 1e6, inDollars], high: [0, 1e6, inDollars],
  after: [0, MOST, years], raise: [0, 500000, inDollars], cost: [0, 100000, inDollars],
};

// Each assumption: its name, from where to where it is moved, how it is said, to which step a turn is rounded.
const MOVERS = {
  rise: ['How much more you are paid', ({ low, high, now }) => [low - now, high - now], (v) => `${dollars(rounded(v, 100))} a year`, 1000],
  price: ['What it costs', ({ price }) => [price / 2, price * 4 / 3], (v) => dollars(rounded(v, 100)), 1000],
  finish: ['The chance to finish', () => [50, 100], ofHundred, 1],
  anyway: ['What would come anyway', () => [5, MOST], years, 1],
  months: ['How long you study', ({ months }) => [months, months * 3 / 2], (v) => counted(rounded(v, 1), 'month'), 1],
  hours: ['The hours of work you keep', ({ hours }) => [Math.max(0, hours - 20), 100], percent, 1],
  rate: ['The loan’s rate', ({ rate }) => [Math.max(0, rate - 3), rate + 3], percent, .1],
  tax: ['Tax', ({ tax }) => [Math.max(0, tax - 10), tax + 10], percent, 1],
  growth: ['How pay grows', ({ growth }) => [0, growth + 2], percent, .1],
};
const limits = (key) => LIMITS[key] ?? [0, MOST];
const mayMove = (key, plan) => key === 'price' ? plan.price > 0 && plan.share < 100
  : key === 'rise' ? plan.high > plan.low
  : key === 'anyway' ? plan.else === 'stay' || plan.else === 'up'
  : true;
const moved = (key, value, plan) => key === 'rise' ? [plan, value]
  : [key === 'anyway' ? { ...plan, else: value >= MOST ? 'stay' : 'up', after: value } : { ...plan, [key]: between(value, limits(key)[0], limits(key)[1]) }, middle(plan)];

const turn = (key, plan) => {
  if (key === 'rise') {
    const { cost, gain } = account(plan), month = Math.round(plan.horizon) * 12;
    return gain[month] > 0 ? Math.max(0, cost[month]) / gain[month] : null;
  }
  const pays = (value) => left(...moved(key, value, plan)) >= 0;
  const now = paysBack(plan), [least, most] = limits(key), step = (most - least) / 200;
  const from = key !== 'anyway' ? plan[key] : plan.else === 'up' ? plan.after : most;
  for (let i = 1; i <= 200; i++) {
    for (const way of [-1, 1]) {
      let here = from + way * (i - 1) * step, there = from + way * i * step;
      if (here < least || here > most) continue;
      there = between(there, least, most);
      if (pays(there) === now) continue;
      for (let h = 0; h < 40; h++) {
        const half = (here + there) / 2;
        if (pays(half) === now) here = half; else there = half;
      }
      return there;
    }
  }
  return null;
};

// The three that move the answer most, as their names and sentences.
export const movers = (plan) => Object.keys(MOVERS).filter((key) => mayMove(key, plan)).map((key, order) => {
  const [low, high] = MOVERS[key][1](plan);
  const ends = [low, key in LIMITS ? Math.min(high, LIMITS[key][1]) : high];
  const [less, more] = ends.map((value) => left(...moved(key, value, plan)));
  return { key, order, ends, swing: Math.abs(more - less) };
}).sort((one, other) => other.swing - one.swing || one.order - other.order).slice(0, 3).map(({ key, ends }) => {
  const [name, , says, step] = MOVERS[key], back = paysBack(plan), within = `within ${Math.round(plan.horizon)} years`;
  const [low, high] = ends.map((value) => {
    const [other, more] = moved(key, value, plan);
    const at = key !== 'anyway' ? `At ${says(value)}` : value >= MOST ? 'If the same pay never came without it,' : `If the same pay came anyway in ${says(value)},`;
    return [at, breakEven(account(other), more)];
  });
  const other = high[0][0].toLowerCase() + high[0].slice(1);
  const sentence = low[1] !== null ? `${low[0]} it pays back ${when(low[1])}, ${other} ${when(high[1])}.`
    : `${low[0]} it does not pay back within ${MOST} years, ` + (high[1] !== null ? `${other} ${when(high[1])}.` : `nor ${other.replace(/,$/, '')}.`);
  const at = turn(key, plan);
  if (at === null) return [name, sentence + (back ? ` It pays back ${within} whatever this is.` : ` This alone does not make it pay back ${within}.`)];
  const now = key === 'rise' ? middle(plan) : key !== 'anyway' ? plan[key] : plan.else === 'up' ? plan.after : Infinity;
  const near = rounded(at, step), value = says(near);
  return [name, sentence + (back ? ` It still pays back ${within} ${at > now ? 'up' : 'down'} to about ${value}.` : ` To pay back ${within}: about ${value}${near > 0 ? ` or ${at > now ? 'more' : 'less'}` : ''}.`)];
});

// The drawing of twenty years: points in years by px, and what stands beside them.
const STEPS = [500, 1e3, 2500, 5e3, 1e4, 25e3, 5e4, 1e5, 25e4, 5e5, 1e6, 25e5, 5e6];
export const chart = (plan) => {
  const sums = account(plan), last = 240, most = Math.max(...sums.cost.slice(0, last + 1)) * 1.5;
  const step = STEPS.find((s) => most / s <= 5) ?? 1e7, top = Math.max(1, Math.ceil(most / step)) * step;
  const y = (value) => Math.floor(2600 * (1 - value / top) + .5) / 10;
  const share = (value) => Math.floor(value * 100 + .5) / 100;
  const months = [...Array(31).keys()].map((n) => n < 20 ? n * 6 : n * 12 - 120);
  const points = (at, some = months) => some.map((m) => `${share(m / 12)},${y(at(m))}`).join(' ');
  const [low, high] = [plan.low, plan.high].map((pay) => (m) => (pay - plan.now) * sums.gain[m]);
  const ends = [plan.high, plan.low].map((pay) => breakEven(sums, pay - plan.now));
  const ticks = [];
  for (let value = 0; value <= top; value += step) ticks.push([y(value), value ? value >= 1e6 ? `$${share(value / 1e6)}m` : `$${share(value / 1e3)}k` : '0']);
  return {
    ticks,
    cost: points((m) => sums.cost[m]), low: points(low), high: points(high),
    band: `${points(high)} ${points(low, [...months].reverse())}`,
    crossings: [...new Set(ends)].filter((m) => m && m <= last).map((m) => [`${share(m * 100 / last)}%`, y(sums.cost[m])]),
    says: `What was spent rises to ${dollars(thousands(sums.cost[last]))} after 20 years. Extra pay reaches it ${saysBreakEven(...ends)}.`,
  };
};

// What was typed, as a number within the limits of its box; null where it is none.
export const number = (typed, least, most) => {
  const digits = typed.replace(/[\s$,%]/g, '');
  const value = digits.length <= 12 && /^\d+(\.\d+)?$/.test(digits) ? Number(digits) : NaN;
  return value >= least && value <= most ? value : null;
};
