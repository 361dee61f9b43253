// Puts the employer that a reader chooses on top of the ladder, and keeps it, and pay by the hour, in the address: on a
// place's page the hour alone. Without this script every employer is there, in its own order.
const list = document.querySelector('.ladder ol');
const hour = document.querySelector('#per-hour');

const keep = (name, value) => {
  const query = new URLSearchParams(location.search);
  if (value) query.set(name, value);
  else query.delete(name);
  const text = query.toString();
  history.replaceState(null, '', (text ? `?${text}` : location.pathname) + location.hash);
};

if (list) {
  const rungs = [...list.children];

  const choose = (code) => {
    const chosen = rungs.find((rung) => rung.dataset.employer === code);
    if (!chosen) return false;
    for (const rung of rungs) {
      rung.toggleAttribute('data-chosen', rung === chosen);
      rung.querySelector('a').toggleAttribute('aria-current', rung === chosen);
    }
    list.append(chosen, ...rungs.filter((rung) => rung !== chosen));
    return true;
  };

  list.addEventListener('click', (event) => {
    const link = event.target.closest('.row b a');
    if (!link) return;
    const { employer } = link.closest('li').dataset;
    if (!choose(employer)) return;
    event.preventDefault();
    keep('employer', employer);
    link.focus();
    list.scrollIntoView({ block: 'nearest' });
  });

  const asked = new URLSearchParams(location.search).get('employer');
  if (asked) choose(asked);
}

if (hour) {
  hour.checked = new URLSearchParams(location.search).get('per') === 'hour';
  hour.addEventListener('change', () => keep('per', hour.checked ? 'hour' : ''));
}
