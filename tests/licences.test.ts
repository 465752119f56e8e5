import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

interface Package {
  path: string;
  license?: unknown;
  integrity?: string;
}

const rules = readFileSync('CONTRIBUTING.md', 'utf8');
const codes = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The licences that CONTRIBUTING.md names as allowed. */
const ALLOWED = new Set(codes(/\*\*Licences\.\*\*([^]*?)\n\n/.exec(rules)?.[1] ?? ''));

/** The table of exceptions there: package -> licence, `none` where it declares none. */
const EXCEPTIONS = new Map(
  [...rules.matchAll(/^\| `([^`]+)` +\| `([^`]+)` +\| \w/gm)].map(([, name = '', licence = '']) => [name, licence] as const),
);

const nameOf = ({ path }: Package): string => path.split('node_modules/').at(-1) ?? '';

/** Whether an SPDX expression, `MIT`, `(MIT OR GPL-2.0-only)` or `MIT AND Zlib`, leaves us a choice that is allowed. */
const isAllowed = (expression: string): boolean => {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (bare.includes(' OR ')) return bare.split(' OR ').some(isAllowed);
  return bare.split(' AND ').every((licence) => ALLOWED.has(licence));
};

const forbidden = (packages: Package[]): string[] =>
  packages
    .filter((each) => {
      const licence = typeof each.license === 'string' ? each.license : 'none';
      return !isAllowed(licence) && EXCEPTIONS.get(nameOf(each)) !== licence;
    })
    .map(({ path, license }) => `${path}: ${JSON.stringify(license)}`);

const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Omit<Package, 'path'>> };
const locked: Package[] = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, about]) => ({ ...about, path }));

/** The packages in a folder `node_modules`, and in those of these packages. */
const installedIn = (folder: string): Package[] => {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const paths = names.flatMap((name) => (name.startsWith('@') ? readdirSync(join(folder, name)).map((each) => `${name}/${each}`) : [name]));
  return paths.flatMap((name) => {
    const path = `${folder}/${name}`;
    const { license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as { license?: unknown };
    return [{ path, license }, ...installedIn(`${path}/node_modules`)];
  });
};

describe('the packages that the project uses', () => {
  test('are under licences that CONTRIBUTING.md allows, those for other systems, too', () => {
    expect(ALLOWED.has('MIT')).toBe(true);
    expect(locked.length).toBeGreaterThan(100);
    expect(forbidden(locked)).toEqual([]);
  });

  test('say the same where they are installed', () => {
    expect(forbidden(installedIn('node_modules'))).toEqual([]);
  });

  test('are there for every exception', () => {
    const names = new Set(locked.map(nameOf));
    expect([...EXCEPTIONS.keys()].filter((name) => !names.has(name))).toEqual([]);
  });

  test('are locked with the hash of what is in them, and with no address of a registry', () => {
    expect(locked.filter(({ integrity }) => !/^sha512-/.test(integrity ?? '')).map(({ path }) => path)).toEqual([]);
    expect(readFileSync('package-lock.json', 'utf8')).not.toContain('"resolved"');
  });

  test('leave no choice to a licence expression that is only in part allowed', () => {
    expect(['MIT', '(MIT OR GPL-2.0-only)', '(MIT AND Zlib)', 'MIT AND ISC AND 0BSD'].every(isAllowed)).toBe(true);
    expect(['none', 'GPL-2.0-only', 'MIT AND GPL-2.0-only', '(MIT OR ISC) AND GPL-2.0-only'].some(isAllowed)).toBe(false);
  });
});
