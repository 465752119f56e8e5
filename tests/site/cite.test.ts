import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dated, type Dated } from '../../src/model/date.ts';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { fileAddress, references, type CslItem } from '../../src/site/publication/cite/formats.ts';
import { pageItem, responsePage, sourceItem } from '../../src/site/publication/cite/items.ts';
import { citedAs } from '../../src/site/publication/cite/styles.ts';
import { siteInChromium } from './site.ts';
import { wellWater } from '../fixtures/well-water.ts';

const dossier = read(wellWater());
const day = (text: string): Dated => dated(text) as Dated;
const page = { title: 'Was it safe?', path: '/claims/lead-found/', entered: day('2031-07-01'), changes: [] };
const item = pageItem(page, dossier.site, new URL('https://desk.example'));
const sources = Object.values(dossier.sources).map(sourceItem);

/** What a style makes of an item: in `_` what stands in italics. */
const marked = (of: CslItem): string[] =>
  citedAs(of).map(({ words: [before, italic, after] }) => `${before}${italic && `_${italic}_`}${after}`);

describe('a page is cited', () => {
  test('in the styles of APA, Chicago and MLA', () => {
    const address = 'https://desk.example/claims/lead-found/';
    expect(citedAs(item).map(({ style }) => style)).toEqual(['APA', 'Chicago', 'MLA']);
    expect(marked(item)).toEqual([
      `The Example Desk. (2031, July 1). _Was it safe?_ Well Water. ${address}`,
      `The Example Desk. “Was It Safe?” Well Water. Last modified July 1, 2031. ${address}.`,
      `“Was It Safe?” _Well Water_, The Example Desk, 1 July 2031, ${address}.`,
    ]);
  });

  test('with the day of its last change, and no more of a date than is known', () => {
    const changes = [{ date: day('2031-09'), kind: 'update' as const, note: 'More.' }];
    const changed = pageItem({ ...page, changes }, dossier.site, undefined);
    expect(marked(changed)[0]).toBe('The Example Desk. (2031, September). _Was it safe?_ Well Water.');
    expect(changed).not.toHaveProperty('URL', expect.anything());
  });

  test('with the name of the site once, where that is the name of its publisher but for signs', () => {
    const own = { ...item, 'container-title': 'The “Example” desk' };
    expect(marked(own)).toEqual([
      expect.stringContaining('The Example Desk. (2031, July 1). _Was it safe?_ https://'),
      expect.stringContaining('The Example Desk. “Was It Safe?” Last modified'),
      expect.stringContaining('“Was It Safe?” _The “Example” desk_, 1 July 2031, https://'),
    ]);
  });

  test.each([
    ['two wells of the town, and what was in them: a report', 'Two Wells of the Town, and What Was in Them: A Report'],
    ['what the iPhone of NASA at nytimes.com is for', 'What the iPhone of NASA at nytimes.com Is For'],
    ['the town’s answer on “the wells aren’t safe” is well-known', 'The Town’s Answer on ‘The Wells Aren’t Safe’ Is Well-Known'],
  ])('in Chicago and MLA with the capitals of a headline: %s', (title, capital) => {
    expect(marked({ ...item, title })[1]).toContain(`“${capital}.”`);
    expect(marked({ ...item, title })[0]).toContain(`_${title}._`);
  });
});

describe('a response is cited', () => {
  const claim = dossier.claims['lead-found'];
  const response = claim?.responses.find(({ address }) => address === 'lead-found#town-2031-05-03');
  const cited = claim && response && pageItem(responsePage(dossier, claim, response), dossier.site, new URL('https://desk.example'));

  test('by who spoke, on what and when, at its own address, as of the day on which its claim was last changed', () => {
    expect(cited?.id).toBe('claims-lead-found-town-2031-05-03');
    const address = 'https://desk.example/claims/lead-found/#town-2031-05-03';
    expect(marked(cited ?? { id: '', type: '' })).toEqual([
      `The Example Desk. (2031, July 1). _The Town of Lower Ford on “Lead was found in two wells” (3 May 2031)._ Well Water. ${address}`,
      `The Example Desk. “The Town of Lower Ford on ‘Lead Was Found in Two Wells’ (3 May 2031).” Well Water. Last modified July 1, 2031. ${address}.`,
      `“The Town of Lower Ford on ‘Lead Was Found in Two Wells’ (3 May 2031).” _Well Water_, The Example Desk, 1 July 2031, ${address}.`,
    ]);
  });

  test('has a key of its own in each format', () => {
    for (const format of ['bib', 'ris', 'json'] as const)
      expect(references(cited ? [cited] : [], format)).toContain('https://desk.example/claims/lead-found/#town-2031-05-03');
  });
});

describe('the address of a file in the page', () => {
  test('leads to the text that it was made of, whatever is in it', async () => {
    const awkward = [' #?&%20+"<>\'\\^`{|}~\t\n\r', '“é” ١٢ 🚰 \u00a0\u0085\u2028 ', item.title ?? '', references([item], 'bib')];
    for (const text of awkward) expect(await (await fetch(fileAddress(text, 'bib'))).text()).toBe(text);
  });

  test('is a valid one, and escapes no more than that needs', () => {
    expect(fileAddress('a:b,“é” {c}#', 'ris')).toBe('data:application/x-research-info-systems;charset=utf-8,a:b,“é”%20%7Bc%7D%23');
  });
});

describe('sources as references', () => {
  test('hold each source once, in every format', () => {
    const ids = sources.map(({ id }) => id);
    expect((JSON.parse(references(sources, 'json')) as CslItem[]).map(({ id }) => id)).toEqual(ids);
    expect([...references(sources, 'ris').matchAll(/^TY {2}- .*$/gm)]).toHaveLength(ids.length);
    expect([...references(sources, 'bib').matchAll(/^@\w+\{/gm)]).toHaveLength(ids.length);
  });

  test('keep long titles, addresses and ids in one piece', () => {
    const id = 'a-paper-on-the-water-of-wells';
    const URL = `https://desk.example/${'wells-and-pumps/'.repeat(8)}`;
    const title = `On ${'the water of wells and pumps, '.repeat(5)}in one year`;
    const lines = references([{ id, type: 'webpage', title, URL }], 'ris').split('\n');
    expect(lines).toEqual(expect.arrayContaining([`ID  - ${id}`, `TI  - ${title}`, `UR  - ${URL}`]));
    expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- /.test(line))).toEqual([]);
    expect([lines[0], lines.at(-1)]).toEqual(['TY  - ELEC', 'ER  - ']);
  });

  test('keep the authors of newspapers, and name no column of LaTeX', () => {
    const written: CslItem[] = [
      {
        id: 'a',
        type: 'article-newspaper',
        title: '100 % & more',
        author: [{ literal: 'Dean & Daughters' }, { family: 'Müller', given: 'Eva' }],
      },
    ];
    expect(references(written, 'ris')).toMatch(/^AU {2}- Dean & Daughters$/m);
    expect(references(written, 'ris')).toMatch(/^AU {2}- Müller, Eva$/m);
    expect(references(written, 'bib')).not.toMatch(/[^\\][&%]/);
  });
});

describe('a page of the site', () => {
  const { visit } = siteInChromium('dist');

  test('says how it is cited, and gives the references as files', () =>
    visit('/', {}, async ({ page: visited, complaints }) => {
      await visited.getByText('Cite this page').click();
      expect(await visited.locator('.cite dt').allTextContents()).toEqual(['APA', 'Chicago', 'MLA']);
      const { story, site } = read(contentFiles(process.cwd()));
      const cited = citedAs(pageItem({ ...story, path: '/' }, site, undefined)).map(({ words }) => words);
      expect(await visited.locator('.cite dd').allTextContents()).toEqual(cited.map((words) => words.join('')));
      const italic = await visited
        .locator('.cite dd i')
        .evaluateAll((all) => all.map((each) => [each.textContent, getComputedStyle(each).fontStyle]));
      expect(italic).toEqual(cited.flatMap(([, words]) => (words ? [[words, 'italic']] : [])));
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const download = visited.waitForEvent('download');
        await visited.locator('.cite').getByRole('link', { name }).click();
        expect((await download).suggestedFilename()).toMatch(/^story\.(bib|ris|json)$/);
      }
      expect(complaints).toEqual([]);
    }));

  test.each(['/timeline/', '/matrix/'])('says on %s how the chart is cited', (path) =>
    visit(path, { javaScriptEnabled: false }, async ({ page: visited }) => {
      await visited.getByText('Cite this page').click();
      expect(await visited.locator('.cite dd').first().innerText()).toContain(await visited.locator('h1').innerText());
    }),
  );

  test('says without script how each chart of an article is cited, at the address where it stands alone', async () => {
    const { articles } = read(contentFiles(process.cwd()));
    const { id = '', path = '', charts = [] } = Object.values(articles).find((article) => article.charts.length > 1) ?? {};
    await visit(path, { javaScriptEnabled: false }, async ({ page: visited }) => {
      const cited = visited.locator('.cite').filter({ hasText: 'Cite this chart' });
      expect(await cited.count()).toBe(charts.length);
      for (const [at, { id: name, title, chart }] of charts.entries()) {
        await cited.nth(at).getByText('Cite this chart').click();
        expect(await cited.nth(at).locator('dd').first().innerText()).toContain(title);
        const frame = ['embed', 'articles', id, chart.kind, ...(name ? [name] : [])];
        const file = await cited.nth(at).getByRole('link', { name: 'RIS' }).getAttribute('download');
        expect(file).toBe(`${frame.join('-')}.ris`);
        expect(existsSync(`dist/${frame.join('/')}/index.html`)).toBe(true);
      }
    });
  });

  test('says without script how each response is cited, beside its words', () => {
    const claims = Object.values(read(contentFiles(process.cwd())).claims);
    const { id = '', responses = [] } = claims.find((claim) => claim.responses.length > 1) ?? {};
    return visit(`/claims/${id}/`, { javaScriptEnabled: false }, async ({ page: visited }) => {
      for (const { address } of responses) {
        const record = visited.locator(`article[data-id="${address}"]`);
        await record.getByText('Cite this response').click();
        expect(await record.locator('.cite dt:visible').allTextContents()).toEqual(['APA', 'Chicago', 'MLA']);
        const names = await record.locator('.cite a').evaluateAll((all) => all.map((link) => link.getAttribute('download')));
        expect(names).toEqual(['bib', 'ris', 'json'].map((ending) => `claims-${address.replace('#', '-')}.${ending}`));
      }
    });
  });
});
