// What stands at the top and at the end of several kinds of pages.
import e from "./escape.js";
import { site, sources } from "./shared.js";

const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

export function day(date) {
  const [year, month, number] = date.split("-").map(Number);
  return `<time datetime="${date}">${months[month - 1]} ${number}, ${year}</time>`;
}

export const country = (code) => (code === "US" ? "United States" : e(code));

export const draft = (...sides) => (sides.some((role) => role.draft) ? '<p class="draft"><b>Draft:</b> written by no one yet, checked by no one.</p>' : "");

function source({ number, id }) {
  const { short, sells, stale } = sources[id];
  return `<li id="s${number}"><a href="/sources/${id}/">${e(short)}</a>.${stale ? " Newer figures may be out." : ""}${sells ? ` <b>The publisher sells ${e(sells)}.</b>` : ""}</li>\n`;
}

export const witnesses = ({ sources: cited, reviewed }, title, url, prints = "") => `<ol class="src">
${cited.list.map(source).join("")}</ol>
${cited.attributions.map((a) => `<p class="note">${e(a)}</p>`).join("")}
<p class="use np"><b>Use this page.</b> ${prints}Cite it: “${e(title)}”, ${site.name}, checked ${day(reviewed)}, ${(site.origin + url).replace("https://", "")}.${site.issues ? ` <a href="${e(site.issues)}">Report an error</a>.` : ""}</p>
`;
