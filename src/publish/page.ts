/** How a page enters the plan: its model is made each time it is asked for, never kept. */
import type { Language, PageKind, PageOf } from '../model.ts';

export function page<Kind extends PageKind>(
  kind: Kind,
  path: string,
  language: Language | null,
  build: () => PageOf<Kind>['model'],
): PageOf<Kind> {
  return {
    path,
    kind,
    language,
    get model() {
      return build();
    },
  };
}
