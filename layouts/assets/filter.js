/* Filters the names of an index while its reader types. Everything is on the page without it. */
(() => {
  const form = document.querySelector('form.filter');
  const list = document.querySelector('[data-filtered]');
  if (!form || !list) return;
  const field = form.querySelector('input');
  const nothing = form.querySelector('.nothing');
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
    names: [...section.querySelectorAll('li')].map((entry) => ({ entry, text: fold(entry.textContent) })),
  }));
  const apply = () => {
    const wanted = fold(field.value).split(' ');
    let found = 0;
    for (const { section, names } of sections) {
      let here = 0;
      for (const { entry, text } of names) {
        entry.hidden = !wanted.every((word) => text.includes(word));
        if (!entry.hidden) here++;
      }
      section.hidden = here === 0;
      found += here;
    }
    nothing.hidden = found > 0;
  };
  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  field.addEventListener('input', apply);
  if (field.value !== '') apply();
})();
