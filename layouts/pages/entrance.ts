import type { ChooseModel, GoneModel, MissingModel, RedirectModel } from '../../src/model.ts';
import { direction } from '../../src/text.ts';
import { type Html, html } from '../html.ts';
import { bareHead } from '../parts/shell.ts';
import { stringsOf } from '../strings/of.ts';

/** The door: the archive's name in each language, side by side. */
export function choosePage(model: ChooseModel): Html {
  const [first] = model.languages;
  const names = [...new Set(model.languages.map((one) => one.name))];
  return html`<!doctype html>
<html lang="${first?.language ?? 'en'}" dir="${direction(first?.language ?? 'en')}">
<head>
${bareHead(
  model.assets,
  names.join(' — '),
  html`${model.canonical && html`<link rel="canonical" href="${model.canonical}">`}<script src="${model.assets}remember.js" defer data-choose></script>`,
)}
</head>
<body class="choose">
<main class="choices">${model.languages.map((one, at) => choice(one, stringsOf(one.language).choose, at === 0))}</main>
</body>
</html>
`;
}

function choice(one: ChooseModel['languages'][number], invitation: string, first: boolean): Html {
  return html`<section lang="${one.language}" dir="${direction(one.language)}">
${heading(one.name, first)}
${one.description && html`<p class="dek">${one.description}</p>`}
<p class="enter"><a href="${one.href}" hreflang="${one.language}" data-language="${one.language}">${invitation}</a></p>
</section>`;
}

/** A page has one first heading; in the second language the same stands beside it. */
function heading(text: string, first: boolean): Html {
  return first ? html`<h1>${text}</h1>` : html`<h2 class="beside-title">${text}</h2>`;
}

/** For addresses that lead nowhere. */
export function missingPage(model: MissingModel): Html {
  const [first] = model.languages;
  return html`<!doctype html>
<html lang="${first?.language ?? 'en'}" dir="${direction(first?.language ?? 'en')}">
<head>
${bareHead(model.assets, model.languages.map((one) => stringsOf(one.language).missing.title).join(' — '), html`<meta name="robots" content="noindex">`)}
</head>
<body class="choose">
<main class="choices">${model.languages.map((one, at) => {
    const { missing } = stringsOf(one.language);
    return html`<section lang="${one.language}" dir="${direction(one.language)}">${heading(missing.title, at === 0)}<p class="dek">${missing.text}</p><p class="enter"><a href="${one.href}" hreflang="${one.language}">${missing.home}</a></p></section>`;
  })}</main>
</body>
</html>
`;
}

/** An old address: leads on by itself and by a link. */
export function redirectPage(model: RedirectModel): Html {
  const { moved } = stringsOf(model.language);
  return html`<!doctype html>
<html lang="${model.language}" dir="${direction(model.language)}">
<head>
${bareHead(model.assets, moved.title, html`<meta http-equiv="refresh" content="0; url=${model.href}"><meta name="robots" content="noindex"><link rel="canonical" href="${model.canonical}">`)}
</head>
<body class="choose">
<main class="choices"><section><h1>${moved.title}</h1><p class="enter"><a href="${model.href}">${moved.link}</a></p></section></main>
</body>
</html>
`;
}

/** An old address whose article or person is in the archive no more. */
export function gonePage(model: GoneModel): Html {
  const { gone, missing } = stringsOf(model.language);
  return html`<!doctype html>
<html lang="${model.language}" dir="${direction(model.language)}">
<head>
${bareHead(model.assets, gone.title, html`<meta name="robots" content="noindex">`)}
</head>
<body class="choose">
<main class="choices"><section><h1>${gone.title}</h1><p class="dek">${gone.text}</p><p class="enter"><a href="${model.home}">${missing.home}</a></p></section></main>
</body>
</html>
`;
}
