import { dateText } from '../time/date-text.ts';
import type { Dossier } from '../model/dossier.ts';
import { CARD } from '../model/picture.ts';
import type { Card } from './cards.ts';
import { mapChart, stancesChart, stripsChart } from './card-charts.ts';
import { at, line, mixed, paragraph, rule, stacked, THEMES, type Block, type Type } from './draw.ts';
import { exchangeCard } from './exchange-card.ts';
import { asRead } from './faces/mirrored.ts';
import { publisherOf, svgFile } from './file.ts';
import { sentences } from '../text/sentences.ts';

const EDGE = 64;
const INNER = CARD.width - 2 * EDGE;
const TOP = 48;
/** Where the name of the site begins, and what is above it ends. */
const FOOT = 552;
const ROOM = FOOT - TOP - 24;
const WORDS = { size: 32, line: 43, tone: 'ink-soft' } as const;
const NAME = { size: 28, line: 38, tone: 'ink' } as const;

const NOTHING: Block = { svg: '', height: 0 };

const headline = (text: string, size: number): Block => {
  const type: Type = { size, line: Math.round(size * 1.15), tone: 'ink', bold: true };
  return paragraph(text, INNER, type);
};

/** As many whole sentences from the first as there is room for. */
const wholeSentences = (text: string, language: string, height: number): Block => {
  const all = sentences(text, language);
  const blocks = all.map((_, index) => paragraph(all.slice(0, all.length - index).join(' '), INNER, WORDS));
  return blocks.find((block) => block.height <= height) ?? NOTHING;
};

/** What stands between headline and foot, given the room that there is. */
const below = (dossier: Dossier, { path, body, standfirst }: Card, room: number): Block => {
  if (body === 'words') return wholeSentences(standfirst, dossier.site.language, room);
  if (body === 'matrix') return mapChart(dossier, INNER, room);
  if (body === 'stances') return stancesChart(dossier, INNER);
  if (body !== 'strips') return exchangeCard(dossier, body, path === '/' ? 'first' : 'all', { width: INNER, height: room });
  const strips = stripsChart(dossier, INNER);
  const words = wholeSentences(standfirst, dossier.site.language, room - strips.height - 28);
  return words === NOTHING ? strips : stacked([words, strips], 28);
};

/** Who made a claim, and when. */
const kicker = (dossier: Dossier, { path, body }: Card): Block[] => {
  if (typeof body === 'string' || path === '/') return [];
  const type = { size: 28, line: 38, tone: 'ink-soft' } as const;
  const name = { words: dossier.parties[body.by]?.name ?? body.by, type: { ...type, tone: 'claim', bold: true } as const };
  const { svg, height } = mixed([name, { words: dateText(body.said), type }], INNER - 34);
  return [{ svg: `<rect class="claim" y="8" width="22" height="22"/>${at(34, 0, svg)}`, height }];
};

/** How much a card's own part needs at least below its headline, px. */
const LEAST = { words: 86, strips: 250, matrix: 270, stances: 290 };

const foot = (dossier: Dossier, site: URL | undefined): string => {
  const names = [
    { words: dossier.site.title, type: { ...NAME, bold: true } },
    ...publisherOf(dossier).map((words) => ({ words, type: { ...NAME, tone: 'ink-soft' as const } })),
  ];
  const host = site ? line(site.host, INNER, NAME.size, { ...NAME, tone: 'ink-soft' }, true) : '';
  return `${rule(INNER, 'ink').svg}${at(0, 10, mixed(names, INNER - (site ? 400 : 0)).svg + host)}`;
};

/** A card as an SVG file: a headline as large as fits, what the page shows, and whose it is. */
export function card(dossier: Dossier, shown: Card, site: URL | undefined): string {
  const { title, standfirst, body } = shown;
  const least = typeof body === 'string' ? LEAST[body] : 56 + Math.min(shown.path === '/' ? 4 : 6, body.responses.length) * 50;
  const above = kicker(dossier, shown);
  const taken = above.reduce((sum, { height }) => sum + height + 8, 0);
  const heads = [68, 60, 54, 48, 42, 38, 34].map((size) => headline(title, size));
  const head = heads.find(({ height }) => height + taken + least + 24 <= ROOM) ?? heads.at(-1) ?? NOTHING;
  const rest = below(dossier, shown, ROOM - taken - head.height - 24);
  const block = stacked([stacked([...above, head], 8), rest], 24);
  const svg = `${at(EDGE, TOP, block.svg)}${at(EDGE, FOOT, foot(dossier, site))}`;
  return svgFile(asRead({ svg, ...CARD }, dossier.site.language), THEMES.light, title, standfirst || title);
}
