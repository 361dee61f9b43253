// Leads to the page of two jobs that are chosen in two lists. Without it the form leads to a page that lists all.
const form = document.querySelector('[data-go]');
const [one, two] = form.querySelectorAll('select');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  if (one.value === two.value) { two.focus(); return; }
  const { go } = form.dataset;
  const ids = [one.value, two.value];
  if (go.includes('-vs-')) ids.sort();
  location.href = go.replace('[1]', ids[0]).replace('[2]', ids[1]);
});
