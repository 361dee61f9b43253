// Sentences, figures and notes: the small parts of a page.
import e from "./escape.js";

export const figure = (f) => (f.value ? `<data value="${e(f.value)}" data-claim="${e(f.claim)}">${e(f.text)}</data>` : `<span data-claim="${e(f.claim)}">${e(f.text)}</span>`);

export function note({ circle, word, numbers }) {
  if (numbers.length === 0) return `<span class="c ${circle}">${word}</span>`;
  const [first, ...others] = numbers;
  return `<a class="c ${circle}" href="#s${first}">${word} <span class="vh">source </span>${first}</a>${others.map((n) => `, <a href="#s${n}" aria-label="source ${n}">${n}</a>`).join("")}`;
}

const parts = {
  words: (p) => e(p.text),
  strong: (p) => `<b>${e(p.text)}</b>`,
  link: (p) => `<a href="${e(p.href)}">${e(p.text)}</a>`,
  html: (p) => p.text,
  figure: (p) => (p.note ? `<span class="f">${figure(p.figure)} ${note(p.note)}</span>` : figure(p.figure)),
  note: (p) => note(p.note),
};

export const line = (all) => all.map((p) => parts[p.kind](p)).join("");

export const said = (all) => (all ? line(all) : '<span class="gap">No source says</span>');

export const ended = (text) => (/[.?!”]$/.test(text) ? text : text + ".");
