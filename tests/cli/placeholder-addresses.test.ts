import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { placeholderAddresses } from '../../src/cli/placeholder-addresses.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const REAL = 'https://wells.news';
const SITE = 'content/site.yaml';

const warned = (contact: string, url: string, address: string | undefined = REAL): string[] => {
  const site = (wellWater()[SITE] ?? '').replace('desk@desk.example', contact).replace('https://desk.example', url);
  return placeholderAddresses({ [SITE]: site }, address).map(({ file, line, column, rule, message }) => {
    expect([file, rule]).toEqual([SITE, 'placeholder-address']);
    return `${line}:${column} ${message}`;
  });
};

test('a site for a real address is warned of a contact and a publisher at which nobody can be reached', () => {
  const [publisher, contact] = warned('desk@desk.example', 'https://desk.example');
  expect(contact).toBe('6:10 The contact "desk@desk.example" is a placeholder, at which nobody can be reached.');
  expect(publisher).toBe('5:43 The publisher’s address "https://desk.example" is a placeholder, at which nobody can be reached.');
  expect(warned('https://example.org/corrections', 'https://desk.news')).toHaveLength(1);
  expect(warned('desk@mail.desk.test', 'https://desk.news')).toHaveLength(1);
  expect(warned('desk@desk.news', 'https://www.example.com/about')).toHaveLength(1);
});

test('real addresses are none, nor those of a site that is tried out', () => {
  expect(warned('desk@example-desk.news', 'https://testing.news/example')).toEqual([]);
  expect(warned('https://desk.news/example', 'https://desk.news/test/')).toEqual([]);
  expect(warned('example@desk.news', 'https://desk.news')).toEqual([]);
  for (const address of ['', 'https://wells.example', 'http://localhost:4321', 'no address'])
    expect(warned('desk@desk.example', 'https://desk.example', address)).toEqual([]);
});

test('the check of a build with a real address prints the warnings, and lets it go on', () => {
  const { root } = wellProject();
  const checked = (SITE_URL: string) => {
    const env = { ...process.env, NO_COLOR: '1', SITE_URL };
    return spawnSync(process.execPath, [resolve('src/cli/check.ts')], { cwd: root, encoding: 'utf8', env });
  };
  const { status, stderr } = checked(REAL);
  expect(stderr).toContain(`${SITE}:6:10  placeholder-address`);
  expect(stderr).toContain('fix: write an address at which the publisher is reached');
  expect(status).toBe(0);
  expect(checked('').stderr).toBe('');
});
