import { escaped } from '../text/markup.ts';
import type { Dossier } from '../model/dossier.ts';
import { FACE } from '../model/picture.ts';
import type { Block, Theme } from './draw.ts';

/** Colours as rules for the classes that drawings have. */
function rules(theme: Theme): string {
  const tones = Object.entries(theme).map(
    ([name, colour]) => `.${name}{fill:${colour}}.in-${name}{color:${colour}}.stroke-${name}{fill:none;stroke:${colour}}`,
  );
  const nouns = (['claim', 'response', 'event'] as const).map(
    (noun) => `.mark-${noun}{fill:${theme[noun]}}.mark-${noun} text{fill:${theme['ink-soft']}}.stop-${noun}{stop-color:${theme[noun]}}`,
  );
  return [
    `text{font-family:'${FACE}',serif}.bold{font-weight:600}`,
    ...tones,
    ...nouns,
    `.timeline text{paint-order:stroke;stroke:${theme.paper};stroke-width:3;stroke-linejoin:round}.context{font-weight:600}`,
    `.grid{fill:none;stroke:${theme.hair};stroke-width:0.5}.stop{fill:${theme.ink}}.knot{fill:${theme.ink};opacity:0.12}.leaders{fill:none;stroke:${theme.ink};opacity:0.55}`,
    `.covering rect{opacity:0.4}.in-disc{color:${theme.paper}}`,
    `.outlined{fill:${theme.paper};stroke:${theme.response};stroke-width:1.4}`,
    `.over{paint-order:stroke;stroke:${theme.paper};stroke-width:2;stroke-linejoin:round}`,
  ].join('');
}

/** A drawing as a file: it says what it shows to those who do not see it. */
export function svgFile(drawing: Block & { width: number }, theme: Theme, title: string, description: string): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${drawing.width}" height="${drawing.height}" viewBox="0 0 ${drawing.width} ${drawing.height}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    `<style>${rules(theme)}</style>`,
    `<rect class="paper" width="${drawing.width}" height="${drawing.height}"/>`,
    drawing.svg,
    '</svg>\n',
  ].join('');
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** The name of the publisher, where it says more than the title of the site; none or one. */
export function publisherOf({ site }: Pick<Dossier, 'site'>): string[] {
  return letters(site.publisher.name) === letters(site.title) ? [] : [site.publisher.name];
}
