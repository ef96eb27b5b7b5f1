'use strict';
(function () {
  const by = (id) => document.getElementById(id);
  const all = (selector, root) => Array.from((root || document).querySelectorAll(selector));
  const events = all('.event');

  // Light and dark: the reader's choice for this page; else what the system says.
  const theme = by('theme');
  const dark = () => document.documentElement.dataset.theme
    ? document.documentElement.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches;
  const name = () => { theme.textContent = dark() ? 'Light' : 'Dark'; };
  theme.addEventListener('click', () => { document.documentElement.dataset.theme = dark() ? 'light' : 'dark'; name(); });
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', name);
  name();
  theme.hidden = false;

  // A link into a closed part opens it.
  const reveal = () => {
    let at = null;
    try { at = by(decodeURIComponent(location.hash.slice(1))); } catch (e) { return; }
    if (!at) return;
    const inside = at.matches('.event') ? at.firstElementChild : at;
    for (let node = inside; node; node = node.parentElement) {
      if (node.tagName === 'DETAILS') node.open = true;
      if (node.matches('.event, .remark, details')) node.hidden = false;
    }
    at.scrollIntoView();
  };
  addEventListener('hashchange', reveal);
  if (location.hash) reveal();

  // Everything is open on paper, and closed again behind it.
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open])');
    opened.forEach((details) => { details.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach((details) => { details.open = false; }));

  // Filters.
  const form = by('filters');
  const add = (select, value, text) => {
    const option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    select.append(option);
  };
  const words = (event, key) => (event.dataset[key] || '').split(' ');
  ['error', 'warning', 'note', 'open'].forEach((label) => add(by('f-s'), label, label));
  all('#codes section').forEach((section) => add(by('f-c'), section.id.slice(5), section.querySelector('h3').textContent));
  const rows = all('.sources tbody th[scope=row]').map((name, i) => ({
    i: String(i), name: name.textContent, origin: name.closest('tbody').dataset.k === 'origin'
  }));
  rows.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  rows.forEach((row) => add(by(row.origin ? 'f-g' : 'f-o'), row.i, row.name));

  const marked = all('.remark, .turns li');
  const status = by('f-k');
  if (status) {
    ['new', 'changed', 'baselined', 'suppressed', 'gone']
      .filter((word) => marked.some((node) => node.dataset.k === word))
      .forEach((word) => add(status, word, word));
  }
  // Of a status only what has it is left, also inside events.
  const only = (word) => {
    marked.forEach((node) => { node.hidden = Boolean(word) && node.dataset.k !== word; });
    all('.event details.more').forEach((group) => {
      const remarks = all('.remark', group);
      group.hidden = remarks.length > 0 && remarks.every((remark) => remark.hidden);
    });
  };

  const texts = new Map();
  const text = (event) => {
    if (!texts.has(event)) texts.set(event, event.textContent.toLowerCase());
    return texts.get(event);
  };
  const filter = () => {
    const query = by('f-q').value.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const chosen = [['f-s', 's'], ['f-c', 'c'], ['f-o', 'o'], ['f-g', 'o']].map(([id, key]) => [by(id).value, key]);
    if (status) {
      chosen.push([status.value, 'k']);
      only(status.value);
    }
    let shown = 0;
    events.forEach((event) => {
      const fits = chosen.every(([value, key]) => !value || words(event, key).includes(value))
        && query.every((word) => text(event).includes(word));
      event.hidden = !fits;
      shown += fits ? 1 : 0;
    });
    const turns = status && status.value ? all('.turns li:not([hidden])').length : 0;
    by('shown').textContent = (shown === events.length ? '' : shown + ' of ' + events.length + ' events')
      + (turns ? (shown === events.length ? '' : ', ') + turns + ' under Changes' : '');
  };
  let waiting = 0;
  form.addEventListener('input', () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  form.addEventListener('reset', () => setTimeout(filter, 0));
  form.addEventListener('submit', (event) => event.preventDefault());
  by('all').addEventListener('click', () => {
    const open = by('all').textContent === 'Open all';
    all('.event:not([hidden]) > details').forEach((details) => { details.open = open; });
    by('all').textContent = open ? 'Close all' : 'Open all';
  });
  form.hidden = events.length < 2 && !status;

  // The report for programs.
  const save = by('save');
  const report = by('report');
  if (save && report) {
    save.hidden = false;
    save.addEventListener('click', async () => {
      const packed = Uint8Array.from(atob(report.textContent), (c) => c.charCodeAt(0));
      let blob = new Blob([packed], {type: 'application/gzip'});
      let file = 'crosscheck-report.json.gz';
      if (typeof DecompressionStream === 'function') {
        blob = await new Response(blob.stream().pipeThrough(new DecompressionStream('gzip'))).blob();
        file = 'crosscheck-report.json';
      }
      const link = document.createElement('a');
      link.href = URL.createObjectURL(blob);
      link.download = file;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    });
  }
})();
