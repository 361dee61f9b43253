// Parts of a page with an anchor: [id, noun, question, whether it is shown, its content].
export const shown = (sections) => sections.filter(([, , , is]) => is);

export const contents = (sections) => `<nav class="toc" aria-labelledby="toc"><h2 id="toc">On this page</h2>
<ul>${sections.map(([id, noun]) => `<li><a href="#${id}">${noun}</a></li>`).join("")}</ul></nav>
`;

// Questions are not printed.
export const body = (sections) => sections.map(([id, noun, question, , content]) => `<section id="${id}"${id === "faq" ? ' class="np"' : ""}>
<div class="h"><h2 id="${id}-h">${noun} <span>${question}</span></h2><a href="#${id}" aria-label="Link to ${noun}">#</a></div>

${content()}</section>
`).join("\n");
