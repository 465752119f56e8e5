import { Resvg } from '@resvg/resvg-js';
import { expect } from 'vitest';
import { oembed } from '../../src/embed/oembed.ts';
import { card } from '../../src/picture/card.ts';
import { cardName, cards } from '../../src/picture/cards.ts';
import { picture } from '../../src/picture/picture.ts';
import { csvOf } from '../../src/embed/layout/csv.ts';
import { dataOf } from '../../src/embed/data.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { embeddables } from '../../src/model/embeddable.ts';
import { quotationLink } from '../../src/model/quotation-link.ts';

const SITE = new URL('https://desk.example');

/** What neither XML nor a browser takes in a text. */
const FORBIDDEN = /[^\t\n\r\x20-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/** Every folder and file of a site whose names come from its content, from its top on. */
const pathsOf = (dossier: Dossier): string[] => [
  ...['timeline', 'matrix', 'claims', 'sources', 'glossary', 'embeds', '404'].map((name) => `${name}/index.html`),
  ...Object.values(dossier.articles).map(({ path }) => `${path.slice(1)}index.html`),
  ...Object.keys(dossier.claims).map((id) => `claims/${id}/index.html`),
  ...embeddables(dossier).flatMap(({ id }) => [`embed/${id}/index.html`, `embed/${id}/image-dark.png`, `embed/${id}/data.json`]),
  ...cards(dossier).map(({ path }) => `cards/${cardName(path)}.png`),
  ...Object.keys(dossier.fingerprints).map((id) => `content/fingerprints/${id}.json`),
];

const addressesOf = ({ site, sources }: Dossier): string[] => [
  site.licence.url,
  site.publisher.url,
  ...Object.values(sources).flatMap((source) =>
    [source.URL, source.archive, quotationLink(source, 'a — b')].flatMap((address) => address ?? []),
  ),
];

const languagesOf = ({ site, sources, claims }: Dossier): string[] => [
  site.language,
  ...Object.values(sources).map(({ language }) => language),
  ...Object.values(claims).flatMap(({ quote }) => quote?.language ?? []),
];

/** Does what a build does with a dossier, but for the pages; one of its pictures and one of its cards, by a number. Fails where a build would. */
export const built = (dossier: Dossier, which: number): void => {
  for (const address of addressesOf(dossier)) expect(new URL(address).protocol, address).toBe('https:');
  for (const language of languagesOf(dossier)) expect(Intl.getCanonicalLocales(language), language).toHaveLength(1);
  const paths = pathsOf(dossier);
  expect(new Set(paths.map((path) => path.toLowerCase())).size).toBe(paths.length);
  for (const part of paths.flatMap((path) => path.split('/'))) {
    expect(new TextEncoder().encode(part).length, part).toBeLessThan(200);
    expect(part, part).not.toMatch(DEVICE);
  }
  const things = embeddables(dossier);
  const [thing, shown] = [things[which % things.length]!, cards(dossier)[which % cards(dossier).length]!];
  const drawn = [picture(dossier, thing, which % 2 ? 'light' : 'dark', SITE), card(dossier, shown, SITE)];
  for (const svg of drawn) {
    expect(FORBIDDEN.exec(svg)?.[0].codePointAt(0)).toBeUndefined();
    expect(new Resvg(svg, { font: { loadSystemFonts: false } }).width).toBeGreaterThan(0);
  }
  const rows = dataOf(dossier, thing);
  expect(JSON.parse(JSON.stringify(rows))).toEqual(rows);
  expect(FORBIDDEN.exec(csvOf(rows))).toBeNull();
  expect(new URL(oembed(dossier, thing, SITE).thumbnail_url).origin).toBe(SITE.origin);
};
