/**
 * JSON Schemas of the owner's YAML files, made from the shapes that read them, so that an editor with the YAML language server
 * completes and checks what is typed. What a shape tests by code (a date, an address) the schema leaves open.
 */
import { z } from 'zod';
import { CORRECTION_SHAPE } from '../../acquire/corrections.ts';
import { SITE_SHAPE } from '../../acquire/site.ts';
import { OUTLET, PERSON, PLACE, TOPIC } from '../../link/authority/shapes.ts';

/** Where the schemas lie in a content folder; hidden, so that nothing of it is content. */
export const SCHEMA_FOLDER = '.schemas';

interface Described {
  readonly title: string;
  readonly shape: z.ZodType;
}

const FILES: Readonly<Record<string, Described>> = {
  'site.json': { title: 'site.yaml: what the archive is called and how its pages are set', shape: SITE_SHAPE },
  'people.json': { title: 'authority/people.yaml: people whom the archive knows', shape: z.array(PERSON) },
  'topics.json': { title: 'authority/topics.yaml: topics of this archive’s own', shape: z.array(TOPIC) },
  'outlets.json': { title: 'authority/outlets.yaml: who publishes', shape: z.array(OUTLET) },
  'places.json': { title: 'authority/places.yaml: places that the archive knows', shape: z.array(PLACE) },
  'correction.json': { title: 'corrections/FILE.yaml: what a person decided about one document', shape: CORRECTION_SHAPE },
};

/** The schemas as files: name → text. */
export function schemaFiles(): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(FILES).map(([name, described]) => [name, `${JSON.stringify(schemaOf(described), null, 1)}\n`]));
}

function schemaOf({ title, shape }: Described): object {
  const made = z.toJSONSchema(shape, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-7',
    reused: 'inline',
    override: ({ jsonSchema }) => {
      // A shape that takes one text for both languages says so in its `meta`.
      if (jsonSchema.alsoText !== true) return;
      const { alsoText, ...both } = jsonSchema;
      for (const key of Object.keys(jsonSchema)) delete jsonSchema[key];
      jsonSchema.anyOf = [{ type: 'string' }, both];
    },
  });
  return { ...made, title };
}

/** The line that makes an editor use a schema for the file at `path`, relative to the content folder. */
export function schemaLine(path: string): string {
  const up = '../'.repeat(path.split('/').length - 1);
  return `# yaml-language-server: $schema=${up}${SCHEMA_FOLDER}/${schemaFor(path)}`;
}

function schemaFor(path: string): string {
  if (path === 'site.yaml') return 'site.json';
  return path.startsWith('corrections/') ? 'correction.json' : `${path.replace(/^.*\/|\.yaml$/gu, '')}.json`;
}
