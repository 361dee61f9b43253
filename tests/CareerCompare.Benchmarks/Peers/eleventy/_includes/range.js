// Two classes at five places of the range: a circle for one, a square for the other.
import e from "./escape.js";
import { figure, note } from "./lines.js";

const arrow = '<path class="r" d="M-6 -8 6 0 -6 8z"/>';

const square = ({ at, capped }) => `<svg class="lb" x="${at}%" y="16" overflow="visible">${capped ? arrow : '<rect class="r" x="-6" y="-6" width="12" height="12"/>'}</svg>\n`;

const circle = ({ at, capped }) => (capped ? `<svg x="${at}%" y="16" overflow="visible">${arrow}</svg>\n` : `<circle class="p" cx="${at}%" cy="16" r="6.5"/>\n`);

export function duel({ id, heading, note: cited, rows }, ticks, grid, [a, b]) {
  const [namea, nameb] = [e(grid.namea), e(grid.nameb)];
  const row = ({ place, a: one, b: other, marka, markb }) => `<li class="row dots"><div>${place}<br><span class="pl"><b aria-hidden="true">${a}</b><span class="vh">${namea} </span> ${figure(one)}</span> <span class="pl"><b aria-hidden="true">${b}</b><span class="vh">${nameb} </span> ${figure(other)}</span></div>
<svg class="bar" height="32" aria-hidden="true"><use href="#grid-${id}"/><g>${marka && markb ? `<line class="con" x1="${marka.at}%" x2="${markb.at}%" y1="16" y2="16"/>\n` : ""}${markb ? square(markb) : ""}${marka ? circle(marka) : ""}</g></svg></li>
`;
  return `<h3 id="${id}">${e(heading)}</h3>
<figure class="pay" aria-labelledby="${id}">
<p>Pay a year ${note(cited)}. A circle for ${a}, a square for ${b}; an arrow where the amount is capped.</p>
<svg class="axis" height="18" aria-hidden="true"><defs><g id="grid-${id}">${ticks.map((t) => `<line class="gl" x1="${t.at}%" x2="${t.at}%" y2="100%"/>`).join("")}</g></defs>
${ticks.map((t) => `<text class="mid" x="${t.at}%" y="13">${t.label}</text>\n`).join("")}</svg>
<div class="lane"><ul>
${rows.map(row).join("")}</ul></div>
<figcaption>The scale does not start at zero.</figcaption>
</figure>
`;
}
