/** The search in the browser: on its page the whole of it, on every other the suggestions beneath the header's box. */
import { startBox } from './search/box.ts';
import { startPage } from './search/page.ts';
import { loadFrom } from './search/scripts.ts';
import { Source } from './search/source.ts';

const script = document.currentScript as HTMLScriptElement;
const root = new URL('../', script.src).href;
const source = new Source(loadFrom(root));
const page = document.querySelector<HTMLFormElement>('form[data-search]');
const box = document.querySelector<HTMLInputElement>('form.find input[data-find]');
if (page) startPage(page, root, source);
else if (box) startBox(box, root, source);
