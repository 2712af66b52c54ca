/** On every page: `/` leads to the search box, and the first visit to it loads the search itself. */
(() => {
  const own = document.currentScript as HTMLScriptElement;
  const field = document.querySelector<HTMLInputElement>('input[data-find]');
  if (!field) return;
  const isTyping = (at: EventTarget | null): boolean =>
    at instanceof HTMLElement && (at.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(at.tagName));
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    field.focus();
    field.select();
  });
  const load = (): void => {
    if (document.querySelector('script[src$="/search.js"]')) return;
    const script = document.createElement('script');
    script.src = own.src.replace(/find\.js(?=$|\?)/u, 'search.js');
    document.head.append(script);
  };
  field.addEventListener('focus', load, { once: true });
  if (document.activeElement === field) load();
})();
