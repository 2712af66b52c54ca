import sanitizeHtml from 'sanitize-html';

export interface Tag {
  readonly page: string;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag of a page as an HTML parser sees it. */
export function tagsOf(page: string, markup: string): Tag[] {
  const found: Tag[] = [];
  sanitizeHtml(markup, {
    allowedTags: false,
    allowedAttributes: false,
    allowVulnerableTags: true,
    transformTags: {
      '*': (name, attributes) => {
        found.push({ page, name, attributes });
        return { tagName: name, attribs: attributes };
      },
    },
  });
  return found;
}

const ACTING = new Set([
  'iframe',
  'object',
  'embed',
  'base',
  'img',
  'applet',
  'frame',
  'math',
  'foreignobject',
  'animate',
  'set',
  'audio',
  'video',
]);
const ACTING_ATTRIBUTE = /^on|^(?:style|srcdoc|formaction|ping|background)$/iu;
const OURS = /^(?:\.\.?\/)*(?:\w+\/)*[\w-]+\.js$/u;
/** The search's own page, the one place that a form of ours leads to. */
const SEARCH = /^(?:\.\.?\/)*(?:(?:ar|en)\/)?search\.html$/u;
const SCHEME = /^[\s\u0000-\u0020]*[a-z][a-z0-9+.-]*:/iu;

/** What of a page's tags would act, load or lead to where no text of an archive may lead; '' where the tag is harmless. */
export function acts({ name, attributes }: Tag): string {
  if (ACTING.has(name)) return name;
  if (name === 'script' && !OURS.test(attributes.src ?? '') && attributes.type !== 'application/ld+json') return 'a script';
  if (name === 'form' && 'action' in attributes && !SEARCH.test(attributes.action ?? '')) return 'a form that leads somewhere';
  const attribute = Object.keys(attributes).find((one) => ACTING_ATTRIBUTE.test(one));
  if (attribute !== undefined) return `${name} ${attribute}`;
  const leading = ['href', 'src', 'action', 'xlink:href'].find(
    (one) => SCHEME.test(attributes[one] ?? '') && !/^(?:https?|mailto):/iu.test(attributes[one] ?? ''),
  );
  return leading === undefined ? '' : `${name} ${leading}=${attributes[leading]}`;
}
