import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dossier as read } from '../../src/content/dossier.ts';
import { changeLog } from '../../src/model/change-log.ts';
import { atomFeed, jsonFeed } from '../../src/site/publication/feed.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { EDITS, LOG, NOTES } from './history.ts';
import { astro, keepPages, project } from './project.ts';

type Files = Record<string, string>;
type Node = DefaultTreeAdapterMap['node'];
type Element = DefaultTreeAdapterMap['element'];

const SITE = new URL('https://desk.example');
const logged = (files: Files): string[] => changeLog(read(files)).map(({ id, note }) => `${id}: ${note}`);
const fed = (files: Files): string[] => parseFeed(atomFeed(read(files), SITE)).items.map(({ id }) => id ?? '');
/** The files after each edit. */
const states = EDITS.reduce<Files[]>((all, { edit }) => [...all, edit(all.at(-1) ?? {})], [wellWater()]);
const last = states.at(-1) ?? {};

/** Those of some lines that others have not, however often a line is there. */
const beyond = (lines: string[], others: string[]): string[] => {
  const left = [...others];
  return lines.filter((line) => {
    const at = left.indexOf(line);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

describe('a history of twenty edits', () => {
  test('adds to the log and to both feeds what each edit says of itself, and takes nothing away', () => {
    expect(EDITS).toHaveLength(20);
    for (const [at, { adds }] of EDITS.entries()) {
      const [old, now] = [states[at] ?? {}, states[at + 1] ?? {}];
      expect(beyond(logged(now), logged(old)), `edit ${at + 1}`).toEqual(adds);
      expect(beyond(logged(old), logged(now)), `edit ${at + 1}`).toEqual([]);
      const ids = adds.map((line) => `https://desk.example/changes/#${line.slice(0, line.indexOf(': '))}`);
      expect(beyond(fed(now), fed(old)), `edit ${at + 1}`).toEqual(ids);
      expect(beyond(fed(old), fed(now)), `edit ${at + 1}`).toEqual([]);
      const { items } = JSON.parse(jsonFeed(read(now), SITE)) as { items: { id: string }[] };
      expect(items.map(({ id }) => id)).toEqual(fed(now));
    }
  });

  test('ends in exactly this log', () => {
    expect(logged(last)).toEqual(LOG);
  });
});

const elements = (node: Node): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];
const words = (node: Node): string => ('value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(words).join('') : '');
const attribute = (element: Element, name: string): string => element.attrs.find((each) => each.name === name)?.value ?? '';
const plain = (node: Node): string => words(node).replace(/\s+/g, ' ').trim();

describe('the site after them', () => {
  const { root, environment, remove } = project(last);
  const built = (variables: Record<string, string>): Record<string, string> => {
    const env = { ...environment, SITE_URL: SITE.href, ...variables };
    execFileSync(process.execPath, astro('build', '--silent'), { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    const files = globSync('**/*', { cwd: join(root, 'dist'), withFileTypes: true }).filter((file) => file.isFile());
    const paths = files.map(({ parentPath, name }) => join(parentPath, name));
    return Object.fromEntries(paths.map((path) => [path, createHash('sha256').update(readFileSync(path)).digest('hex')]));
  };
  const page = (path: string): Element[] => elements(parse(readFileSync(join(root, 'dist', path, 'index.html'), 'utf8')));
  let files: Record<string, string> = {};
  beforeAll(() => {
    keepPages(root, /^src\/pages\/(changes\/|claims\/|data\/|index|\[\.\.\.path\])/);
    files = built({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8' });
  });
  afterAll(remove);

  test('has the same log on its page of changes', () => {
    const shown = page('changes').filter((each) => attribute(each, 'data-kind') !== '');
    expect(shown.map((each) => attribute(each, 'id'))).toEqual(LOG.map((line) => line.slice(0, line.indexOf(': '))));
    for (const [at, line] of LOG.entries()) expect(plain(shown[at] ?? expect.fail())).toContain(line.slice(line.indexOf(': ') + 2));
  });

  test.each(NOTES)('has on %s its notes, and at its head the newest', (path, notes, head) => {
    const all = page(path);
    const list = all.find((each) => attribute(each, 'id') === 'changes');
    expect(
      list
        ? elements(list)
            .filter(({ tagName }) => tagName === 'li')
            .map(plain)
        : [],
    ).toEqual(notes);
    expect(all.filter((each) => attribute(each, 'href') === '#changes').map(plain)).toEqual(head);
  });

  test('changes in no byte when it is published again', () => {
    expect(Object.keys(files).length).toBeGreaterThan(20);
    // Without what it would take over from the build before.
    rmSync(join(root, '.astro'), { recursive: true });
    expect(built({ TZ: 'America/Adak', LANG: 'C', LC_ALL: 'C' })).toEqual(files);
  });
});
