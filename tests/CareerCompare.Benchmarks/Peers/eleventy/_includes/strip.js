// One state among all: a thin tick each, and a thick one.
import e from "./escape.js";

const named = ({ at, label }) => `<text x="${at}%" y="88">${label}</text>`;

export default ({ title, words, ticks, us, path, here, rank, lowest, highest }) => `<figure><h3>${title}</h3>
<svg class="strip" height="116" role="img" aria-label="${e(words)}">
${ticks.map((t) => `<line x1="${t.at}%" x2="${t.at}%" y1="22" y2="96"/><text x="${t.at}%" y="110">${t.label}</text>\n`).join("")}${us ? `<line class="us" x1="${us.at}%" x2="${us.at}%" y1="18" y2="74"/><text x="${us.at}%" y="13">${us.label}</text>\n` : ""}<svg y="45" width="100%" height="22" viewBox="0 0 1000 22" preserveAspectRatio="none" overflow="visible"><path d="${path}"/></svg>
<line class="me" x1="${here}%" x2="${here}%" y1="38" y2="74"/><text class="v" x="${here}%" y="33">${rank}</text>
${named(lowest)}${named(highest)}
</svg></figure>
`;
