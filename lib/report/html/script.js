// Filters and sorts what the page already shows; without it everything can be read just as well.
'use strict';

const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
const plain = (text) => text.replace(/\u00a0/g, ' ').trim().toLowerCase();

// A table head becomes a button that sorts its column; a second press turns the order round.
const value = (row, column) => {
  const text = plain(row.cells[column].textContent);
  const number = parseFloat(text.replace(',', '.'));
  return Number.isNaN(number) ? text : number;
};
const compare = (a, b) => {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return a.localeCompare(b, document.documentElement.lang);
  return typeof a === 'number' ? -1 : 1;
};
const sort = (table, head) => {
  const column = head.cellIndex;
  const order = head.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
  for (const other of all('thead th', table)) other.removeAttribute('aria-sort');
  head.setAttribute('aria-sort', order);
  const sign = order === 'ascending' ? 1 : -1;
  const body = table.tBodies[0];
  const rows = Array.from(body.rows).map((row) => [value(row, column), row]);
  rows.sort((a, b) => sign * compare(a[0], b[0]));
  body.append(...rows.map((pair) => pair[1]));
};
for (const table of all('table.sortable'))
  for (const head of all('thead th', table)) {
    if (!table.tBodies[0].rows.length || table.tBodies[0].rows[0].cells[head.cellIndex].classList.contains('bars')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(table, head));
  }

// The filters: a row stays that answers all of them; a municipality's name also chooses in the other tables.
const form = document.querySelector('form.filters');
if (form) {
  const rows = all('table.filtered tbody tr');
  const names = new Map(all('[data-name]').map((part) => [part.dataset.m, plain(part.dataset.name)]));
  const output = form.querySelector('output');
  const apply = () => {
    const wanted = new FormData(form);
    const name = plain(wanted.get('name') || '');
    const named = (part) => !name || (names.get(part.dataset.m) || '').includes(name);
    let shown = 0;
    for (const row of rows) {
      const fits = named(row) && ['section', 'check', 'severity', 'outcome'].every(
        (key) => !wanted.get(key) || row.dataset[key].split(' ').includes(wanted.get(key)));
      row.hidden = !fits;
      if (fits) ++shown;
    }
    for (const part of all('[data-m]')) if (!part.closest('table.filtered')) part.hidden = !named(part);
    const counts = [shown, rows.length];
    output.textContent = output.dataset.words.replace(/#/g, () => counts.shift());
  };
  form.addEventListener('input', apply);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(apply));
  form.hidden = false;
  apply();
}

// A link into a closed part opens it, also in browsers that do not do so themselves.
const reveal = () => {
  let part = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!part) return;
  for (let around = part; around; around = around.parentElement) if (around.localName === 'details') around.open = true;
  part.scrollIntoView();
};
addEventListener('hashchange', reveal);
reveal();

for (const bar of all('.buttons')) {
  bar.hidden = false;
  for (const button of all('button', bar))
    button.addEventListener('click', () => {
      for (const part of all('main details')) part.open = button.dataset.open === '1';
    });
}

// Paper shows everything.
let closed = [];
addEventListener('beforeprint', () => {
  closed = all('main details:not([open])');
  for (const part of closed) part.open = true;
});
addEventListener('afterprint', () => {
  for (const part of closed) part.open = false;
});
