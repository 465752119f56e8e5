import type { z } from 'zod';
import { own } from '../../model/own.ts';
import { valueAt, type Path } from './values.ts';

interface Definition {
  type: string;
  innerType?: z.ZodType;
  element?: z.ZodType;
  valueType?: z.ZodType;
  in?: z.ZodType;
  shape?: Record<string, z.ZodType>;
  options?: z.ZodType[];
  discriminator?: string;
  entries?: Record<string, string>;
  values?: string[];
}

const definition = (schema: z.ZodType): Definition => schema._zod.def;

const words = (schema: z.ZodType | undefined): string[] => {
  const { entries, values } = schema ? definition(schema) : {};
  return entries ? Object.values(entries) : (values ?? []);
};

/** The schema without its wrappers (optional, nullable, transformed), and of a union the member that the value belongs to. */
const bare = (schema: z.ZodType, value: unknown): z.ZodType => {
  const { type, innerType, in: input, options, discriminator } = definition(schema);
  if (innerType) return bare(innerType, value);
  if (type === 'pipe' && input) return bare(input, value);
  if (!options) return schema;
  const tag = discriminator && valueAt(value, [discriminator]);
  const member = options.find((option) => words(definition(option).shape?.[discriminator ?? '']).includes(String(tag)));
  return bare(member ?? options[0] ?? schema, value);
};

/** The schema that holds at a path of a value. */
export function schemaAt(schema: z.ZodType, value: unknown, path: Path): z.ZodType {
  const [step, ...rest] = path;
  if (step === undefined) return schema;
  const { shape, element, valueType } = definition(bare(schema, value));
  const next = own(shape ?? {}, String(step)) ?? element ?? valueType;
  return next ? schemaAt(next, valueAt(value, [step]), rest) : schema;
}

/** The keys that a value may have at this schema, each with whether it is required and what an editor should write. */
export function keysOf(schema: z.ZodType, value: unknown): { key: string; required: boolean; help: string | undefined }[] {
  return Object.entries(definition(bare(schema, value)).shape ?? {}).map(([key, field]) => ({
    key,
    required: !field.safeParse(undefined).success,
    help: field.description,
  }));
}

/** The words allowed at this schema, or none when it is not a choice between words. */
export function choices(schema: z.ZodType, value: unknown): string[] {
  const { discriminator, options } = definition(schema);
  return options && !discriminator ? options.flatMap(words) : words(bare(schema, value));
}

/** The words that choose a member of a discriminated union. */
export function discriminators(schema: z.ZodType): string[] {
  const { options = [], discriminator = '', innerType } = definition(schema);
  return innerType ? discriminators(innerType) : options.flatMap((option) => words(definition(option).shape?.[discriminator]));
}

/** The sets of keys that the members of a union have. */
export function formsOf(schema: z.ZodType): string[][] {
  return (definition(schema).options ?? []).map((option) => Object.keys(definition(option).shape ?? {}));
}

/** The names of all keys that values of a schema can have, at any depth; those that the dossier chooses are not among them. */
export function keysWithin(schema: z.ZodType): Set<string> {
  const { shape = {}, innerType, element, valueType, in: input, options = [] } = definition(schema);
  const inner = [innerType, element, valueType, input, ...options, ...Object.values(shape)].flatMap((one) =>
    one ? [...keysWithin(one)] : [],
  );
  return new Set([...Object.keys(shape), ...inner]);
}
