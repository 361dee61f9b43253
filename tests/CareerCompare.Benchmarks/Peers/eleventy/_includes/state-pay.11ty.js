// What a role pays in one state.
import e from "./escape.js";
import bars from "./bars.js";
import strip from "./strip.js";
import { day, witnesses } from "./frame.js";
import { line } from "./lines.js";
import { body, contents } from "./sections.js";
import { roles } from "./shared.js";

export const data = { layout: "page.11ty.js" };

const paragraphs = (lines) => lines.map((l) => `<p>${line(l)}</p>`).join("");

const rank = (p) => `${p.strips.map(strip).join("")}<p class="note">One tick is one state or DC; the thick one is ${p.state}. Dotted: the US middle. The scale does not start at zero. ${p.ends.map((l) => line(l) + " ").join("")}</p>
`;

export function render({ model: p, title, page }) {
  const sections = [
    ["range", "How much", "And against what?", true, () => paragraphs(p.against) + bars(p.bars)],
    ["rank", "Rank", "Where does it stand?", true, () => rank(p)],
    ["covers", "Whose pay", "Is that me?", true, () => paragraphs(p.covers)],
    ["open", "Not known", "What is missing?", true, () => `<ul>${p.notknown.map((l) => `<li>${line(l)}</li>`).join("")}</ul>\n`],
    ["sources", "Sources", "Can I trust and share it?", true, () => witnesses(p, title, page.url)],
  ];
  return `<div class="hero duel" id="answer">
<h1><span class="a">${e(roles[p.role].title)}</span> <small>pay in ${e(p.state)}</small></h1>
${p.answer.map((l) => `<p class="lead">${line(l)}</p>`).join("")}<p class="meta">Checked ${day(p.reviewed)}. <a href="/roles/${p.role}/pay/#places">All states</a>. <a href="/roles/${p.role}/pay/">By employer and over time</a>. <a href="/roles/${p.role}/">The whole role</a>.</p>
${contents(sections)}
</div>

${body(sections)}
`;
}
