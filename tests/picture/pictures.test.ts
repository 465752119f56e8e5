import { describe, expect, test } from 'vitest';
import { card } from '../../src/picture/card.ts';
import { cardOf, cards } from '../../src/picture/cards.ts';
import { THEMES } from '../../src/picture/draw.ts';
import { isInFallback } from '../../src/picture/file.ts';
import { picture, pictureSize } from '../../src/picture/picture.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { responsesOf } from '../../src/model/dossier.ts';
import { embeddables } from '../../src/model/embeddable.ts';
import { FACE, FALLBACK, isDrawn, isInPng } from '../../src/model/picture.ts';
import { largeDossier } from '../bench/dossiers.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = read(wellWater());
const things = embeddables(wells);
const thing = (id: string) => things.find((each) => each.id === id) ?? things[0]!;
const count = (svg: string, part: RegExp): number => [...svg.matchAll(part)].length;

const luminance = (colour: string): number => {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((place) => Number.parseInt(colour.slice(place, place + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: string, b: string): number => {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
};

describe.each(things.map(({ id }) => id))('the picture of %s', (id) => {
  test('is the same by day and by night but for its colours, and the same whenever it is drawn', () => {
    const [light, dark] = (['light', 'dark'] as const).map((theme) => picture(wells, thing(id), theme, undefined));
    const tones = Object.keys(THEMES.light) as (keyof typeof THEMES.light)[];
    const recoloured = tones.reduce((svg, tone) => svg.replaceAll(THEMES.light[tone], THEMES.dark[tone]), light ?? '');
    expect(recoloured).toBe(dark);
    expect(picture(wells, thing(id), 'light', undefined)).toBe(light);
  });

  test('says whose it is, under which licence, of which day, and where all of it is when the site knows', () => {
    const words = (site?: URL) =>
      picture(wells, thing(id), 'light', site)
        .replace(/<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ');
    expect(words()).toContain('Source: Well Water · The Example Desk · CC BY 4.0 · as of');
    expect(words()).not.toContain('desk.example/');
    expect(words(new URL('https://desk.example'))).toContain(`desk.example${thing(id).from}`);
  });

  test('has the size that it is said to have', () => {
    const { width, height } = pictureSize(wells, thing(id), undefined);
    expect(picture(wells, thing(id), 'light', undefined)).toContain(`width="${width}" height="${height}"`);
  });
});

test.each([
  ['/', '/'],
  ['/prove/', '/prove/'],
  ['/prove/gazette-2031/', '/prove/'],
  ['/changes/', '/changes/'],
  ['/data/', '/data/'],
  ['/embeds/', '/embeds/'],
  ['/vocabulary/', '/vocabulary/'],
  ['/sources/2/', '/sources/'],
  ['/claims/lead-found/', '/claims/lead-found/'],
  ['/print/', '/'],
  ['/404/', '/'],
])('the page %s is shown by the card of %s', (path, shown) => {
  expect(cardOf(wells, path).path).toBe(shown);
});

test('signs in markup stay text', () => {
  const file = 'content/claims/lead-found.mdx';
  const said = 'Lead & iron <3 ]]> were found.';
  const odd = read({ ...wellWater(), [file]: (wellWater()[file] ?? '').replace(/^claim: .+$/m, `claim: '${said}'`) });
  for (const each of embeddables(odd)) expect(picture(odd, each, 'light', undefined)).not.toContain('<3');
  for (const each of cards(odd)) expect(card(odd, each, undefined)).not.toContain('<3');
});

test('the matrix has a sign for every response, and a square for every claim', () => {
  const svg = picture(wells, thing('matrix'), 'light', undefined);
  const uses = [...svg.matchAll(/<use href="#([a-z-]+)"/g)].map((found) => found[1] ?? '');
  expect(uses).toHaveLength(responsesOf(wells).length);
  for (const id of uses) expect(svg).toContain(`<g id="${id}">`);
  const bearings = (is: string) => uses.filter((id) => id.startsWith(is)).length;
  for (const bearing of ['direct', 'another-question', 'silent'] as const)
    expect(bearings(bearing)).toBe(responsesOf(wells).filter((response) => response.bearing === bearing).length);
  expect(count(svg, /<rect class="claim"/g)).toBe(Object.keys(wells.claims).length + 1);
});

test('a picture of the ledger names what a party left open, and explains it only where somebody did', () => {
  const path = 'content/ledger.yaml';
  const open = read({ ...wellWater(), [path]: (wellWater()[path] ?? '').replace('answer: "no"', 'answer: open') });
  const ledger = embeddables(open).find(({ id }) => id === 'ledger')!;
  const words = (of: typeof wells): string =>
    picture(of, ledger, 'light', undefined)
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ');
  expect(words(open)).toContain('left open The town');
  expect(words(open)).toContain('left open: the party spoke of it, and said neither yes nor no');
  expect(words(wells)).not.toContain('left open');
});

test('the matrix of very many claims shows the first, and counts the rest', () => {
  const large = read(largeDossier(300));
  const matrix = embeddables(large).find(({ id }) => id === 'matrix')!;
  const all = Object.keys(large.claims).length;
  const svg = picture(large, matrix, 'light', undefined);
  expect(svg).toContain(`and ${all - 60} more claims`);
  expect(pictureSize(large, matrix, undefined).height).toBeLessThan(3000);
});

test('a picture is of the day on which what it shows was last changed, whatever was changed since', () => {
  const files = wellWater();
  const path = 'content/claims/lead-found.mdx';
  const newer = read({ ...files, [path]: (files[path] ?? '').replace(/^entered: .*$/m, 'entered: 2032-02-01') });
  const drawn = (of: typeof wells, id: string): string =>
    picture(
      of,
      embeddables(of).find((each) => each.id === id)!,
      'light',
      undefined,
    );
  const others = embeddables(wells).filter(({ id }) => id.startsWith('claims/') && !id.startsWith('claims/lead-found'));
  expect(others.length).toBeGreaterThan(0);
  for (const { id } of others) expect(drawn(newer, id)).toBe(drawn(wells, id));
  for (const id of ['claims/lead-found', 'matrix']) expect(drawn(newer, id)).toContain('1 February 2032');
});

test('texts stand out from what they stand on, by day and by night', () => {
  for (const { paper, ink, 'ink-soft': soft, claim, response } of Object.values(THEMES))
    for (const colour of [ink, soft, claim, response]) expect(contrast(colour, paper)).toBeGreaterThan(4.5);
});

test('of very many claims, single ones and their responses have no picture for night', () => {
  const each = (claims: number) => ['timeline', 'claims/a', 'claims/a/b-2031'].map((id) => isDrawn(id, 'dark', claims));
  expect(each(25)).toEqual([true, true, true]);
  expect(each(1000)).toEqual([true, false, false]);
  for (const id of ['timeline', 'claims/a', 'claims/a/b-2031']) expect(isDrawn(id, 'light', 1000)).toBe(true);
});

test('single responses are set in what stands in for the face, and so are single claims where there are very many', () => {
  const large = embeddables(read(largeDossier(150)));
  const drawn = (of: typeof wells, all: typeof things, id: string) =>
    picture(
      of,
      all.find((each) => each.id === id)!,
      'light',
      undefined,
    );
  const [few, many] = [drawn(wells, things, 'claims/lead-found'), drawn(read(largeDossier(150)), large, 'claims/lead-found')];
  expect(few).not.toContain(FALLBACK);
  expect(isInFallback(few)).toBe(false);
  expect(many).toContain(`text{font-family:'${FACE}','${FALLBACK}',serif}`);
  expect(isInFallback(many)).toBe(true);
  const response = things.find(({ subject }) => subject.kind === 'response')?.id ?? '';
  expect(isInFallback(drawn(wells, things, response))).toBe(true);
  const words = (svg: string) =>
    svg
      .replace(/<style>[^]*?<\/style>/, '')
      .replace(/<[^>]+>/g, '|')
      .replace(/\|+/g, '|');
  expect(words(many)).toBe(words(few));
  expect(count(many, /<text /g)).toBe(count(many, /<text textLength/g));
});

test('single answers have no PNG for night, and of very many claims only charts have any', () => {
  const each = (claims: number) =>
    ['timeline', 'claims/a', 'claims/a/b-2031'].map((id) => [isInPng(id, 'light', claims), isInPng(id, 'dark', claims)]);
  expect(each(25)).toEqual([
    [true, true],
    [true, true],
    [true, false],
  ]);
  expect(each(1000)).toEqual([
    [true, true],
    [false, false],
    [false, false],
  ]);
});

test('the card of a claim says who made it, and who answered how', () => {
  const shown = cards(wells).find(({ path }) => path === '/claims/lead-found/')!;
  const words = card(wells, shown, new URL('https://desk.example'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
  expect(words).toContain('The Ford Gazette');
  for (const { by } of wells.claims['lead-found']!.responses) expect(words).toContain(`${wells.parties[by]!.short}:`);
  expect(words).toContain('desk.example');
});
