import { globSync, readFileSync } from 'node:fs';
import { parse, type DefaultTreeAdapterMap } from 'parse5';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { claimData } from '../../src/site/publication/structured.ts';
import { wellWater } from '../fixtures/well-water.ts';
import { articlesOf, siteInChromium } from './site.ts';

type Element = DefaultTreeAdapterMap['element'];
type Data = Record<string, unknown> & { '@type': string };

const dossier = read(contentFiles(process.cwd()));
const elements = (node: DefaultTreeAdapterMap['node']): Element[] => [
  ...('tagName' in node ? [node] : []),
  ...('childNodes' in node ? node.childNodes.flatMap(elements) : []),
];

/** What a page says of itself to programs. */
const structured = (path: string): Data[] =>
  elements(parse(readFileSync(`dist${path}index.html`, 'utf8')))
    .filter(({ tagName, attrs }) => tagName === 'script' && attrs.some(({ value }) => value === 'application/ld+json'))
    .map(({ childNodes }) => JSON.parse(childNodes.map((node) => ('value' in node ? node.value : '')).join('')) as Data);

describe('what pages say to programs', () => {
  test('is an article of every article and of the story', () => {
    for (const path of ['/', ...articlesOf('dist')]) expect(structured(path).map((data) => data['@type'])).toEqual(['Article']);
  });

  test('is of every claim its words, its first appearance and each quotation on it, and no rating', () => {
    for (const claim of Object.values(dossier.claims)) {
      const [data] = structured(`/claims/${claim.id}/`);
      const quotes = [claim.quote, ...claim.responses.map((response) => ('quote' in response ? response.quote : undefined))];
      // Who makes the claim does not publish the page.
      const us = { '@type': 'Organization', name: dossier.site.publisher.name };
      expect(data).toMatchObject({
        ...{ '@context': 'https://schema.org', publisher: us, author: us },
        mainEntity: {
          ...{ '@type': 'Claim', text: claim.claim, author: { name: dossier.parties[claim.by]?.name } },
          // Who speaks may be a person, a body or somebody of it: so they are said as text.
          hasPart: quotes.flatMap((quote) => (quote ? [{ '@type': 'Quotation', text: quote.exact, creditText: quote.speaker }] : [])),
        },
      });
      expect(JSON.stringify(data)).not.toMatch(/ClaimReview|reviewRating/);
    }
  });

  test('names as the first appearance of a claim what is of the time of the claim, as others what is not older, and cites the rest', () => {
    const ids = (works: unknown): string[] => [works ?? []].flat().map((work) => (work as { '@id': string })['@id'].slice('_:'.length));
    for (const claim of Object.values(dossier.claims)) {
      const [data] = structured(`/claims/${claim.id}/`);
      const { firstAppearance, appearance } = data?.['mainEntity'] as Record<string, unknown>;
      const issued = (id: string) => dossier.sources[id]?.issued ?? null;
      const [from, to] = [claim.said.from ?? -Infinity, claim.said.to ?? Infinity];
      const older = claim.sources.filter((id) => (issued(id)?.to ?? Infinity) <= from);
      const first = claim.sources.find((id) => (issued(id)?.from ?? -Infinity) >= from && (issued(id)?.to ?? Infinity) <= to);
      expect(ids(firstAppearance)).toEqual(first ? [first] : []);
      expect(ids(appearance)).toEqual(claim.sources.filter((id) => id !== first && !older.includes(id)));
      expect(ids(data?.['citation'])).toEqual(older);
    }
  });

  test('describes each source of a claim once, and refers to it after that', () => {
    const works = (data: unknown): Data[] =>
      typeof data === 'object' && data !== null
        ? [...('@id' in data ? [data as unknown as Data] : []), ...Object.values(data).flatMap(works)]
        : [];
    const all = Object.keys(dossier.claims).map((id) => works(structured(`/claims/${id}/`)));
    expect(all.flat().some((work) => !('publisher' in work))).toBe(true);
    for (const named of all) {
      const [described, references] = [named.filter((work) => 'publisher' in work), named.filter((work) => !('publisher' in work))];
      const ids = described.map((work) => work['@id']);
      expect(new Set(ids).size).toBe(ids.length);
      for (const work of references) {
        expect(Object.keys(work)).toEqual(['@id']);
        expect(ids).toContain(work['@id']);
      }
    }
  });

  test('has the address of a preserved copy, where a source has one', () => {
    const { claims, sources, ...rest } = read(wellWater());
    const claim = claims['lead-found'] ?? expect.fail();
    const [id = ''] = claim.sources;
    const kept = { ...(sources[id] ?? expect.fail()), archive: 'https://archive.example/1' };
    const data = claimData({ ...rest, claims, sources: { ...sources, [id]: kept } }, claim, undefined);
    expect(JSON.stringify(data)).toContain('"archivedAt":"https://archive.example/1"');
  });

  test('rates no claim on any page', () => {
    const pages = globSync('dist/**/*.html').filter((path) => /ClaimReview|reviewRating/.test(readFileSync(path, 'utf8')));
    expect(pages).toEqual([]);
  });

  test('is on the page of data a dataset with every file', () => {
    const [data] = structured('/data/');
    expect(data?.['@type']).toBe('Dataset');
    const files = (data?.['distribution'] as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
    expect(files.map((path) => readFileSync(`dist${path}`).length > 0)).toEqual(files.map(() => true));
    const formats = new Map(
      (data?.['distribution'] as { contentUrl: string; encodingFormat: string }[]).map((file) => [
        file.contentUrl.replace(/^.*?\./, ''),
        file.encodingFormat,
      ]),
    );
    expect(Object.fromEntries(formats)).toEqual({
      json: 'application/json',
      csv: 'text/csv',
      ics: 'text/calendar',
      bib: 'application/x-bibtex',
      ris: 'application/x-research-info-systems',
      'csl.json': 'application/vnd.citationstyles.csl+json',
    });
    expect(data).toMatchObject({ isAccessibleForFree: true, license: dossier.site.licence.url });
  });

  test('has a correction for every change that is one', () => {
    const corrected = Object.values(dossier.claims).filter(({ changes }) => changes.some(({ kind }) => kind === 'correction'));
    for (const { id, changes } of corrected) {
      const notes = changes.filter(({ kind }) => kind === 'correction').map(({ note }) => ({ '@type': 'CorrectionComment', text: note }));
      expect(structured(`/claims/${id}/`)[0]).toMatchObject({ correction: notes });
    }
  });
});

describe('the words of the data', () => {
  test('are for programs a set of terms, each with its own address', () => {
    const [data] = structured('/vocabulary/');
    expect(data?.['@type']).toBe('DefinedTermSet');
    const terms = data?.['hasDefinedTerm'] as Record<string, string>[];
    const { label, gloss } = Object.values(dossier.vocabulary.questions)[0] ?? {};
    const [id] = Object.keys(dossier.vocabulary.questions);
    expect(terms[0]).toEqual({
      ...{ '@type': 'DefinedTerm', '@id': `/vocabulary/#question-${id}`, termCode: id, name: label, description: gloss },
    });
    expect(terms.map((term) => term['@id'])).toContain('/vocabulary/#stance-denies');
  });

  const { visit } = siteInChromium('dist');
  test('have each an address of its own', () =>
    visit('/vocabulary/', { javaScriptEnabled: false }, async ({ page }) => {
      const ids = await page.locator('dl > div').evaluateAll((all) => all.map(({ id }) => id));
      const questions = Object.keys(dossier.vocabulary.questions).map((id) => `question-${id}`);
      expect(ids).toEqual(expect.arrayContaining([...questions, 'stance-denies', 'bearing-another-question']));
      expect(new Set(ids).size).toBe(ids.length);
    }));
});
