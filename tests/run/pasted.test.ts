import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseYaml } from '../../src/acquire/yaml.ts';
import { yamlText } from '../../src/describe/pasted.ts';
import type { Issue } from '../../src/model.ts';
import { folders, here, put, workplace } from './site.ts';

/** What `check` says of a workplace. */
async function checked(at: string): Promise<Issue[]> {
  return JSON.parse((await here(['check', '--json', ...folders(at)])).out).issues;
}

/** Does what a hint says: writes its YAML into the file that its first line names. */
function paste(at: string, hint: string): void {
  const [first = '', ...yaml] = hint.split('\n');
  const file = /content\/\S+\.yaml(?=:$)/u.exec(first)?.[0];
  if (file === undefined) throw new Error(`no file in: ${first}`);
  put(at, { [file]: `${yaml.join('\n')}\n` });
}

const of = (issues: readonly Issue[], rule: string): Issue[] => issues.filter((issue) => issue.rule === rule);
const BODY =
  'The council of the town met in its hall beside the river and spoke for three hours about the old bridge, its cost and its date.\n\nNobody knew when the works would begin, the head of the council said to the people who had waited outside since the morning.';

describe('the YAML of a hint', () => {
  it('makes a suggested topic one of the archive, after which it is suggested no more', async () => {
    const at = workplace('suggested');
    const stories = [
      'The ferry to Qalat was late again. A reed boat builders union asked for wood, nails and a warmer hall.',
      'Nobody in Mirza remembers a colder winter, said the reed boat builders who still work there by lamplight.',
      'Prices fell in Shatra last week; reed boat builders sold three hulls and kept a fourth for the spring floods.',
      'A school opened in Hamdan with forty pupils, most of them children of reed boat builders and of shepherds.',
    ];
    put(
      at,
      Object.fromEntries(stories.map((story, nth) => [`content/raw/${nth}.txt`, `Report number ${nth} from the villages\n\n${story}`])),
    );
    const [suggested] = of(await checked(at), 'topic-suggested');
    expect(suggested?.message).toContain('reed boat builders');
    expect(suggested?.hint).toContain('- id: reed-boat-builders\n');
    paste(at, suggested?.hint ?? '');
    const after = await checked(at);
    expect(after.filter(({ file }) => file === 'authority/topics.yaml').map(({ message }) => message)).toEqual([]);
  });

  it('settles a date that was worked out', async () => {
    const at = workplace('dated');
    put(at, { 'content/raw/2024-06-13.txt': `The bridge waits again\n\n${BODY}` });
    const [inferred] = of(await checked(at), 'date-inferred');
    paste(at, inferred?.hint ?? '');
    expect(readdirSync(join(at, 'content/corrections'))).toEqual(['2024-06-13.txt.yaml']);
    expect(of(await checked(at), 'date-inferred')).toEqual([]);
  });

  it('gives a story its headline, quotation marks and colons included', async () => {
    const at = workplace('headless');
    put(at, { 'content/raw/a.txt': `${BODY.replace('The council', 'The "Sunday": a council')}` });
    const [derived] = of(await checked(at), 'headline-derived');
    paste(at, derived?.hint ?? '');
    const after = await checked(at);
    expect(after.filter(({ rule }) => rule.startsWith('yaml') || rule.startsWith('correction') || rule === 'headline-derived')).toEqual([]);
  });
});

describe('yamlText', () => {
  it('stays the text that it is', () => {
    for (const text of [
      'Reed boats',
      'الهور',
      'no',
      '12',
      '2024',
      'a: b',
      '# x',
      '"quoted"',
      '- a',
      "it's",
      'x, y',
      '{',
      '',
      'مدينة: «x»',
      'null',
      '1e3',
      'a\nb',
    ])
      expect(parseYaml(`key: { of: ${yamlText(text)} }`, 'x').value).toEqual({ key: { of: text } });
  });
});
