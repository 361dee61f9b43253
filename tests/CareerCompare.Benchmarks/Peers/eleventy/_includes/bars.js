// A state against the country and its own parts: bars, and the same figures as a table.
import e from "./escape.js";
import { axis, scale } from "./axis.js";
import { figure, note } from "./lines.js";

function range({ low, high, capped }, at) {
  const [from, to] = [at(low.dollars), at(high.dollars)];
  return `<rect class="r" x="${from}%" width="${at(high.dollars - low.dollars)}%" y="22" height="16"/>
${capped ? `<svg x="${to}%" y="22" overflow="visible"><path class="r" d="M0 0 9 8 0 16z"/></svg>\n` : ""}<text class="e" x="${from}%" dx="-5" y="35">${low.short}</text><text x="${to}%" dx="${capped ? 13 : 5}" y="35">${high.short}</text>
`;
}

const place = (row) => (row.detail ? `, ${e(row.detail)}` : "");

function bar(row, at) {
  const middle = at(row.middle.dollars);
  return `<div class="row s${row.kind[0]}"><div><b>${e(row.name)}</b>${place(row)}</div>
<svg class="bar" height="46"><use href="#grid"/><g>
${row.ranged ? range(row, at) : ""}<circle cx="${middle}%" cy="30" r="6"/><text class="v" x="${middle}%" y="16">${row.kind === "local" ? "about " : ""}${row.middle.text}</text></g></svg></div>
`;
}

const table = ({ rows, period, note: cited }) => `<h3 id="figures">The same figures</h3>
<p class="note">Dollars a year, ${period} ${cited ? note(cited) : ""}. Low 10%: one in ten earns less. Top 10%: one in ten earns more.</p>
<table class="places" aria-labelledby="figures">
<thead><tr><th scope="col">Where</th><th scope="col">Low 10%</th><th scope="col">Middle</th><th scope="col">Top 10%</th></tr></thead>
<tbody>
${rows.map((row) => `<tr><th scope="row">${e(row.name)}${place(row)}</th><td>${figure(row.low)}</td><td>${figure(row.middle)}</td><td>${figure(row.high)}</td></tr>\n`).join("")}</tbody>
</table>
`;

export default function bars(b) {
  const at = scale(b.scale);
  const has = (kind) => b.rows.some((row) => row.kind === kind);
  return `<figure class="pay" aria-labelledby="range-h"><p class="vh">${e(b.says)}</p>
${axis(b.scale, b.us, at)}<div class="lane halo" aria-hidden="true">${b.rows.map((row) => bar(row, at)).join("")}</div>
<figcaption>Bar: leaves out the top and bottom tenth. Circle: the middle, half earn less.${has("local") ? " Light bar with a hollow circle: computed, at national prices." : ""}${b.us ? " Dotted: the US middle." : ""}${b.rows.some((row) => row.capped) ? " An arrow: that much or more." : ""}${has("bound") ? " Last bar: the class at the other end of this job." : ""}</figcaption>
</figure>
${table(b)}`;
}
