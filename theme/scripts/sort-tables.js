// A table marked data-sort can be sorted by each of its columns. Without this script it is whole, in its first order.

// A number where the cell has a figure, else its words; null where there is no figure, which always stands last.
const keyOf = (cell) => {
  if (cell.tagName === 'TH') return cell.textContent.trim();
  const figure = cell.querySelector('data');
  return figure ? Number(figure.value) : null;
};

const compare = (one, other) => typeof one === 'number' ? one - other : one.localeCompare(other, document.documentElement.lang);

const sort = (table, column, direction) => {
  const body = table.tBodies[0];
  const rows = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
  const known = rows.filter(({ key }) => key !== null);
  const unknown = rows.filter(({ key }) => key === null);
  known.sort((one, other) => direction * compare(one.key, other.key));
  body.append(...[...known, ...unknown].map(({ row }) => row));
};

for (const table of document.querySelectorAll('table[data-sort]')) {
  const heads = [...table.tHead.rows[0].cells];
  heads.forEach((head, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => {
      // Names first go up, figures first go down: who sorts by pay looks for the highest.
      const now = head.getAttribute('aria-sort');
      const next = now ? (now === 'ascending' ? 'descending' : 'ascending') : (column === 0 ? 'ascending' : 'descending');
      heads.forEach((other) => other.removeAttribute('aria-sort'));
      head.setAttribute('aria-sort', next);
      sort(table, column, next === 'ascending' ? 1 : -1);
    });
  });
  heads[0].setAttribute('aria-sort', 'ascending');
}
