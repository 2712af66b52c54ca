/** One page of every kind in the sample archive, and more where a kind has several states. */
export const KINDS: readonly string[] = [
  'index.html',
  '404.html',
  'en/articles/2024/06/bridge-en.html',
  'ar/articles/2024/06/bridge-ar.html',
  'en/articles/2024/06/bridge-en/beside.html',
  'ar/articles/2024/06/bridge-ar/beside.html',
  'en/articles/2022/long-headline.html',
  'en/articles/2020/02/hostile.html',
  'ar/articles/2023/01/withdrawn.html',
  'en/people/nobody-now.html',
  ...['ar', 'en'].flatMap((language) =>
    [
      ...['index', 'about', 'corrections', 'search', 'people/index', 'people/salma-al-rashidi', 'people/john-carver', 'people/six-parts'],
      ...['people/john-carver/2021', 'topics/index', 'topics/water', 'outlets/index', 'outlets/bayan', 'places/index'],
      ...['places/marjana', 'search', 'dates/index', 'dates/2024/06', 'dates/2022/undated', 'dates/undated'],
    ].map((path) => `${language}/${path}.html`),
  ),
];
