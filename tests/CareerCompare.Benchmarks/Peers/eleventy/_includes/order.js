// Who is ahead, release by release: the same rows as bars and as a table of letters.
import e from "./escape.js";
import { figure } from "./lines.js";

const [middle, zero, longest] = [2, 50, 26];

export const letters = ({ namea, nameb }) => (namea[0] === nameb[0] ? ["A", "B"] : [namea[0], nameb[0]]);

export const key = (grid, [a, b]) => `<p class="key"><span class="oa"><b>${a}</b> ${e(grid.namea)}</span> <span class="ob"><b>${b}</b> ${e(grid.nameb)}</span></p>\n`;

const round = (percent) => Math.round(percent * 100) / 100;

function bar({ a, b, even }, length, top, [one, other]) {
  const text = top + 14.5;
  if (a) return `<g class="la"><rect class="r" x="${round(zero - length)}%" width="${length}%" y="${top + 4}" height="12"/><text class="t e" x="${round(zero - length)}%" dx="-6" y="${text}">${one} ${a.text}</text></g>`;
  if (b) return `<g class="lb"><rect class="r" x="${zero}%" width="${length}%" y="${top + 4}" height="12"/><text class="t" x="${round(zero + length)}%" dx="7" y="${text}">${other} ${b.text}</text></g>`;
  if (even) return `<circle class="p all" cx="${zero}%" cy="${top + 10}" r="5"/>\n<text class="q" x="${zero}%" dx="10" y="${text}">even</text>`;
  return `<text class="q mid" x="${zero}%" y="${text}">not known</text>`;
}

export function gaps(grid, { title, description }, names) {
  const most = Math.max(...grid.rows.map((row) => row.dollars));
  let [rows, top] = ["", 0];
  for (const { year, dollars, cells, breakbelow } of grid.rows) {
    rows += `<text class="q e" x="0" dx="-7" y="${top + 14.5}">${year}</text>\n${bar(cells[middle], round((dollars / most) * longest), top, names)}\n`;
    if (breakbelow) rows += `<line class="cut" x1="0" x2="100%" y1="${top + 33}" y2="${top + 33}"/>\n`;
    top += breakbelow ? 46 : 20;
  }
  return `<figure class="pay">
<svg class="plot gaps" height="${top}" role="img" aria-labelledby="gap-t gap-d"><title id="gap-t">${e(title)}</title><desc id="gap-d">${e(description)}</desc>
<line x1="${zero}%" x2="${zero}%" y2="100%"/>
${rows}</svg>
<figcaption>By how much one is ahead at the middle, in dollars of each year. Across the dashed line the method changed: do not compare. “Even” is less than 1% apart.</figcaption>
</figure>
`;
}

export function cells(grid, [one, other]) {
  const [namea, nameb] = [e(grid.namea), e(grid.nameb)];
  const cell = ({ a, b, even }) => {
    if (a) return ` <td class="oa"><b aria-hidden="true">${one}</b> <span class="vh">${namea} by </span>${figure(a)}</td>`;
    if (b) return ` <td class="ob"><b aria-hidden="true">${other}</b> <span class="vh">${nameb} by </span>${figure(b)}</td>`;
    return even ? " <td>even</td>" : ' <td><span aria-hidden="true">–</span><span class="vh">not known</span></td>';
  };
  return `<table class="years order" aria-labelledby="grid-h">
<thead><tr><th scope="col">May</th>${grid.columns.map((c) => `<th scope="col">${c}</th>`).join("")}</tr></thead>
<tbody>
${grid.rows.map((row) => `<tr><th scope="row">${row.year}</th>${row.cells.map(cell).join("")}</tr>\n${row.breakbelow ? `<tr class="break"><td colspan="6">${e(row.breakbelow)}</td></tr>\n` : ""}`).join("")}</tbody>
</table>
`;
}
