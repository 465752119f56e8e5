import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { brokenLinks } from './links.ts';
import { pagesOf } from './site.ts';

const project = mkdtempSync(join(tmpdir(), 'another-dossier-'));
// The test runner sets variables of its own, which a build would take for its own.
const { BASE_URL: _base, MODE: _mode, DEV: _dev, PROD: _prod, SSR: _ssr, VITEST: _vitest, ...outside } = process.env;
const environment = { ...outside, SITE_BASE: '/wells/', SITE_URL: 'https://desk.example', NODE_ENV: 'production' };

const write = (files: Record<string, string>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(project, path)), { recursive: true });
    writeFileSync(join(project, path), text);
  }
};

const astro = ['node_modules/astro/bin/astro.mjs', 'build'];

beforeAll(() => {
  for (const path of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    cpSync(path, join(project, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'), 'junction');
  write(wellWater());
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('with another dossier in content/', () => {
  test('the same engine builds its site, under a base path, with every link whole', () => {
    execFileSync(process.execPath, astro, { cwd: project, env: environment, stdio: 'pipe' });
    const dist = join(project, 'dist');
    expect(pagesOf(dist)).toContain('/claims/lead-found/');
    expect(pagesOf(dist)).toContain('/background/');
    expect(brokenLinks(dist, '/wells/')).toEqual([]);
    const html = readFileSync(join(dist, 'background/index.html'), 'utf8');
    expect(html).toContain('href="https://desk.example/wells/background/"');
    expect(html).toContain('How the wells were tested');
  });

  test('content with a mistake builds nothing, and says where the mistake is', () => {
    rmSync(join(project, 'dist'), { recursive: true, force: true });
    const file = 'content/claims/lead-found.mdx';
    write({ [file]: (wellWater()[file] ?? '').replace('sources: [minutes]', 'sources: [minuts]') });
    const built = spawnSync(process.execPath, astro, { cwd: project, env: environment, encoding: 'utf8' });
    expect(built.status).not.toBe(0);
    expect(built.stdout + built.stderr).toContain(`${file}:17:15  unknown-source`);
    expect(existsSync(join(project, 'dist/index.html'))).toBe(false);
    const checked = spawnSync(process.execPath, ['src/commands/check.ts'], { cwd: project, encoding: 'utf8' });
    expect(checked.status).toBe(1);
    expect(checked.stderr).toContain('fix: write "minutes"');
    write(wellWater());
  });
});
