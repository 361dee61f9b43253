// Which names an employer's title may stand for: "Practice Manager - Greenfield Internal Medicine", "Manager, Revenue
// Cycle". The title comes first, and places, shifts and numbers behind it. What a title is stands at its end: an
// instructor of office managers is none, and of a plant's operations manager the word in front says that it may be
// another job.

const SHORT = { asst: 'assistant', coord: 'coordinator', dir: 'director', mgr: 'manager', ops: 'operations', supv: 'supervisor' };
const HEADS = ['administrator', 'coordinator', 'director', 'manager', 'secretary', 'supervisor'];
// They say how much one earns, and when one works, and not what one does.
const BEFORE = /^(?:experienced|jr|junior|senior|sr)$/;
const BEHIND = /^(?:[ivx]+|\d+|full|part|time|days?|nights?|evenings?|weekends?|remote|hybrid|onsite|temporary|temp|contract|prn)$/;

const trimmed = (words) => {
  let end = words.length;
  while (end > 1 && BEHIND.test(words[end - 1])) end -= 1;
  let start = 0;
  while (start < end - 1 && BEFORE.test(words[start])) start += 1;
  return words.slice(start, end);
};

// Of "revenue cycle, manager" turned around: "manager, revenue cycle", "manager of the revenue cycle".
const turned = (words) => {
  const [head, ...rest] = words;
  if (!HEADS.includes(head) || !rest.length) return null;
  return [...rest.filter((word, i) => i || !['of', 'for'].includes(word)), head];
};

// Each [words of a title, whether more may stand in front of a name within it], the surest first.
const titlesIn = (text, fold) => {
  const parts = text.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').split(/(\s[-–—|]\s|[/|,;:]|\s(?:for|at|in|with)\s)/i);
  const said = [];
  for (let i = 0; i < parts.length; i += 2) {
    const words = trimmed(fold(parts[i]).split(' ').filter(Boolean).map((word) => SHORT[word] ?? word));
    if (!words.length) continue;
    const next = parts[i + 2] && fold(parts[i + 2]).split(' ').map((word) => SHORT[word] ?? word);
    const free = i === 0 || parts[i - 1] === '/';
    said.push([words, free]);
    const other = words.length === 1 && next ? turned([...words, ...trimmed(next)]) : turned(words);
    if (other) said.push([other, free]);
  }
  return said;
};

// The names that a title ends in, the longest first: [place among the names, what stands in front of it] each.
const namesIn = (text, names, fold) => {
  for (const [words, free] of titlesIn(text, fold)) {
    const title = words.join(' ');
    const found = names.map((name, at) => [name, at]).filter(([name]) => (
      name.includes(' ') && (title === name || (free && title.endsWith(` ${name}`)))));
    if (found.length) return found.sort(([one], [other]) => other.length - one.length).map(([name, at]) => [at, title.slice(0, -name.length).trim()]);
  }
  return [];
};
