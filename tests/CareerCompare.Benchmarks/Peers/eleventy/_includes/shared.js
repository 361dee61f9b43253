// Roles, states, sources and the site: read once. In the data cascade they would be merged for every page.
import { readFileSync } from "node:fs";

const read = (name) => JSON.parse(readFileSync(`data/${name}.json`, "utf8"));

export const [roles, states, sources, site] = [read("roles"), read("states"), read("sources"), read("site")];
