import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { wellWaterInFrench } from '../../fixtures/well-water-french.ts';
import { project } from '../project.ts';

const { root, environment, remove } = project(wellWaterInFrench());
const servers: ChildProcess[] = [];
const options = { cwd: root, env: { ...environment, NODE_ENV: 'development', NO_COLOR: '1' } };
const command = join('src/cli/translations', 'dev.ts');

const stopped = (server: ChildProcess): Promise<void> =>
  new Promise((done) => {
    if (server.exitCode !== null || server.signalCode !== null) done();
    server.once('exit', () => done());
    server.kill();
  });

/** Astro serves a project only once at a time. */
const stop = async (): Promise<void> => void (await Promise.all(servers.splice(0).map(stopped)));

afterAll(async () => {
  await stop();
  remove();
});

/** What the development server has printed once it has printed what is waited for. */
const started = (words: string[], awaited: RegExp): Promise<string> =>
  new Promise((done, failed) => {
    const server = spawn(process.execPath, [command, ...words, '--port', '0'], options);
    servers.push(server);
    let printed = '';
    for (const stream of [server.stdout, server.stderr])
      stream.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        if (awaited.test(printed)) done(printed);
      });
    server.once('exit', () => failed(new Error(printed)));
  });

test('while one writes, the server says how a translation is seen', async () => {
  expect(await started([], /npm run dev fr/)).toContain('This shows the original. In its translation into fr: npm run dev fr.');
});

test('and shows it, below its path', async () => {
  await stop();
  const printed = await started(['fr'], /http:\S+\/fr\//);
  const page = await (await fetch(/http:\S+\/fr\//.exec(printed)?.[0] ?? '')).text();
  expect(page).toContain('lang="fr"');
  expect(page).toContain('Ce que l’on savait des puits');
});

test('a language that there is no translation into is told', () => {
  const { status, stderr } = spawnSync(process.execPath, [command, 'de'], { ...options, encoding: 'utf8' });
  expect([status, stderr]).toEqual([2, 'There is no translation into "de". There are translations into: fr.\n']);
});
