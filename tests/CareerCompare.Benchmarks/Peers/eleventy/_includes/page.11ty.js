// The frame that all pages share.
import { readFileSync } from "node:fs";
import e from "./escape.js";

const site = JSON.parse(readFileSync("data/site.json", "utf8"));
const places = [["Compare", "/compare/"], ["Roles", "/roles/"], ["Certifications", "/certifications/"], ["Guides", "/guides/"]];
const icon = "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Cpath%20fill='%2300495c'%20d='M0%204h22v11H0z'/%3E%3Cpath%20fill='%23ffbf3d'%20stroke='%236b3a00'%20stroke-width='3'%20d='M10%2018h20v9H10z'/%3E%3C/svg%3E";

const current = (here, place) => (here === place ? ' aria-current="page"' : here.startsWith(place) ? ' aria-current="true"' : "");

export function render(data) {
  const canonical = site.origin + data.page.url;
  const title = e(data.title);
  const description = e(data.description);
  return `<!DOCTYPE html>
<html lang="${site.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – ${site.name}</title>
<meta name="description" content="${description}">
${data.noindex ? '<meta name="robots" content="noindex">' : `<link rel="canonical" href="${canonical}">`}${data.styles.map((path) => `<link rel="stylesheet" href="${path}">`).join("")}${(data.scripts ?? []).map((path) => `<script type="module" src="${path}"></script>`).join("")}<link rel="icon" href="${icon}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:type" content="${data.opengraph}">
<meta property="og:url" content="${canonical}">
<meta property="og:site_name" content="${site.name}">
<meta property="og:locale" content="${site.language.replace("-", "_")}">
${data.structured ? `<script type="application/ld+json">${data.structured}</script>` : ""}
</head>
<body>
<a class="skip" href="#main">Skip to ${e(data.skipto)}</a>
<header>
<a class="brand" href="/"${data.page.url === "/" ? ' aria-current="page"' : ""}><svg width="30" height="20" aria-hidden="true"><rect class="ma" y="2" width="20" height="7"/><rect class="mb" x="9" y="12" width="20" height="6"/></svg>${site.name}</a>
<nav aria-label="Site"><ul>${places.map(([word, path]) => `<li><a href="${path}"${current(data.page.url, path)}>${word}</a></li>`).join("")}</ul></nav>
</header>
<main id="main">
${data.content}
</main>
<footer>
<p>No ads. We sell no degrees. General information, not career advice.</p>
<ul class="np"><li><a href="/a-z/">A to Z</a></li><li><a href="/titles/">Job titles</a></li><li><a href="/glossary/">Glossary</a></li><li><a href="/method/">How we know</a></li><li><a href="/sources/">Sources</a></li><li><a href="/articles/">What articles got wrong</a></li></ul>
<p class="po">${canonical.replace("https://", "")}</p>
</footer>
</body>
</html>
`;
}
