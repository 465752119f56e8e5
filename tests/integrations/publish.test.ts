import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import type { Server } from 'node:http';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildId } from '../../src/integrations/publish/build-id.ts';
import { publish, recover } from '../../src/integrations/publish/publish.ts';
import { listening, siteServer } from '../../src/cli/serve.ts';
import { putFile } from '../../src/integrations/publish/put-file.ts';
import { keepSpare, takeSpare } from '../../src/integrations/publish/spare.ts';
import { wholeBuilds } from '../../src/integrations/publish/whole-builds.ts';
import { smallSiteFiles, writeSmallSite } from '../fixtures/small-site.ts';

let home = '';
let out = '';
const servers: Server[] = [];
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'publish-'));
  out = join(home, 'dist');
});
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
  rmSync(home, { recursive: true });
});

test('another text in a file of a build is none in the same file of the site that is served', () => {
  const [served, next] = [join(home, 'served.html'), join(home, 'next.html')];
  writeFileSync(served, 'as it is served');
  linkSync(served, next);
  putFile(next, Buffer.from('as it will be'));
  expect([served, next].map((file) => readFileSync(file, 'utf8'))).toEqual(['as it is served', 'as it will be']);
});

const built = (words: string): string => {
  const folder = join(home, `built-${words}`);
  writeSmallSite(folder, words);
  return folder;
};
/** The words of the site in a folder when it is whole; otherwise what its files hold. */
const wordsIn = (folder: string): string | Record<string, string> => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && entry.name !== 'build-id.txt',
  );
  const held = Object.fromEntries(
    files.map(({ parentPath, name }) => [join(parentPath, name).slice(folder.length + 1), readFileSync(join(parentPath, name), 'utf8')]),
  );
  const words = held['a list.txt'] ?? '';
  return JSON.stringify(Object.entries(held).sort()) === JSON.stringify(Object.entries(smallSiteFiles(words)).sort()) ? words : held;
};
const served = async (): Promise<string> => {
  const server = siteServer(out);
  servers.push(server);
  return `http://127.0.0.1:${await listening(server, 0)}`;
};
/** The words of every page that a server answers with, each once. */
const wordsAt = async (origin: string): Promise<string[]> => {
  const paths = Object.keys(smallSiteFiles('')).filter((path) => path !== '_headers');
  const answers = paths.map(async (path) => {
    // On a connection of its own: one that is kept may be closed just as it is used again.
    const answer = await fetch(`${origin}/${path}`, { headers: { connection: 'close' } });
    const text = await answer.text();
    const words = ['former', 'next', 'last'].filter((each) => smallSiteFiles(each)[path] === text);
    return answer.status === 200 && words.length > 0 ? words : [`${answer.status}: ${text}`];
  });
  const all = await Promise.all(answers);
  return [...new Set(all.filter((words) => words.length < 3).flat())];
};
const program = (...words: string[]): string[] => ['tests/fixtures/publish-small-site.ts', home, ...words];

describe('a finished build', () => {
  test.each([
    ['where there is none yet', () => undefined],
    ['where the folders above are missing', () => (out = join(home, 'some/where/dist'))],
    ['where an empty folder is', () => mkdirSync(out)],
    ['where a former build is', () => publish(built('former'), out)],
    ['where half a build is', () => (writeSmallSite(out, 'former'), rmSync(join(out, 'build-id.txt')), rmSync(join(out, 'index.html')))],
    ['where a link leads', () => (writeSmallSite(join(home, 'real'), 'former'), symlinkSync(join(home, 'real'), out, 'junction'))],
  ])('is put in place whole %s, and nothing is left beside it', (_, prepare) => {
    prepare();
    publish(built('next'), out);
    expect(wordsIn(out)).toBe('next');
    expect(readdirSync(join(out, '..')).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('leaves what Git keeps in the folder, which some deploy from', () => {
    writeSmallSite(out, 'former');
    writeFileSync(join(out, 'old.html'), '');
    mkdirSync(join(out, '.git'));
    writeFileSync(join(out, '.git/HEAD'), 'ref: refs/heads/site');
    publish(built('next'), out);
    expect(readFileSync(join(out, '.git/HEAD'), 'utf8')).toBe('ref: refs/heads/site');
    rmSync(join(out, '.git'), { recursive: true });
    expect(wordsIn(out)).toBe('next');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('that cannot be put in place leaves the former one', () => {
    publish(built('former'), out);
    expect(() => publish(join(home, 'no-such-build'), out)).toThrow('ENOENT');
    expect(wordsIn(out)).toBe('former');
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  test('has an id that depends on its files and on nothing else', () => {
    const [one, same, other] = [built('a'), join(home, 'same'), built('b')];
    writeSmallSite(same, 'a');
    expect(buildId(one)).toBe(buildId(same));
    expect(buildId(one)).not.toBe(buildId(other));
  });

  test('can be read by everybody, whatever its files were like', () => {
    const folder = built('next');
    chmodSync(join(folder, 'about'), 0o700);
    chmodSync(join(folder, 'index.html'), 0o600);
    rmSync(join(folder, 'build-id.txt'));
    writeSmallSite(folder, 'next');
    publish(folder, out);
    const modes = readdirSync(out, { recursive: true }).map((path) => statSync(join(out, String(path))));
    for (const stats of [statSync(out), ...modes]) expect(stats.mode & 0o777).toBe(stats.isDirectory() ? 0o755 : 0o644);
  });
});

describe('a site that was replaced', () => {
  const kept = (): string => join(home, 'kept');
  const next = (): string => join(home, 'kept/build/site');
  beforeEach(() => mkdirSync(next(), { recursive: true }));
  const replace = (): void => {
    publish(built('former'), out);
    publish(built('next'), out, (former) => keepSpare(former, kept()));
  };

  test('is what the next build begins with, and nothing is left of it elsewhere', () => {
    replace();
    expect(wordsIn(out)).toBe('next');
    expect(takeSpare(kept(), next())).toEqual(new Set(Object.keys(smallSiteFiles(''))));
    expect(wordsIn(next())).toBe('former');
    expect(existsSync(join(next(), 'build-id.txt'))).toBe(false);
    expect([readdirSync(kept()), readdirSync(join(kept(), 'build'))]).toEqual([['build'], ['site']]);
    expect(takeSpare(kept(), next())).toEqual(new Set());
  });

  test('gives way to what is there, and leads nowhere else', () => {
    replace();
    symlinkSync(home, join(kept(), 'spare/elsewhere'), 'junction');
    symlinkSync(join(home, 'dist/index.html'), join(kept(), 'spare/about/elsewhere.html'));
    writeFileSync(join(next(), 'index.html'), 'own');
    const files = takeSpare(kept(), next());
    expect(files).toEqual(new Set(Object.keys(smallSiteFiles('')).filter((path) => path !== 'index.html')));
    expect(readFileSync(join(next(), 'index.html'), 'utf8')).toBe('own');
    expect(existsSync(join(next(), 'elsewhere'))).toBe(false);
    expect(existsSync(join(next(), 'about/elsewhere.html'))).toBe(false);
    expect(existsSync(join(home, 'dist/index.html'))).toBe(true);
  });

  test('is thrown away where it cannot be kept', () => {
    writeFileSync(join(home, 'full'), '');
    publish(built('former'), out);
    publish(built('next'), out, (former) => keepSpare(former, join(home, 'full')));
    expect(wordsIn(out)).toBe('next');
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('the place of a build', () => {
  const placed = (out: string): void =>
    wholeBuilds().hooks['astro:config:setup']({
      command: 'build',
      config: { root: pathToFileURL(`${home}/`), outDir: pathToFileURL(`${join(home, out)}/`) },
      updateConfig: () => undefined,
    });

  test.each(['.', '..', '../..', 'a-file'])('is refused where it is no folder that a site may replace: %s', (place) => {
    writeFileSync(join(home, 'a-file'), '');
    expect(() => placed(place)).toThrow(/^The site .* Give SITE_OUT .* such as \.\/dist\.$/);
  });

  test.each(['dist', 'some/where', '../beside', '..beside'])('may be %s', (place) => {
    expect(() => placed(place)).not.toThrow();
  });
});

describe('a build that is killed while it is put in place', () => {
  test('leaves the former or the next one, whole and served, at whichever moment', { timeout: 300_000 }, async () => {
    for (let moment = 1, killed = true; killed; moment += 1) {
      rmSync(out, { recursive: true, force: true });
      writeSmallSite(out, 'former');
      const running = await served();
      expect(await wordsAt(running)).toEqual(['former']);
      const env = { ...process.env, KILL_AT: String(moment) };
      const ended = spawnSync(process.execPath, ['--import', './tests/fixtures/kill-at-change.ts', ...program('next')], { env });
      killed = ended.signal === 'SIGKILL';
      expect([moment, killed || ended.status === 0]).toEqual([moment, true]);
      const after = await wordsAt(running);
      expect([moment, ['former', 'next'].includes(after.join())]).toEqual([moment, true]);
      expect([moment, await wordsAt(await served())]).toEqual([moment, after]);
      recover(out);
      expect([moment, wordsIn(out)]).toEqual([moment, after.join()]);
      publish(built('last'), out);
      expect([moment, wordsIn(out), readdirSync(home).filter((name) => name.startsWith('.'))]).toEqual([moment, 'last', []]);
      expect(await wordsAt(running)).toEqual(['last']);
      for (const server of servers.splice(0)) server.close();
    }
  });
});

describe('while builds take each other’s place', () => {
  test('every page is answered whole, and the last build stays', { timeout: 120_000 }, async () => {
    publish(built('former'), out);
    const origin = await served();
    const words = Array.from({ length: 100 }, (_, index) => ['former', 'next'][index % 2] ?? '');
    const programs = [1, 2].map(() => spawn(process.execPath, program(...words, 'last'), { stdio: ['ignore', 'inherit', 'inherit'] }));
    const ended = Promise.all(programs.map((child) => once(child, 'exit')));
    let running = true;
    void ended.then(() => (running = false));
    const seen = new Set<string>();
    while (running) for (const each of await wordsAt(origin)) seen.add(each);
    expect((await ended).map(([code]) => code as number)).toEqual([0, 0]);
    expect([...seen].filter((each) => !['former', 'next', 'last'].includes(each))).toEqual([]);
    expect(seen.size).toBeGreaterThan(1);
    expect(await wordsAt(origin)).toEqual(['last']);
    expect(readdirSync(home).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('what killed builds have left', () => {
  const left = (name: string): string => {
    writeSmallSite(join(home, name), 'former');
    return join(home, name);
  };
  const machine = hostname().replace(/[^\w-]/g, '_');
  /** A process that has ended. */
  const gone = spawnSync(process.execPath, ['--version']).pid;

  test('is removed where its process has ended, kept where it runs or may run on another machine', () => {
    publish(built('next'), out);
    left(`.dist.next-${machine}-${gone}-00000000`);
    left(`.dist.previous-${machine}-${gone}-00000000`);
    const kept = [left(`.dist.next-${machine}-${process.ppid}-00000000`), left('.dist.previous-elsewhere-1-00000000'), left('.dist.mine')];
    recover(out);
    expect(
      readdirSync(home)
        .filter((name) => name.startsWith('.'))
        .map((name) => join(home, name))
        .sort(),
    ).toEqual(kept.sort());
  });

  test('is put back where the site is gone', () => {
    left(`.dist.previous-${machine}-${gone}-00000000`);
    recover(out);
    expect(wordsIn(out)).toBe('former');
  });

  test('is not put back where it is not whole', () => {
    rmSync(join(left(`.dist.next-${machine}-${gone}-00000000`), 'build-id.txt'));
    recover(out);
    expect(existsSync(out)).toBe(false);
  });
});
