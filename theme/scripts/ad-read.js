// Reads a job ad as Core/Ads does, step by step, with the same patterns: they come with the lists of the page, so that none
// is written twice. Each fact is found with the stretch of the text that states it: { value, from, to }.

const MOST_LETTERS = 20000;
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const plain = (text) => text.slice(0, MOST_LETTERS).replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ').replaceAll('’', "'");
const before = (text, at, most) => text.slice(Math.max(0, at - most, at && text.lastIndexOf('\n', at - 1) + 1), at);
const after = (text, at, most) => text.slice(at, at + most).split('\n', 1)[0];
const has = (pattern, text) => text.search(pattern) >= 0;
const all = (pattern, text) => [...text.matchAll(pattern)];
const end = (match) => match.index + match[0].length;
const found = (value, match) => ({ value, from: match.index, to: end(match) });

// From the last of some marks before a place to the first of others after it.
const clause = (text, match, begins, ends) => {
  const starts = begins.map((mark) => [text.slice(0, match.index).lastIndexOf(mark), mark.length]).map(([at, length]) => (at < 0 ? 0 : at + length));
  const stops = ends.map((mark) => text.indexOf(mark, end(match))).filter((at) => at >= 0);
  return [Math.min(match.index, Math.max(...starts)), Math.min(text.length, ...stops)];
};
// Of several readings the one with the most for it; of equals the first in the text.
const best = (readings) => readings.sort((one, other) => other.signs - one.signs || one.at - other.at)[0] ?? null;
const reading = (signs, value, match, at = match.index) => ({ signs, at, ...found(value, match) });
const letters = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const reader = (lists) => {
  const parts = Object.fromEntries(Object.entries(lists.patterns).map(([part, patterns]) => [part,
    Object.fromEntries(Object.entries(patterns).map(([name, [source, flags]]) => [name, new RegExp(source, flags)]))]));
  const { title: T, titles: N, pay: P, counts: C, schooling: S, places: L, date: D } = parts;

  const count = (number) => {
    const word = number.toLowerCase();
    if (word === 'solo' || word === 'single') return 1;
    if (lists.numbers.includes(word)) return lists.numbers.indexOf(word) + 1;
    if (lists.tens.includes(word)) return (lists.tens.indexOf(word) + 3) * 10;
    const value = Number(word.replaceAll(',', ''));
    return value < 2 ** 31 ? value : null;
  };

  const folded = (text) => letters(text).replace(N.NoWord, ' ').split(' ').filter(Boolean).map((word) => lists.short[word] ?? word).join(' ');
  // A title may name two jobs, and may be turned around.
  const readings = (title) => {
    const bare = title.replace(N.Aside, '');
    return [bare, ...bare.split(N.Between)].map((part) => folded(part).replace(N.Level, '')).filter(Boolean).flatMap((words) => {
      const [turned] = all(N.Turned, words);
      return turned ? [words, `${turned[2]} ${turned[1]}`] : [words];
    });
  };
  // By job whether the title is one of its own or ends in one.
  const named = (title) => {
    const jobs = new Map();
    for (const words of readings(title)) {
      for (const [id, , names] of lists.roles) {
        for (const name of names) {
          if (words === name) jobs.set(id, true);
          else if (name.includes(' ') && words.endsWith(` ${name}`) && !jobs.has(id)) jobs.set(id, false);
        }
      }
    }
    return jobs;
  };

  const bare = (text) => text.replace(T.Aside, '').replace(/^[ *#!•\-–—|:]+|[ *#!•\-–—|:]+$/g, '');
  const heading = (line) => {
    const [labeled] = all(T.Labeled, line);
    const around = bare((labeled ? labeled[1] : line).replace(T.Calling, '')).split(T.Behind);
    let head = bare(around[0]);
    if (around.length > 1 && has(T.HeadAlone, head)) head = `${head}, ${bare(around[1])}`;
    head = head.replace(T.Level, '');
    return head.split(' ').length <= 7 && has(T.NamesJob, head) && !has(T.Speaks, head) ? head : null;
  };
  const titleInText = (text) => {
    const opening = text.slice(0, 900);
    return best(all(T.Capitals, opening).flatMap((match) => {
      const last = all(T.NamesJob, match[0]).at(-1);
      if (!last) return [];
      const title = match[0].slice(0, end(last)).replace(T.Articles, '');
      const front = opening.slice(Math.max(0, match.index - 40), match.index);
      return title.includes(' ') ? [reading((has(T.SomebodyLooks, front) ? 5 : 0) - (has(T.OfOther, front) ? 5 : 0), title, match)] : [];
    }))?.value;
  };
  const title = (text) => {
    const lines = text.split('\n').map((line) => line.trim()).filter(Boolean).slice(0, 6);
    const titles = lines[0]?.length > 90 ? [] : lines.map(heading).filter(Boolean);
    const value = titles.find((one) => [...named(one).values()].includes(true)) ?? titles[0] ?? titleInText(text);
    if (!value) return null;
    const from = text.indexOf(value);
    return { value, from, to: from + value.length };
  };

  const YEARLY = { hour: lists.hours, week: 52, fortnight: 26, month: 12, year: 1 };
  const timeOf = (unit) => {
    const word = unit?.toLowerCase();
    return !word ? null : word[0] === 'h' ? 'hour' : /^(?:bi|every)/.test(word) ? 'fortnight' : word.startsWith('week') ? 'week' : word.startsWith('mo') ? 'month' : 'year';
  };
  const dollars = (digits, inThousands) => {
    const amount = Number(digits.replaceAll(',', ''));
    return amount < 1e8 ? amount * (inThousands ? 1000 : 1) : null;
  };
  const pay = (text, ofTitle) => best(all(P.Printed, text).flatMap((match) => {
    const [, lead, one, oneK, other, otherK, unit, second, secondK, secondUnit] = match;
    const inK = Boolean(oneK ?? otherK);
    let low = dollars(one ?? other, inK);
    let high = second ? dollars(second, secondK) : null;
    if (low === null) return [];
    if (high !== null && secondK && !inK && low < 1000) low *= 1000;
    if (high !== null && high < 1000 && inK && !secondK) high *= 1000;
    if (high !== null && high < low) high = null;
    const [from, to] = clause(text, match, ['\n', '; ', '. ', '|', ', plus', ' plus ', ' + ', '('], ['\n', '; ', '. ', '|', ' plus ', ' + ', ', ', ')']);
    const front = text.slice(Math.max(from, match.index - 45), match.index);
    const behind = text.slice(end(match), Math.max(end(match), Math.min(to, end(match) + 28)));
    if (has(P.NotPay, front) || has(P.NotPay, behind.split(P.OfItself)[0])) return [];
    const printed = timeOf(secondUnit) ?? timeOf(unit);
    const [said] = all(P.TimeBefore, before(text, match.index, 25));
    const time = printed ?? (low >= 12000 ? 'year' : said ? timeOf(said[1]) : low < 200 ? 'hour' : null);
    if (!time || low * YEARLY[time] < 14000 || low * YEARLY[time] > 700000 || (time === 'hour' && (low < 7 || low > 200))) return [];
    const whole = before(text, match.index, MOST_LETTERS);
    const line = whole + after(text, match.index, MOST_LETTERS);
    const signs = (has(P.PayWord, whole) ? 3 : 0) + (high === null ? 0 : 2) + (printed ? 2 : 0) + (low * YEARLY[time] >= 20000 ? 1 : 0)
      + (ofTitle && line.toLowerCase().includes(ofTitle.toLowerCase()) ? 3 : 0) - (has(P.OfAnotherPost, text.slice(from, to)) ? 4 : 0);
    const start = high === null && has(P.ToStart, after(text, end(match), 12)) ? 'from' : lead?.toLowerCase() ?? '';
    const factor = time === 'hour' ? 1 : YEARLY[time];
    return [reading(signs, {
      low: start === 'up to' && high === null ? null : low * factor,
      high: high !== null ? high * factor : start === 'up to' || start === '' ? low * factor : null,
      per: time === 'hour' ? 'hour' : 'year',
    }, match)];
  }));

  const providers = (text) => best(all(C.providersIn, text).flatMap((match) => {
    const number = match[1] ? count(match[1]) : 1;
    const [front, behind] = [before(text, match.index, 50), after(text, end(match), 60)];
    if (number === null || has(C.Founders, front) || has(C.partOfTotal, front)) return [];
    const signs = (has(C.Here, behind) ? 3 : 0) + (has(C.near, front) ? 1 : 0) + (has(C.thisOffice, front) ? 3 : 0)
      + (has(C.inThis, front + behind) ? 2 : 0) - (has(C.OfGroup, `${front} ${behind.slice(0, 40)}`) ? 1 : 0);
    return [reading(signs, number, match, number)];
  }));
  const staff = (text) => {
    if (has(C.NoReports, text)) return null;
    const some = [];
    const add = (match, digits, signs) => {
      const number = count(digits);
      if (number !== null) some.push(reading(signs, number, match, match.index + match[0].indexOf(digits)));
    };
    for (const match of all(C.teamOf, text)) {
      const front = before(text, match.index, 50);
      add(match, match[1], has(C.Joined, front) && !has(C.Leading, front) ? 1 : 4);
    }
    for (const match of all(C.led, text)) {
      const behind = after(text, end(match), 60);
      if (!(count(match[1]) === 1 && !has(C.OnePerson, behind)) && !has(C.places, behind)) add(match, match[1], 5);
    }
    for (const match of all(C.People, text)) {
      const [front, behind] = [before(text, match.index, 50), after(text, end(match), 60)];
      const signs = match[0].toLowerCase().includes('direct report') ? 6
        : has(C.LeadsBefore, front) ? 4
          : has(C.OfFirm, front) && !has(C.OurTeam, front) ? 0
            : has(C.LeadsInSentence, text.slice(Math.max(0, match.index - 160), match.index)) ? 3
              : has(C.ChargeAfter, text.slice(end(match), end(match) + 90)) ? 3
                : has(C.ReportAfter, behind) ? 4 : 0;
      if (signs) add(match, match[1], signs);
    }
    for (const match of all(C.Reports, text)) add(match, match[1], 6);
    for (const match of all(C.Listed, text)) add(match, match[1], 2);
    for (const match of all(C.YouLead, text)) add(match, match[1] ?? match[2], 7);
    return best(some);
  };
  const sites = (text) => {
    const some = all(C.sitesIn, text).flatMap((match) => {
      const number = count(match[1] ?? match[2]);
      const [front, behind] = [before(text, match.index, 70), after(text, end(match), 50)];
      const signs = (has(C.RunsThem, front) ? 2 : 0) - (has(C.OfOwner, front) ? 1 : 0) - (has(C.Network, front + behind) ? 2 : 0);
      return number === null || number > 60 || has(C.OneOf, front) || has(C.Operates, front) || (has(C.DashBefore, front) && signs < 1)
        || (number === 1 && !has(C.OneSite, match[0]) && signs < 2) || signs < -1 ? [] : [reading(signs, number, match)];
    });
    const [one] = all(C.OneSite, text);
    return best(some) ?? (one ? found(1, one) : null);
  };

  const LEVELS = [['doctorate', S.Doctorate], ['master', S.Master], ['bachelor', S.Bachelor], ['associate', S.Associate], ['high-school', S.HighSchool]];
  // The nearest heading above a line says that what follows is liked and not asked for.
  const isUnderLiked = (text, at) => {
    for (const line of text.slice(0, at).split('\n').slice(0, -1).reverse().map((one) => one.trim()).filter(Boolean)) {
      if (has(S.LikedHeading, line)) return true;
      if (has(S.Heading, line) && !'•-*–'.includes(line[0])) return false;
    }
    return false;
  };
  // Of several it is the least: who has that may apply.
  const education = (text) => {
    const some = LEVELS.flatMap(([level, words], rank) => all(words, text).flatMap((match) => {
      const [from, to] = clause(text, match, ['\n', '; ', '. ', ', ', '('], ['\n', '; ', '. ', ', ', ')', '(']);
      const part = text.slice(from, to);
      const liked = () => has(S.Preferred, part) || has(S.PreferredBehind, text.slice(to, to + 24)) || isUnderLiked(text, match.index);
      return has(S.PaidFor, part) ? [] : [{ rank, ...found({ level, strength: liked() ? 'preferred' : 'required' }, match) }];
    }));
    const least = (strength) => some.filter(({ value }) => value.strength === strength).sort((one, other) => other.rank - one.rank)[0];
    const [none] = all(S.NoDegree, text);
    return least('required') ?? (none ? found({ level: 'none', strength: 'required' }, none) : least('preferred') ?? null);
  };
  const years = (text) => {
    const some = all(S.YearsIn, text).flatMap((match) => {
      const behind = after(text, end(match), 60);
      const sentence = behind.split(S.SentenceEnd)[0];
      const number = count(match[1]);
      return has(S.NotOfPost, before(text, match.index, 32)) || has(S.OfFirm, behind) || !has(S.ofWork, behind) || has(S.Instead, sentence)
        || number === null || number > 25 ? [] : [reading(has(S.Preferred, sentence) ? 0 : 1, number, match)];
    });
    const [months] = all(S.Months, text);
    if (months && !has(S.MonthsOfPost, before(text, months.index, 10))) some.push(reading(1, (count(months[1]) ?? 0) / 12, months));
    return best(some);
  };

  const kinds = lists.employers.map(([id, words, sign], order) => ({ id, sign, order, words: new RegExp(`\\b(?:${words})\\b`, 'gi') }));
  const employer = (text) => {
    const said = text.replace(L.benefit, ' ');
    const [first] = kinds.map((kind) => ({ ...kind, named: all(kind.words, said.slice(0, 420)).length, inAll: Math.min(3, all(kind.words, said).length) }))
      .filter(({ named: times }) => times).map((kind) => {
        const both = 2 * kind.named + kind.inAll;
        const weight = kind.sign === 'Shared' ? kind.named + kind.inAll : kind.sign === 'OtherBusiness' ? 2 * kind.named : kind.sign === 'OwnName' && both >= 3 ? both + 4 : both;
        return { ...kind, weight };
      }).sort((one, other) => other.weight - one.weight || one.order - other.order);
    return first ? found(first.id, all(first.words, text)[0]) : null;
  };
  const cities = new Map();
  for (const [id, name, jobs, states] of lists.areas) {
    if (jobs === null) continue;
    for (const city of name.split(', ')[0].split(/[-/]/)) {
      const key = letters(city);
      cities.set(key, [...cities.get(key) ?? [], { id, jobs, states }]);
    }
  }
  // Set off from what stands around it, or behind "in".
  const cityAlone = (text) => {
    for (const match of all(L.SetOff, text)) {
      const words = match.groups.name.split(' ');
      const from = end(match) - match.groups.name.length;
      for (let length = words.length; length; length -= 1) {
        const value = words.slice(0, length).join(' ');
        if (cities.has(letters(value)) && (match.groups.in || has(L.Ended, after(text, from + value.length, 8)))) return { value, from, to: from + value.length };
      }
    }
    return null;
  };
  const place = (text) => best(all(L.WithState, text).map((match) => {
    const front = text.slice(Math.max(0, match.index - 45), match.index);
    return reading((has(L.OfPost, front) ? 5 : 0) + (has(L.In, front) || has(L.inPlace, front) ? 2 : 0) - (has(L.OfFirm, front) ? 3 : 0)
      + (has(L.PostBased, front) ? 6 : 0), `${match[1]}, ${match[2]}`, match);
  })) ?? cityAlone(text);
  // The area that a city with its state means, or the state; of a city alone the one with by far the most jobs.
  const placeId = (named) => {
    if (!named) return null;
    const [city, state] = named.split(', ');
    const areas = cities.get(letters(city)) ?? [];
    if (!state) {
      const [most, next] = [...areas].sort((one, other) => other.jobs - one.jobs);
      return most && (!next || most.jobs >= 5 * next.jobs) ? most.id : null;
    }
    const at = lists.states.findIndex(([, name, postal]) => [name, postal].some((one) => one?.toLowerCase() === state.toLowerCase()));
    return at < 0 ? null : areas.find(({ states }) => states.includes(at))?.id ?? lists.states[at][0];
  };
  const monthOf = (name) => MONTHS.findIndex((one) => [one, one.slice(0, 3)].some((form) => form.toLowerCase() === name.toLowerCase())) + 1;
  const DATES = [
    [/^(\d+)-(\d+)-(\d+)$/, (year, month, day) => [year, month, day]],
    [/^(\d+)\/(\d+)\/(\d+)$/, (month, day, year) => [year, month, day]],
    [/^([a-z]+) (\d+),? (\d+)$/i, (name, day, year) => [year, monthOf(name), day]],
    [/^(\d+) ([a-z]+) (\d+)$/i, (day, name, year) => [year, monthOf(name), day]],
  ];
  const posted = (text) => {
    const [match] = all(D.Posted, text);
    const said = match?.[1].replaceAll('.', '');
    const [form, order] = DATES.find(([one]) => one.test(said)) ?? [];
    if (!form) return null;
    const [year, month, day] = order(...said.match(form).slice(1)).map(Number);
    // A day that there is stays where it was put.
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? found(date.toISOString().slice(0, 10), match) : null;
  };

  const read = (raw) => {
    const text = plain(raw);
    const ofTitle = title(text);
    const facts = { title: ofTitle, place: place(text), employer: employer(text), pay: pay(text, ofTitle?.value), providers: providers(text), staff: staff(text), sites: sites(text), education: education(text), years: years(text), posted: posted(text) };
    return { text, facts };
  };
  return { read, named, folded, placeId };
};
