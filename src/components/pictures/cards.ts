import { densityPath } from '../../geometry/density.ts';
import { fullExtent } from '../../geometry/full-extent.ts';
import { chronicle } from '../../model/chronicle.ts';
import type { Dossier } from '../../model/dossier.ts';
import { at, paragraph, rule, runs, THEMES, type Block, type Type } from './draw.ts';
import { svgFile } from './picture.ts';

/** A page as it is shown where its address is shared. */
export interface Card {
  /** Its path on the site; "/" is the story. */
  path: string;
  title: string;
  standfirst: string;
}

/** px, as those who share addresses expect them. */
export const CARD = { width: 1200, height: 630 };

const EDGE = 72;
const INNER = CARD.width - 2 * EDGE;

/** Every page that has a card. */
export const cards = (dossier: Dossier): Card[] => {
  const { timeline, matrix, claims, sources, glossary } = dossier.pages;
  const drawn = { timeline, matrix, claims, sources, glossary };
  return [
    { path: '/', title: dossier.story.title, standfirst: dossier.story.standfirst },
    ...Object.values(dossier.articles).map(({ path, title, standfirst }) => ({ path, title, standfirst })),
    ...Object.entries(drawn).map(([name, { title, standfirst }]) => ({ path: `/${name}/`, title, standfirst })),
    ...Object.values(dossier.claims).map(({ id, claim, by, responses }) => ({
      path: `/claims/${id}/`,
      title: claim,
      standfirst: `Claim by ${dossier.parties[by]?.short ?? by}, and what was answered: ${responses.map((each) => dossier.parties[each.by]?.short ?? each.by).join(', ') || 'nothing'}`,
    })),
  ];
};

/** The file of a card below /cards/, without its ending: "index", "claims/<id>". */
export const cardName = (path: string): string => path.replace(/^\/|\/$/g, '') || 'index';

/** The largest size at which a text has at most so many lines. */
const fitting = (text: string, sizes: number[], most: number, type: Omit<Type, 'size' | 'line'>): Block => {
  const blocks = sizes.map((size) => ({ size, block: paragraph(text, INNER, { ...type, size, line: Math.round(size * 1.17) }) }));
  const fits = blocks.find(({ size, block }) => block.height <= most * Math.round(size * 1.17));
  return (fits ?? blocks.at(-1))?.block ?? { svg: '', height: 0 };
};

/** A card as an SVG file: headline, what it is, whose it is, and when everything was said as a strip below. */
export const card = (dossier: Dossier, { title, standfirst }: Card): string => {
  const entries = chronicle(dossier);
  const head = fitting(title, [64, 56, 48, 42], 4, { tone: 'ink', bold: true });
  const room = 430 - head.height - 24;
  const words = { size: 28, line: 38, tone: 'ink-soft' } as const;
  const under = paragraph(standfirst, INNER, words);
  const strip = densityPath(
    entries.map(({ date }) => date),
    fullExtent(entries),
    INNER,
    56,
  );
  const name = { size: 28, line: 38, tone: 'ink', bold: true } as const;
  const { site } = dossier;
  const by = runs(site.title, name) + 18;
  const parts = [
    at(EDGE, 54, head.svg),
    under.height <= room ? at(EDGE, 54 + head.height + 24, under.svg) : '',
    at(EDGE, 492, `<path class="event" d="${strip}"/>`),
    at(EDGE, 549, rule(INNER, 'ink').svg),
    at(EDGE, 560, paragraph(site.title, INNER, name).svg),
    site.publisher.name === site.title ? '' : at(EDGE + by, 560, paragraph(site.publisher.name, INNER - by, words).svg),
  ];
  return svgFile({ svg: parts.join(''), ...CARD }, THEMES.light, title, standfirst);
};
