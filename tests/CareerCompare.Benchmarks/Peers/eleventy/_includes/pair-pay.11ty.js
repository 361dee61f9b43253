// Who of two earns more.
import e from "./escape.js";
import { country, day, draft, witnesses } from "./frame.js";
import { ended, figure, line, note } from "./lines.js";
import { cells, gaps, key, letters } from "./order.js";
import { duel } from "./range.js";
import { body, contents, shown } from "./sections.js";
import { roles } from "./shared.js";

export const data = { layout: "page.11ty.js" };

const pairs = (all, a, b) => `<p>Only figures of one publisher, one date and one kind are held against each other. All are medians: half earn more, half less.</p>
${all.map((p) => `<div class="pair"><h3>${e(p.label)}</h3>
<dl class="duo"><div class="a"><dt>${e(a.title)}</dt><dd>${line(p.a)}</dd></div><div class="b"><dt>${e(b.title)}</dt><dd>${line(p.b)}</dd></div></dl>
<p>Ahead: <b>${e(p.ahead)}</b></p></div>
`).join("")}`;

const years = (grid, drawn, names) => `<p>${line(grid.says)} ${note(grid.note)}. The letter says who is ahead, the amount by how much, as printed each year and not adjusted for prices. “Low 10%” is what one in ten earns less than. “≥” means that the higher side is capped.</p>
${key(grid, names)}${drawn ? gaps(grid, drawn, names) : ""}${cells(grid, names)}${grid.copies ? `<p class="note">${line(grid.copies)}</p>` : ""}
`;

const range = ({ ticks, duels }, grid, names) => `${key(grid, names)}${duels.map((d) => duel(d, ticks, grid, names)).join("")}`;

const seen = (all) => `<p>These figures name no source that has them, so nothing is made of them.</p>
<ul>${all.map((s) => `<li><span class="f">${figure(s.figure)} ${note(s.note)}</span> ${e(ended(s.says))} ${line(s.why)}</li>`).join("")}</ul>
`;

export function render({ model: p, title, page }) {
  const [a, b] = [roles[p.a], roles[p.b]];
  const names = p.grid && letters(p.grid);
  const sections = shown([
    ["pairs", "Like for like", "Who says so?", p.pairs.length > 0, () => pairs(p.pairs, a, b)],
    ["grid", "Year by year", "When and where does it flip?", p.grid, () => years(p.grid, p.gaps, names)],
    ["range", "Low to high", "And elsewhere in the range?", p.ranges, () => range(p.ranges, p.grid, names)],
    ["chance", "Person by person", "How sure is it for one of each?", p.chance, () => `<p>${line(p.chance)}</p>\n`],
    ["seen", "Not counted", "What else is printed?", p.seen.length > 0, () => seen(p.seen)],
    ["sources", "Sources", "Can I trust and share it?", true, () => witnesses(p, title, page.url)],
  ]);
  return `<div class="hero duel" id="answer">
<h1><small>Who earns more:</small> <span class="a">${e(a.title)}</span> <span class="or"><small>or</small> <span class="b">${e(b.name)}?</span></span></h1>
${draft(a, b)}
<p class="lead">${p.answer.map((l) => line(l) + " ").join("")}</p>
<p class="meta">${country(a.country)}. Checked ${day(p.reviewed)}. <a href="${page.url.slice(0, -"pay/".length)}">Back to the whole comparison</a>.</p>
${contents(sections)}
</div>

${body(sections)}
`;
}
