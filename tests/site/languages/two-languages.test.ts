import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listening } from '../../../src/cli/serve.ts';
import { textOf, type Element } from '../../../src/integrations/html/html.ts';
import { elementsOf } from '../../../src/integrations/html/read.ts';
import { headerRules, headersOf } from '../../../src/integrations/headers.ts';
import { wellWaterInFrench } from '../../fixtures/well-water-french.ts';
import { brokenLinks } from '../links.ts';
import { project } from '../project.ts';
import { atWork, pagesOf, siteInChromium } from '../site.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const { root, write, environment, remove } = project(wellWaterInFrench());
const env = { ...environment, SITE_BASE: '/wells/', SITE_URL: 'https://desk.example' };
const dist = join(root, 'dist');
const html = (path: string): string => readFileSync(join(dist, path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
/** The words of a page or a picture, whatever lines they are broken into. */
const shown = (path: string): string =>
  html(path)
    .replaceAll(/<title[^]*?<\/title>|<desc[^]*?<\/desc>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');
const run = (command: string, ...words: string[]) =>
  spawnSync(process.execPath, [join('src/cli', command), ...words], { cwd: root, encoding: 'utf8', env: { ...env, NO_COLOR: '1' } });
afterAll(remove);

describe('a dossier in two languages', () => {
  beforeAll(() => {
    execFileSync(process.execPath, ['src/cli/build.ts'], { cwd: root, env, stdio: 'pipe' });
  });
  const { visit } = siteInChromium(dist, { base: '/wells/' });
  const own = (): string[] => pagesOf(dist).filter((path) => !path.startsWith('/fr/'));

  test('has each page in both, and every link in both is whole', () => {
    expect(pagesOf(join(dist, 'fr'))).toEqual(own());
    expect(own().length).toBeGreaterThan(20);
    expect(brokenLinks(dist, '/wells/')).toEqual([]);
  });

  test('says on each page where its siblings are, and which of them is for everybody else', () => {
    for (const path of own().filter((each) => !/^\/(embed\/|404)/.test(each))) {
      const links = [
        `hreflang="en" href="https://desk.example/wells${path}"`,
        `hreflang="fr" href="https://desk.example/wells/fr${path}"`,
        `hreflang="x-default" href="https://desk.example/wells${path}"`,
      ].map((link) => `<link rel="alternate" ${link}>`);
      for (const page of [path, `/fr${path}`]) expect(html(page)).toContain(links.join(''));
      expect(html(path)).toContain(`<a href="/wells/fr${path}" lang="fr" hreflang="fr">français</a>`);
      expect(html(`/fr${path}`)).toContain(`<a href="/wells${path}" lang="en" hreflang="en">English</a>`);
    }
    for (const page of ['/404.html', '/fr/404.html']) expect(html(page)).not.toContain('rel="alternate" hreflang');
  });

  test('shows the words of the translation where there are some, else those of the original', () => {
    const [claim, other] = [html('/fr/claims/lead-found/'), html('/fr/claims/people-told/')];
    expect(claim).toMatch(/^<!DOCTYPE html><html lang="fr"/i);
    for (const words of ['du plomb avait été trouvé', 'A dit que les gens avaient été prévenus.', 'L’article repose sur'])
      expect(claim).toContain(words);
    for (const words of ['La ville', 'people had been told in time', 'No notice was seen.']) expect(other).toContain(words);
    expect(html('/fr/')).toContain('Ce que l’on savait des puits');
    expect(html('/')).not.toContain('savait');
  });

  test('leaves exact words as they are, with a translation below, and has browsers leave them', () => {
    const page = html('/fr/claims/lead-found/');
    expect(page).toMatch(/<q lang="en" translate="no">«\u202flead in two wells\u202f»<\/q>/);
    expect(page).toContain('du plomb dans deux puits');
    expect(html('/fr/')).toMatch(/<q class="words" lang="en" translate="no">«\u202f<a[^>]*>lead in two wells</);
    expect(html('/claims/lead-found/')).toContain('<q translate="no">“lead in two wells”</q>');
    // Wherever the words stand whole: in a record of the matrix, in a compact frame, in a picture.
    for (const path of ['/fr/matrix/', '/fr/embed/claims/lead-found/', '/fr/embed/claims/lead-found/image.svg'])
      for (const words of ['du plomb dans deux puits', 'un avis a été affiché'])
        expect([path, shown(path)]).toEqual([path, expect.stringContaining(words)]);
  });

  test('says of words that have no translation that they are in the language of the original, wherever they stand', () => {
    const texts = ['people had been told in time', 'No notice was seen.'];
    const pages = pagesOf(join(dist, 'fr')).map((path) => `/fr${path}`);
    const bare = pages.flatMap((path) => {
      const marked = (element: Element | null): boolean => {
        for (let at = element; at && at.tagName !== 'html'; at = at.parentNode)
          if (at.attrs.some(({ name, value }) => name === 'lang' && value === 'en') || /^(script|style|title|option)$/.test(at.tagName))
            return true;
        return false;
      };
      return elementsOf(html(path)).flatMap((element) =>
        texts.some((text) => textOf(element).includes(text)) && !marked(element) ? [`${path} <${element.tagName}> ${textOf(element)}`] : [],
      );
    });
    expect(bare).toEqual([]);
    expect(html('/fr/claims/people-told/')).toMatch(/lang="?en"?>[^<]*No notice was seen\./);
    expect(html('/claims/people-told/')).not.toMatch(/lang="?en"?>[^<]*No notice was seen\./);
    // What is translated is not marked, and words of the engine are not.
    expect(html('/fr/claims/lead-found/')).not.toMatch(/lang="?en"?[^>]*>[^<]*Le résumé/);
  });

  test('has once what is for the whole host', () => {
    for (const name of ['robots.txt', 'build-id.txt', '_headers', 'schemas']) {
      expect(existsSync(join(dist, name))).toBe(true);
      expect(existsSync(join(dist, 'fr', name))).toBe(false);
    }
    expect(html('robots.txt')).toContain('Sitemap: https://desk.example/wells/sitemap-index.xml\nSitemap: https://desk.example/wells/fr/');
    expect(html('fr/sitemap-0.xml')).toContain('<loc>https://desk.example/wells/fr/claims/lead-found/</loc>');
    expect(html('sitemap-0.xml')).not.toContain('/fr/');
  });

  test('is sent with the same headers in both', () => {
    const rules = headerRules(html('_headers'));
    for (const path of ['/', '/claims/lead-found/', '/embed/timeline/', '/embed/timeline/data.csv', '/embed.js', '/_astro/shared.x.js'])
      expect(headersOf(rules, `/wells/fr${path}`)).toEqual(headersOf(rules, `/wells${path}`));
  });

  test.each(['/', '/timeline/', '/matrix/', '/claims/people-told/', '/embed/claims/people-told/'])(
    'axe finds nothing on %s in French',
    (path) =>
      visit(`/wells/fr${path}`, { viewport: { width: 1280, height: 900 }, bypassCSP: true }, async ({ page }) => {
        await atWork(page);
        await page.addScriptTag({ content: axe });
        const found = await page.evaluate(async () => {
          const { violations } = await (
            window as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }> } }
          ).axe.run();
          return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
        });
        expect(found).toEqual([]);
      }),
  );

  test('leads from one language to the other with the view that the reader has', () =>
    visit('/wells/timeline/#focus=lead-found', { viewport: { width: 1280, height: 800 } }, async ({ page, complaints }) => {
      await atWork(page);
      await page.locator('a[hreflang=fr]').click();
      await page.waitForURL('**/wells/fr/timeline/#focus=lead-found');
      await atWork(page);
      await page.locator('a[hreflang=en]').click();
      await page.waitForURL('**/wells/timeline/#focus=lead-found');
      expect(complaints).toEqual([]);
    }));

  test('shows a frame on another page in the language that its address asks for', () =>
    visit('/wells/', {}, async ({ page }) => {
      const frame = (query: string): string => new URL(`/wells/embed/claims/lead-found/${query}#focus=lead-found`, page.url()).href;
      const host = createServer((_, answer) =>
        answer
          .setHeader('content-type', 'text/html')
          .end(`<iframe src="${frame('?lang=fr&theme=dark')}"></iframe><iframe src="${frame('?lang=de')}"></iframe>`),
      );
      await page.goto(`http://127.0.0.1:${await listening(host, 0)}`);
      const [asked, other] = [page.frameLocator('iframe').first(), page.frameLocator('iframe').last()];
      await asked.locator('html[lang=fr][data-theme=dark]').waitFor();
      expect(await asked.locator('main').textContent()).toContain('du plomb avait été trouvé');
      expect(page.frames()[1]?.url()).toMatch(/\/wells\/fr\/embed\/claims\/lead-found\/\?lang=fr&theme=dark#focus=lead-found$/);
      await other.locator('html[lang=en]').waitFor();
      await other.locator('footer a[hreflang=fr]').click();
      await other.locator('html[lang=fr]').waitFor();
      host.close();
    }));

  test('the check names the translation of an original that has changed, and how to say that it is up to date', () => {
    const file = 'content/claims/lead-found.mdx';
    const text = readFileSync(join(root, file), 'utf8');
    expect(run('translations/translated.ts', 'fr').stdout).toMatch(/^content\/translations\/fr\/translated\.json: (\d+) of \1 texts/);
    expect(run('check.ts')).toMatchObject({ status: 0, stderr: '' });
    expect(run('check.ts').stdout).toMatch(/fr: \d+ of \d+ texts translated; \d+ are shown in en\./);
    write({ [file]: text.replace('The report rests on', 'The whole report rests on') });
    expect(run('check.ts').stderr).toContain(`content/translations/${file.replace('content', 'fr')}:1:1  older-translation`);
    expect(run('translations/translated.ts', 'fr', 'claims/lead-found.mdx').status).toBe(0);
    expect(run('check.ts')).toMatchObject({ status: 0, stderr: '' });
    write({ [file]: text });
  });

  test('a mistake in a translation builds nothing', () => {
    const file = 'content/translations/fr/parties.yaml';
    const text = readFileSync(join(root, file), 'utf8');
    write({ [file]: text.replace('town:', 'twon:') });
    const built = run('build.ts');
    expect(built.status).toBe(1);
    expect(built.stderr).toContain(`${file}:1:1  unknown-original`);
    expect(existsSync(join(dist, 'fr/index.html'))).toBe(true);
    write({ [file]: text });
  });
});

test('a dossier without translations has no trace of them', () => {
  const pages = pagesOf('dist').filter((path) => !path.startsWith('/pinned/'));
  const page = (path: string): string => readFileSync(join('dist', path, path.endsWith('/') ? 'index.html' : ''), 'utf8');
  expect(pages.filter((path) => / hreflang="?\w|get\('lang'\)/.test(page(path)))).toEqual([]);
});
