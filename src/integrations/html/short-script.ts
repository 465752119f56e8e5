import { minify_sync } from 'terser';

const short = new Map<string, string>();

/** A script that stands in many pages, in as few letters as do the same. */
export function shortScript(code: string): string {
  const known = short.get(code);
  if (known !== undefined) return known;
  const { code: made = code } = minify_sync(code, { ecma: 2020, compress: { passes: 3 }, format: { inline_script: true } });
  short.set(code, made);
  return made;
}
