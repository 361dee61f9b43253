// Two roles side by side.
import e from "./escape.js";
import chart from "./chart.js";
import { country, day, draft, witnesses } from "./frame.js";
import { ended, figure, line, note, said } from "./lines.js";
import { body, contents, shown } from "./sections.js";
import { roles, states } from "./shared.js";

export const data = { layout: "page.11ty.js" };

const capital = (text) => text[0].toUpperCase() + text.slice(1);

const MOST = 6;
const listed = (items) => `<ul>${items.map((i) => `<li>${e(i.label)}${i.sometimes ? ", sometimes" : ""}</li>`).join("")}</ul>`;
const folded = (items) => (items.length > MOST ? `<details><summary>${MOST} of ${items.length} shown<span class="np">: see the rest</span></summary>${listed(items.slice(MOST))}</details>` : "");
const duties = (items) => (items.length === 0 ? '<p class="gap">Our sources name none</p>' : listed(items.slice(0, MOST)) + folded(items));

const facts = (table, a, b, id) => `<table class="vs" aria-labelledby="${id}">
<thead><tr><td></td><th scope="col" class="a">${e(a.title)}</th><th scope="col" class="b">${e(b.title)}</th></tr></thead>
<tbody>
${table.rows.map((r) => `<tr class="${r.like}"><th scope="row"><span>${e(r.label)}</span></th><td>${said(r.a)}</td><td>${said(r.b)}</td></tr>\n`).join("")}</tbody>
</table>
${table.note ? `<p class="note">From these sources: ${note(table.note)}.</p>` : ""}
`;

const inState = (c, a, b) => states.filter((s) => a.states[s.slug] || b.states[s.slug]).map((s) => {
  const links = [[c.a, a], [c.b, b]].filter(([, role]) => role.states[s.slug]).map(([id, role]) => `<a href="/roles/${id}/pay/${s.slug}/">${e(role.name)}</a>`);
  return `<li>${s.name}: ${links.join(", ")}</li>\n`;
}).join("");

const pay = (c, a, b, url) => `${chart(c.chart)}
<p class="call"><b>Why so far apart?</b> ${line(c.why)}</p>
<p class="np"><a href="${url}pay/">Who earns more, source by source and year by year</a></p>
${[[c.a, a], [c.b, b]].filter(([, role]) => !role.draft).map(([id, role]) => `<p class="np"><a href="/roles/${id}/pay/">${e(role.title)}: pay by employer, year and state</a></p>\n`).join("")}<details class="np"><summary>Pay in your state</summary>
<ul class="two">
${inState(c, a, b)}</ul>
</details>
`;

const ad = (c) => `${c.filed ? `<p>${line(c.filed)}</p>` : ""}<ol class="ask">${c.ad.map((q) => `<li>${e(q)}</li>`).join("")}</ol>
<p>${line(c.count)}</p>
`;

const work = (w, a, b) => `<fieldset class="pick np"><legend>Show</legend>
<label><input type="radio" name="show" id="all-rows" checked>everything</label>
<label><input type="radio" name="show" id="only-differences">only what differs</label>
<label><input type="radio" name="show" id="only-shared">only what is shared</label>
</fieldset>

<div class="sets">
<div class="set both same"><h3>In both jobs</h3>${duties(w.both)}</div>
<div class="set a differs"><h3>More as ${a.article} ${e(a.name)}</h3>${duties(w.a)}</div>
<div class="set b differs"><h3>More as ${b.article} ${e(b.name)}</h3>${duties(w.b)}</div>
</div>
<p class="note">“More” means our sources name the task for that job and not for the other. In a small workplace one person may do it all. ${w.note ? note(w.note) : ""}</p>
`;

const outlook = (o) => `<dl class="duo">${o.lanes.map((l) => `<div class="${l.seat}"><dt>${e(l.occupation)}</dt><dd>${figure(l.change)}</dd></div>`).join("")}</dl>
<p>${o.explanation ? line(o.explanation) : `Change in jobs, ${o.period} ${note(o.note)}`}</p>
`;

const next = (c) => `<dl class="next">${c.next.map((o) => `<div><dt>${e(o.heading)}</dt><dd>${line(o.text)}</dd></div>`).join("")}</dl>
${c.more ? `<p class="np">${line(c.more)}</p>` : ""}<p class="np"><a href="/decide/#roles=${c.a},${c.b}">Weigh the two by what matters to you</a></p>
`;

const faq = (c) => `<dl class="next">
${c.questions.map((q) => `<div><dt>${e(q.heading)}</dt><dd>${line(q.text)}</dd></div>\n`).join("")}</dl>
`;

const open = (c) => `<ul>
${c.open.map((p) => `<li><b>${e(p.runson ? p.heading : ended(p.heading))}</b> ${line(p.text)}</li>\n`).join("")}</ul>
`;

const related = (c) => `<section class="np">
<div class="h"><h2>Compare next <span>Nearby pairs</span></h2></div>
<ul class="go">
${c.related.map((r) => `<li><a href="${r.path}"><b>${e(r.title)}</b>${r.why ? `: ${e(r.why)}` : ""}</a></li>\n`).join("")}</ul>
</section>
`;

export function render({ model: c, title, page }) {
  const [a, b] = [roles[c.a], roles[c.b]];
  const sections = shown([
    ["pay", "Pay", "What might I earn?", true, () => pay(c, a, b, page.url)],
    ["ad", "Read the ad", "Which job is this really?", c.ad.length > 0 || c.filed, () => ad(c)],
    ["work", "Work", "What would I do?", c.work.both.length + c.work.a.length + c.work.b.length > 0, () => work(c.work, a, b)],
    ["way-in", "Way in", "What do I lack?", c.wayin.rows.length > 0, () => facts(c.wayin, a, b, "way-in-h")],
    ["life", "Life", "What are the days like?", c.life.rows.length > 0, () => facts(c.life, a, b, "life-h")],
    ["outlook", "Outlook", "Will there be jobs?", c.outlook.lanes.length > 0, () => outlook(c.outlook)],
    ["next", "Next step", "Go, stay, or ask?", c.next.length > 0, () => next(c)],
    ["faq", "Questions", "What else do people ask?", c.questions.length > 0, () => faq(c)],
    ["open", "Not settled", "What could be wrong here?", c.open.length > 0, () => open(c)],
    ["sources", "Sources", "Can I trust and share it?", true, () => witnesses(c, title, page.url, "It prints on two pages. ")],
  ]);
  return `<div class="hero duel" id="answer">
<h1><span class="a">${e(a.title)}</span> <span class="or"><small>or</small> <span class="b">${e(b.name)}?</span></span></h1>
${draft(a, b)}
<p class="lead">${capital(a.article)} <b>${e(a.name)}</b> ${e(ended(a.does))} ${capital(b.article)} <b>${e(b.name)}</b> ${e(ended(b.does))}</p>
${c.payanswer.length > 0 ? `<p class="lead">${c.payanswer.map((l) => line(l) + " ").join("")}</p>` : ""}<p class="meta">${country(a.country)}. Checked ${day(c.reviewed)}.</p>
${contents(sections)}
</div>

${body(sections)}
${c.related.length > 0 ? related(c) : ""}`;
}
