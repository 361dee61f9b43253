// Sentences, figures and notes: the small parts of a page.
import e from "./escape.js";

export const figure = (f) => (f.value ? `<data value="${e(f.value)}" data-claim="${e(f.claim)}">${e(f.text)}</data>` : `<span data-claim="${e(f.claim)}">${e(f.text)}</span>`);

export function note({ circle, word, numbers, mark = "" }) {
  const [first, ...others] = numbers;
  const link = first === undefined ? `<span class="c ${circle}">${word}</span>` : `<a class="c ${circle}" href="#s${first}">${word} <span class="vh">source </span>${first}</a>`;
  if (!mark && others.length === 0) return link;
  return `<span class="cs">${link}${others.map((n) => `, <a href="#s${n}" aria-label="source ${n}">${n}</a>`).join("")}${mark}</span>`;
}

function part(p) {
  if (p.words) return e(p.words);
  if (p.figure) return p.note ? `<span class="f">${figure(p.figure)} ${note(p.note)}</span>` : figure(p.figure);
  if (p.note) return note(p.note);
  if (p.strong) return `<b>${e(p.strong)}</b>`;
  return p.link ? `<a href="${e(p.href)}">${e(p.link)}</a>` : p.html;
}

export const line = (all) => all.map(part).join("");

export const said = (all) => (all ? line(all) : '<span class="gap">Not in our sources</span>');

export const ended = (text) => (/[.?!”]$/.test(text) ? text : text + ".");
