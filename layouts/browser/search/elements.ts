/** Elements made one by one: what comes from content enters as text or as an attribute, never as markup. */

type Child = Node | string | null | false;

export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) if (value !== null) made.setAttribute(key, value);
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

/** Children with something between them. */
export function between(children: readonly Node[], separator: () => Node): Node[] {
  return children.flatMap((child, at) => (at === 0 ? [child] : [separator(), child]));
}

export const dot = (): HTMLElement => element('span', { class: 'dot' }, ' · ');
