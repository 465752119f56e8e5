import { escaped } from '../text/markup.ts';
import type { Dossier } from '../model/dossier.ts';
import { FACE, FALLBACK } from '../model/picture.ts';
import type { Block, Theme } from './draw.ts';

/** Colours as rules for the classes that drawings have: of each class its rules. */
function rules(theme: Theme): [string, string][] {
  const tones = Object.entries(theme).flatMap(([name, colour]): [string, string][] => [
    [name, `.${name}{fill:${colour}}`],
    [`in-${name}`, `.in-${name}{color:${colour}}`],
    [`stroke-${name}`, `.stroke-${name}{fill:none;stroke:${colour}}`],
  ]);
  const nouns = (['claim', 'response', 'event'] as const).flatMap((noun): [string, string][] => [
    [`mark-${noun}`, `.mark-${noun}{fill:${theme[noun]}}.mark-${noun} text{fill:${theme['ink-soft']}}`],
  ]);
  return [
    ['bold', '.bold{font-weight:600}'],
    ...tones,
    ...nouns,
    ['timeline', `.timeline text{paint-order:stroke;stroke:${theme.paper};stroke-width:3;stroke-linejoin:round}`],
    ['context', '.context{font-weight:600}'],
    ['grid', `.grid{fill:none;stroke:${theme.hair};stroke-width:0.5}`],
    ['stop', `.stop{fill:${theme.ink}}`],
    ['knot', `.knot{fill:${theme.ink};opacity:0.12}`],
    ['leaders', `.leaders{fill:none;stroke:${theme.ink};opacity:0.55}`],
    ['in-disc', `.in-disc{color:${theme.paper}}`],
    ['outlined', `.outlined{fill:${theme.paper};stroke:${theme.response};stroke-width:1.4}`],
    ['over', `.over{paint-order:stroke;stroke:${theme.paper};stroke-width:2;stroke-linejoin:round}`],
  ];
}

/** The rules of the classes that a drawing has. */
function rulesOf(svg: string, theme: Theme, families: string[]): string {
  const classes = new Set([...svg.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')));
  const used = rules(theme).filter(([name]) => classes.has(name));
  const names = families.map((name) => `'${name}',`).join('');
  return [`text{font-family:${names}serif}`, ...used.map(([, rule]) => rule)].join('');
}

/** A drawing as a file, set in the first of some families that has its letters: it says what it shows to those who do not see it. */
export function svgFile(drawing: Block & { width: number }, theme: Theme, title: string, description: string, families = [FACE]): string {
  const svg = `<rect class="paper" width="${drawing.width}" height="${drawing.height}"/>${drawing.svg}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<style>${rulesOf(svg, theme, families)}</style>`,
    svg,
    '</svg>\n',
  ].join('');
}

/** Whether a file is set in what stands in for the face. */
export function isInFallback(svg: string): boolean {
  return /<style>[^<]*/.exec(svg)?.[0].includes(FALLBACK) ?? false;
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The name of the publisher, where it says more than the title of the site; none or one. */
export function publisherOf({ site }: Pick<Dossier, 'site'>): string[] {
  return letters(site.publisher.name) === letters(site.title) ? [] : [site.publisher.name];
}
