// Hugo and this program write a sitemap too.
import { readFileSync } from "node:fs";

const { origin } = JSON.parse(readFileSync("data/site.json", "utf8"));

export const data = { permalink: "/sitemap.xml", layout: null, eleventyExcludeFromCollections: true };

export function render({ collections }) {
  const rows = collections.all.filter((page) => !page.data.noindex && page.url.endsWith("/")).map((page) => `<url><loc>${origin}${page.url}</loc></url>\n`);
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${rows.join("")}</urlset>\n`;
}
