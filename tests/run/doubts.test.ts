import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Issue, Person } from '../../src/model.ts';
import { applyDecision } from '../../src/run/deciding/apply.ts';
import { decisionsOf } from '../../src/run/deciding/decision.ts';
import { GROUPS, groupOf } from '../../src/run/doubts/gather.ts';
import { doubtsAboutPeople } from '../../src/run/doubts/people.ts';
import { tagsOf } from '../hostile/tags.ts';
import { emptyArchive, sampleArchive } from '../publish/archive.ts';
import { diwan, folders, here, put, workplace } from './site.ts';

let at: string;
let issues: Issue[];
let page: string;

const story = (name: string, place: string, more = ''): string =>
  `The ${place} of Marjana is open again\n\nMARJANA (SNA) – The ${place} was opened on 2 May 2024 by the mayor, ${name}, who had promised it for years.\n\n${name} said that the ${place} would stay open through the winter, whatever the river does.\n${more}`;
const AGAIN = '\nReaders of the river editor may write to the quay office\n';

beforeAll(async () => {
  at = workplace('doubts');
  put(join(at, 'content'), {
    'site.yaml': 'name: The <b>Diwan</b>\n',
    'raw/1/a.txt': story('Rania al-Haddad', 'bridge', AGAIN),
    'raw/2/b.txt': story('Rania Hadad', 'museum', AGAIN),
    'raw/3/c.txt': story('Yusuf Qandil', 'school', AGAIN),
    'raw/d.txt':
      'Nobody knows when <script>alert(1)</script>\n\nThe lamps of the east bank were lit again after a long night, and the boats came back to the quay.\n',
    'raw/e.txt':
      'مجلس مرجانة يفتح الجسر\n\nThe council opened the old bridge again and everyone in the town was glad about it, it seems.\n\nقال رئيس البلدية يوسف قنديل يوم 12 آذار 2024 إن الجسر باق وإن العمل فيه لن يتوقف قبل الشتاء القادم كما وعد أهل المدينة في الصيف.\n\nThe second part of the statement was given in English only, and nobody translated it that evening.\n',
    'raw/empty.txt': '',
  });
  issues = JSON.parse((await here(['check', '--json', ...folders(at)])).out).issues;
  await here(['check', ...folders(at)]);
  page = readFileSync(join(at, 'report.html'), 'utf8');
});

const about = (rule: string): Issue[] => issues.filter((issue) => issue.rule === rule);

describe('check', () => {
  it('names what has no date, and what comes again and again', () => {
    expect(about('date-missing').map(({ file, line }) => [file, line])).toContainEqual(['d.txt', 1]);
    expect(about('language-doubtful').map(({ file, line }) => [file, line])).toEqual([['e.txt', 1]]);
    expect(about('line-recurring').map(({ message }) => message)).toEqual([expect.stringContaining('Readers of the river editor')]);
  });

  it('is in the order of its groups within each severity', () => {
    const places = issues.map((issue) => [['error', 'warning', 'note'].indexOf(issue.severity), GROUPS.indexOf(groupOf(issue))]);
    expect(places).toEqual([...places].sort(([a = 0, b = 0], [c = 0, d = 0]) => a - c || b - d));
  });

  it('offers only what the program takes, once a day that is unknown is filled in', async () => {
    const content = workplace('taken');
    let count = 0;
    for (const decision of issues.flatMap(decisionsOf)) {
      const filled = { ...decision, yaml: decision.yaml.replace('YYYY-MM-DD', '2024-05-02') };
      await applyDecision(content, filled, { decided: '2026-11-25', reason: null });
      count++;
    }
    expect(count).toBeGreaterThan(2);
  });
});

describe('people', () => {
  const person = (slug: string, en: string | null, ar: string | null, more: Partial<Person> = {}): Person => ({
    ...(sampleArchive().people[0] as Person),
    id: slug,
    slug,
    name: { en, ar },
    origin: 'found',
    merges: [],
    ...more,
  });
  const doubts = (people: readonly Person[]): Issue[] => doubtsAboutPeople({ ...emptyArchive(), people }, { described: () => null });

  it('joined by their letters alone are shown with the evidence, the least sure first', () => {
    const merges = [
      { spelling: 'Yousef Kandil', with: 'يوسف قنديل', rule: 'transliteration', score: 0.93 },
      { spelling: 'Y. Qandil', with: 'Yusuf Qandil', rule: 'shorter-form', score: 0.71 },
      { spelling: 'Yusuf Qandeel', with: 'Yusuf Qandil', rule: 'authority', score: 1 },
    ];
    const found = doubts([person('yusuf-qandil', 'Yusuf Qandil', 'يوسف قنديل', { merges })]);
    expect(found.map(({ message }) => message)).toEqual([
      expect.stringMatching(/“Y\. Qandil” and “Yusuf Qandil” .*shorter-form, 0\.71/u),
      expect.stringMatching(/“Yousef Kandil” and “يوسف قنديل” .*transliteration, 0\.93/u),
    ]);
    const [one, two] = decisionsOf(found[1] as Issue);
    expect(one?.yaml).toBe('- id: yusuf-qandil\n  name: { en: Yusuf Qandil, ar: يوسف قنديل }\n  aliases: { en: [Yousef Kandil] }');
    expect(two?.yaml).toMatch(
      /^- id: yusuf-qandil\n.*\n- id: yousef-kandil\n {2}name: \{ en: Yousef Kandil \}\n {2}different: \[yusuf-qandil\]$/u,
    );
  });

  it('kept apart though their names are near, and two with one name, are shown', () => {
    const found = doubts([
      person('a', 'Mahmud Yaquti', null),
      person('b', 'Mahmoud Salih Yaquti', null),
      person('c', 'Rania Haddad', null),
      person('d', 'Rania Haddad', null),
    ]);
    expect(found.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['name-near', 'name-twice']));
    expect(found.find(({ rule }) => rule === 'name-twice')?.message).toContain('c (');
  });
});

describe('report.html', () => {
  it('stands beside the site, or where it is wanted', async () => {
    expect(existsSync(join(at, '_site'))).toBe(false);
    const { told } = await here(['check', '--report', join(at, 'elsewhere.html'), ...folders(at)]);
    expect(told).toContain('elsewhere.html');
    expect(readFileSync(join(at, 'elsewhere.html'), 'utf8')).toBe(page);
  });

  it('holds every issue with its YAML and the lines that the machine saw', () => {
    expect(page.match(/<article /gu)?.length).toBe(issues.length + 1);
    expect(page).toContain('<p class="place"><bdi>empty.txt</bdi></p>');
    expect(page).toContain('date: YYYY-MM-DD');
    expect(page).toMatch(/<li dir="auto"[^>]*><b>1<\/b> Nobody knows when &lt;script&gt;/u);
  });

  it('runs nothing of what it quotes', () => {
    const names = new Set(tagsOf('report.html', page).map(({ name }) => name));
    expect([...names].filter((name) => ['script', 'b', 'img', 'iframe'].includes(name))).toEqual(['b']);
    expect(page).not.toContain('<script');
    expect(page).toContain('The &lt;b&gt;Diwan&lt;/b&gt;');
    expect(page).toContain("default-src 'none'");
  });
});

describe('an archive without doubts', () => {
  it('says so', async () => {
    const calm = workplace('calm');
    expect((await diwan(['check', ...folders(calm)])).out).toBe('Nothing needs looking at.\n');
    expect(readFileSync(join(calm, 'report.html'), 'utf8')).toContain('Nothing needs looking at');
  });
});
