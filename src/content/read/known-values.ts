import { parts } from './front-matter.ts';

/** What files say in YAML, as plain values, by their paths: of those without a problem, in which nothing is doubtful. */
export type KnownValues = Record<string, unknown>;

let known: { files: Record<string, string>; values: KnownValues } = { files: {}, values: {} };

/** The YAML of a file: its front matter, or all of it; `undefined` where it has none. */
export function yamlOf(file: string, text: string): string | undefined {
  return file.endsWith('.mdx') ? parts(text)?.front : text;
}

/** Has files (path -> text) of which the values are known not be read again. */
export function knowValues(files: Record<string, string>, values: KnownValues): void {
  known = { files, values };
}

/** What the YAML of a file says, where that is known of just this text. */
export function knownValue(file: string, yaml: string): { value: unknown } | null {
  const { files, values } = known;
  return Object.hasOwn(values, file) && yamlOf(file, files[file] ?? '') === yaml ? { value: values[file] } : null;
}
