/** YAML that a person can paste: what a correction of a document looks like, and values that stay what they are in it. */

/** A value as YAML on one line: plain where that is safe, else in quotation marks. */
export function yamlText(value: string): string {
  return PLAIN.test(value) && !MEANS_MORE.test(value) ? value : JSON.stringify(value);
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} ().'’-]*[\p{L}\p{M}\p{N})]$/u;
/** Read as no text: truth values, nothing, numbers. Dates stay plain, as a person writes them. */
const MEANS_MORE = /^(?:y|n|yes|no|on|off|true|false|null|nan|inf|0[xo]\p{L}*.*|[\d.]+(?:e\d+)?)$/iu;

/** The decision that settles one story of a file, below a line that says where it goes. Fields are in YAML already. */
export function pasteCorrection(what: string, file: string, story: number, fields: readonly string[]): string {
  const lines = story === 1 ? fields : ['stories:', ...Array.from({ length: story - 1 }, () => '  - {}'), ...inList(fields)];
  return [`${what} In content/corrections/${file}.yaml:`, ...lines].join('\n');
}

function inList(fields: readonly string[]): string[] {
  return fields.map((field, index) => `${index === 0 ? '  - ' : '    '}${field}`);
}
