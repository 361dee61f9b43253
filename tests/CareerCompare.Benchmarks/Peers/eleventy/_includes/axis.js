// An axis with its grid, and a dotted line through it where the country stands: the same on many pages.
const axes = new Map();

export const scale = ({ end }) => (dollars) => Math.round((dollars / end) * 10000) / 100;

const made = ({ ticks }, us, at) => `<svg class="axis" height="18" aria-hidden="true"><defs><g id="grid">${ticks.map((t) => `<line x1="${at(t.dollars)}%" x2="${at(t.dollars)}%" y2="100%"/>`).join("")}${us ? `<line class="us" x1="${at(us.dollars)}%" x2="${at(us.dollars)}%" y2="100%"/>` : ""}</g></defs>
${ticks.filter((t) => at(t.dollars) < 88).map((t) => `<text x="${at(t.dollars)}%" y="13">${t.label}</text>\n`).join("")}</svg>
`;

export function axis(of, us, at) {
  const key = `${of.end} ${us?.dollars}`;
  if (!axes.has(key)) axes.set(key, made(of, us, at));
  return axes.get(key);
}
