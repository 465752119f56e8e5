import { describe, expect, test } from 'vitest';
import { dated, type Dated } from '../../src/model/date.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { references, type CslItem } from '../../src/site/publication/cite/formats.ts';
import { pageItem, sourceItem } from '../../src/site/publication/cite/items.ts';
import { citedAs } from '../../src/site/publication/cite/styles.ts';
import { siteInChromium } from './site.ts';
import { wellWater } from '../fixtures/well-water.ts';

const dossier = read(wellWater());
const day = (text: string): Dated => dated(text) as Dated;
const page = { title: 'Was it safe?', path: '/claims/lead-found/', entered: day('2031-07-01'), changes: [] };
const item = pageItem(page, dossier.site, new URL('https://desk.example'));
const sources = Object.values(dossier.sources).map(sourceItem);

describe('a page is cited', () => {
  test('in the styles of APA, Chicago and MLA', () => {
    const address = 'https://desk.example/claims/lead-found/';
    expect(citedAs(item)).toEqual([
      { style: 'APA', text: `The Example Desk. (2031, July 1). Was it safe? Well Water. ${address}` },
      { style: 'Chicago', text: `The Example Desk. “Was it safe?” Well Water. Last modified July 1, 2031. ${address}.` },
      { style: 'MLA', text: `“Was it safe?” Well Water, The Example Desk, 1 July 2031, ${address}.` },
    ]);
  });

  test('with the day of its last change, and no more of a date than is known', () => {
    const changes = [{ date: day('2031-09'), kind: 'update' as const, note: 'More.' }];
    const changed = pageItem({ ...page, changes }, dossier.site, undefined);
    expect(citedAs(changed)[0]?.text).toBe('The Example Desk. (2031, September). Was it safe? Well Water.');
    expect(changed).not.toHaveProperty('URL', expect.anything());
  });
});

describe('sources as references', () => {
  test('hold each source once, in every format', () => {
    const ids = sources.map(({ id }) => id);
    expect((JSON.parse(references(sources, 'json')) as CslItem[]).map(({ id }) => id)).toEqual(ids);
    expect([...references(sources, 'ris').matchAll(/^TY {2}- .*$/gm)]).toHaveLength(ids.length);
    expect([...references(sources, 'bib').matchAll(/^@\w+\{/gm)]).toHaveLength(ids.length);
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
      for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
        const download = visited.waitForEvent('download');
        await visited.locator('.cite').getByRole('link', { name }).click();
        expect((await download).suggestedFilename()).toMatch(/^story\.(bib|ris|json)$/);
      }
      expect(complaints).toEqual([]);
    }));
});
