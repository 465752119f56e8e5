import { describe, expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import { embedCodes } from '../../src/embed/codes.ts';
import { embeddables } from '../../src/model/embeddable.ts';
import { alternative, attribution } from '../../src/picture/alternative.ts';
import { mdxToMdast } from 'satteri';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const at = 'https://wells.example';

const codesOf = (id: string, png: string | null = `${at}/embed/${id}/image.png`) => {
  const embeddable = embeddables(wells).find((each) => each.id === id)!;
  const addresses = {
    frame: `${at}/embed/${id}/`,
    page: `${at}${embeddable.from}`,
    script: `${at}/embed.js`,
    svg: `${at}/embed/${id}/image.svg`,
    png,
  };
  return embedCodes({ ...embeddable, height: 500 }, addresses, {
    alt: alternative(wells, embeddable),
    attribution: attribution(wells, embeddable),
    site: wells.site.title,
  });
};
const ids = embeddables(wells).map(({ id }) => id);
const claim = Object.values(wells.claims)[0]!;

describe('the codes of a thing', () => {
  test.each(ids)('%s: are each one line of HTML that is valid MDX as well', (id) => {
    for (const { name, code } of codesOf(id)) {
      expect([name, code.includes('\n')]).toEqual([name, false]);
      expect(() => mdxToMdast(code)).not.toThrow();
    }
  });

  test('hold braces and quotation marks as they are read, not as code', () => {
    const [embeddable] = embeddables({
      ...wells,
      pages: { ...wells.pages, timeline: { ...wells.pages.timeline, title: 'A {brace} & "more"' } },
    });
    const addresses = { frame: `${at}/x/`, page: `${at}/`, script: `${at}/embed.js`, svg: `${at}/x.svg`, png: null };
    const codes = embedCodes({ ...embeddable!, height: 500 }, addresses, { alt: '{alt}', attribution: '', site: '<i>' });
    for (const { code } of codes) expect(code).not.toMatch(/[{}]|<i>/);
    expect(codes.find(({ name }) => name === 'Text')?.code).toContain('A &#123;brace&#125; &amp; &quot;more&quot;');
  });

  test('say where the view that a reader has chosen goes, or that it is lost', () => {
    for (const { name, code, leads, view } of codesOf('timeline')) {
      if (leads === null) expect([name, view]).toEqual([name, expect.stringContaining('not the view that you have chosen')]);
      else expect([name, code.includes(`"${leads}"`)]).toEqual([name, true]);
    }
  });

  test('the text of a claim says who claims it, and who answered how', () => {
    const text = codesOf(`claims/${claim.id}`).find(({ name }) => name === 'Text')?.code ?? '';
    expect(text).toContain(`Claim by ${wells.parties[claim.by]?.short}, `);
    for (const { by } of claim.responses) expect(text).toContain(wells.parties[by]?.short);
  });

  test('the one for AMP asks before it grows, and has the picture in its place where there is one', () => {
    const amp = (png?: null): string => codesOf('timeline', png).find(({ name }) => name === 'AMP')?.code ?? '';
    expect(amp()).toMatch(/^<amp-iframe [^>]* resizable .*<amp-img placeholder .*<div overflow role="button" tabindex="0"/);
    expect(amp(null)).not.toContain('amp-img');
  });
});
