import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { brokenLinks } from './links.ts';
import { astro, wellProject } from './project.ts';
import { pagesOf } from './site.ts';

const { root, write, environment, remove } = wellProject();
const env = { ...environment, SITE_BASE: '/wells/', SITE_URL: 'https://desk.example' };
afterAll(remove);

describe('with another dossier in content/', () => {
  test('the same engine builds its site, under a base path, with every link whole', () => {
    execFileSync(process.execPath, astro('build'), { cwd: root, env, stdio: 'pipe' });
    const dist = join(root, 'dist');
    expect(pagesOf(dist)).toContain('/claims/lead-found/');
    expect(pagesOf(dist)).toContain('/background/');
    expect(brokenLinks(dist, '/wells/')).toEqual([]);
    const html = readFileSync(join(dist, 'background/index.html'), 'utf8');
    expect(html).toContain('href="https://desk.example/wells/background/"');
    expect(html).toContain('How the wells were tested');
    const embed = readFileSync(join(dist, 'embed/timeline/index.html'), 'utf8');
    expect(embed).toContain('rel="canonical" href="https://desk.example/wells/timeline/"');
  });

  test('content with a mistake builds nothing, and says where the mistake is', () => {
    rmSync(join(root, 'dist'), { recursive: true, force: true });
    const file = 'content/claims/lead-found.mdx';
    write({ [file]: (wellWater()[file] ?? '').replace('sources: [minutes]', 'sources: [minuts]') });
    const built = spawnSync(process.execPath, astro('build'), { cwd: root, env, encoding: 'utf8' });
    expect(built.status).not.toBe(0);
    expect(built.stdout + built.stderr).toContain(`${file}:17:15  unknown-source`);
    expect(existsSync(join(root, 'dist/index.html'))).toBe(false);
  });
});
