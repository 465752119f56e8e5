import { z } from 'zod';
import { date, ID } from '../model/fields.ts';
import { KINDS, type Kind } from './read/kinds.ts';

/** A JSON Schema, or a part of one, as plain values. */
type Json = Record<string, unknown>;

const DATE =
  'A date at the precision known: 2014, 2018-12, 2018-12-19, 2018-12-19T14:00Z, 2014/2015, 2016~ (about), 201X, 2018-XX, 2010/.. (open)';

interface Override {
  zodSchema: z.core.$ZodType;
  jsonSchema: Json;
}

/** Dates that say nothing of their own say how a date is written. */
const explained = ({ zodSchema, jsonSchema }: Override): void => {
  if ((zodSchema._zod.def as { in?: unknown }).in === date._zod.def.in) jsonSchema['description'] ??= DATE;
  // Editors show the innermost description, which would hide the field’s own.
  if (jsonSchema['description'] && Array.isArray(jsonSchema['anyOf']))
    for (const inner of jsonSchema['anyOf'] as Json[]) delete inner['description'];
};

/** Whether digits alone, which editors take for a number, would be a text of this form. */
const takesDigits = ({ pattern }: Json): boolean => typeof pattern !== 'string' || new RegExp(pattern).test('1');

const numbered = (schema: Json): Json => {
  const types = [schema['type']].flat();
  if (!types.includes('string') || 'enum' in schema || 'const' in schema || !takesDigits(schema)) return schema;
  return { ...schema, type: [...types, schema['pattern'] === undefined ? 'number' : 'integer'] };
};

/** Allows a number wherever the reader keeps one as the text that was written. */
const withNumbers = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withNumbers);
  if (typeof value !== 'object' || value === null) return value;
  return numbered(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withNumbers(inner)])));
};

const whole = ({ schema, many }: Kind): z.ZodType => (many ? z.record(z.string().regex(ID), schema) : schema);

/** The name of a content file without its folder and ending; of a folder of files the folder’s. */
const nameOf = ({ example }: Kind): string => /^content\/([^/.]+)/.exec(example)?.[1] ?? '';

/**
 * The JSON Schemas (draft 7, which every version of the YAML language server reads) of the content that people write, by file
 * name: a YAML file, or the front matter of an MDX file. Files that only commands write have none.
 */
export function jsonSchemas(): Record<string, object> {
  return Object.fromEntries(
    KINDS.filter(({ example }) => !example.endsWith('.json')).map((kind) => [
      `${nameOf(kind)}.schema.json`,
      withNumbers(z.toJSONSchema(whole(kind), { io: 'input', target: 'draft-7', override: explained })) as object,
    ]),
  );
}
