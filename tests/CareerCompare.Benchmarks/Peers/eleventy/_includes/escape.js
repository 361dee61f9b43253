const special = /[&<>"']/;
const all = /[&<>"']/g;
const entities = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

// Most text has nothing to escape.
export default function escape(text) {
  return special.test(text) ? text.replace(all, (c) => entities[c]) : text;
}
