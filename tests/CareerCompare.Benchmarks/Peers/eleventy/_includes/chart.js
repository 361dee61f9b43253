// The bracket chart: a row a claim, and over each role's rows a bracket from its lowest to its highest median.
import e from "./escape.js";
import { axis, scale } from "./axis.js";
import { figure, note } from "./lines.js";

function bracket(rows, at) {
  const [low, high] = [rows[0].middle, rows.at(-1).middle];
  const [from, to] = [at(low.dollars), at(high.dollars)];
  return `<svg class="bar" height="44" aria-hidden="true"><use href="#grid"/><text class="k${from > 42 ? " e" : ""}" x="${from > 42 ? to : from}%" y="17">${low.text} to ${high.text}</text>
<line class="l" x1="${from}%" x2="${to}%" y1="29" y2="29"/><line class="l" x1="${from}%" x2="${from}%" y1="27" y2="100%"/><line class="l" x1="${to}%" x2="${to}%" y1="27" y2="100%"/></svg>
<p class="vh">Middle figures from ${figure(low)} to ${figure(high)}</p>
`;
}

function range(row, middle, at) {
  const [low, high] = [at(row.low.dollars), at(row.high.dollars)];
  return `<rect class="r" x="${low}%" width="${at(row.high.dollars - row.low.dollars)}%" y="22" height="16"/>
${row.capped ? `<svg x="${high}%" y="22" overflow="visible"><path class="r" d="M0 0 9 8 0 16z"/></svg>\n` : ""}<line class="m" x1="${middle}%" x2="${middle}%" y1="22" y2="38"/>
<text class="e" x="${low}%" dx="-5" y="35">${row.low.short}</text>
${row.capped && high - middle > 27 ? `<text class="e" x="${high}%" y="16">${row.high.short}</text>` : `<text x="${high}%" dx="${row.capped ? 13 : 5}" y="35">${row.high.short}</text>`}
`;
}

function bar(row, band, at) {
  const middle = at(row.middle.dollars);
  return `<li class="row"><div><b>${e(row.producer)}</b>, ${row.period} ${note(row.note)} <span class="w">${e(row.covers)}${row.low ? "" : "; no range published"}</span><span class="vh">. Middle ${figure(row.middle)}${row.low ? `; from ${figure(row.low)} to ${figure(row.high)}` : ""}</span></div>
<svg class="bar" height="46" aria-hidden="true"><use href="#grid"/>${band}<g>
${row.low ? range(row, middle, at) : `<circle class="p" cx="${middle}%" cy="30" r="8"/>\n`}<text class="v" x="${middle}%" y="16">${row.middle.text}</text></g></svg></li>
`;
}

function lane({ seat, title, rows }, at) {
  if (rows.length === 0) return `<div class="lane l${seat}">\n<div class="row sum"><h3 class="${seat}">${e(title)}</h3>\n</div>\n<p class="gap">No source that we can use gives its pay.</p>\n</div>\n`;
  const [from, to] = [rows[0].middle.dollars, rows.at(-1).middle.dollars];
  const band = `<rect class="band" x="${at(from)}%" width="${at(to - from)}%" height="100%"/>`;
  return `<div class="lane l${seat}">
<div class="row sum"><h3 class="${seat}">${e(title)}</h3>
${rows.length > 1 ? bracket(rows, at) : ""}</div>
<ul>${rows.map((row) => bar(row, band, at)).join("")}</ul>
</div>
`;
}

export default function chart(c) {
  const at = scale(c.scale);
  return `<figure class="pay" aria-labelledby="pay-h">
<p>One year’s pay, before tax. ${c.lanes.length === 1 ? "The bracket joins" : "Brackets join"} the lowest and highest middle figure.</p>
${axis(c.scale, null, at)}
${c.lanes.map((l) => lane(l, at)).join("")}<figcaption>Middle: half earn more, half less. Bars leave out the top and bottom tenth.${c.capped ? " An arrow: the top is that much or more." : ""}${c.bureau ? " BLS is the US Bureau of Labor Statistics." : ""}</figcaption>
</figure>
`;
}
