/** JSON for the published data files: each text in it as a reader sees it. */
import { visible } from '../acquire/lines.ts';

/** With an `indent`, over several lines. Most values hold nothing that is not seen: their JSON tells, and no text is looked at. */
export function seenJson(value: unknown, indent?: number): string {
  const json = JSON.stringify(value, undefined, indent);
  // JSON writes unpaired surrogates and control characters out as `\u`, `\b`, `\f` or `\r`.
  if (!/\\[ubfr]/u.test(json) && visible(json) === json) return json;
  return JSON.stringify(value, (_key, one: unknown) => (typeof one === 'string' ? visible(one) : one), indent);
}
