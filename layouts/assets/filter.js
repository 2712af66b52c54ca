/* Filters and sorts the names of an index while its reader works. Everything is on the page without it. */
(() => {
  const form = document.querySelector('form.filter');
  const list = document.querySelector('[data-filtered]');
  if (!form || !list) return;
  const field = form.querySelector('input');
  const nothing = form.querySelector('.nothing');
  const orders = [...form.querySelectorAll('button[data-order]')];
  /* Letters that readers write one for another; the rest of folding is the archive's own. */
  const fold = (text) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u02bb-\u02bf'’‘`-]/gu, '')
      .replace(/[أإآٱ]/gu, 'ا')
      .replace(/[ىیئ]/gu, 'ي')
      .replace(/ؤ/gu, 'و')
      .replace(/ة/gu, 'ه')
      .replace(/ک/gu, 'ك')
      .replace(/\s+/gu, ' ')
      .trim();
  const sections = [...list.querySelectorAll('section.letter')].map((section) => ({
    section,
    names: [...section.querySelectorAll('li')].map((entry) => ({
      entry,
      text: fold(entry.textContent),
      count: Number(entry.dataset.count),
      home: entry.parentElement,
    })),
  }));
  const every = sections.flatMap(({ names }) => names);
  /* By number, all names stand in one list; by name, each is back under its letter. */
  const ranked = document.createElement('ul');
  ranked.className = 'names-list ranked';
  const apply = () => {
    const wanted = fold(field.value).split(' ');
    for (const { entry, text } of every) entry.hidden = !wanted.every((word) => text.includes(word));
    const inOneList = ranked.parentElement !== null;
    for (const { section, names } of sections) section.hidden = inOneList || names.every(({ entry }) => entry.hidden);
    ranked.hidden = every.every(({ entry }) => entry.hidden);
    nothing.hidden = every.some(({ entry }) => !entry.hidden);
  };
  const sort = (order) => {
    for (const button of orders) button.setAttribute('aria-pressed', String(button.dataset.order === order));
    if (order === 'count') {
      const byCount = every.map((name, at) => ({ ...name, at })).sort((a, b) => b.count - a.count || a.at - b.at);
      ranked.append(...byCount.map(({ entry }) => entry));
      list.append(ranked);
    } else {
      for (const { entry, home } of every) home.append(entry);
      ranked.remove();
    }
    apply();
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', apply);
  for (const button of orders) button.addEventListener('click', () => sort(button.dataset.order));
  if (field.value !== '') apply();
})();
