/* Remembers the language that a reader chose, and leads them there from the door. Everything works without it. */
(() => {
  const name = 'diwan-language';
  const door = document.currentScript?.hasAttribute('data-choose') ?? document.body.classList.contains('choose');
  const remembered = () => {
    try {
      return localStorage.getItem(name);
    } catch {
      return null;
    }
  };
  for (const link of document.querySelectorAll('a[data-language]')) {
    link.addEventListener('click', () => {
      try {
        localStorage.setItem(name, link.dataset.language);
      } catch {
        /* A browser that keeps nothing asks again. */
      }
    });
  }
  const cameFromHere = document.referrer !== '' && new URL(document.referrer).origin === location.origin;
  if (door && !cameFromHere) {
    const language = remembered();
    const link = [...document.querySelectorAll('a[data-language]')].find((one) => one.dataset.language === language);
    if (link) location.replace(link.href);
  }
})();
