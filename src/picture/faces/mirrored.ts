import { directionOf } from '../../text/direction.ts';
import type { Block } from '../draw.ts';

/** Signs that keep what is between them from right to left, wherever it stands. */
const [TO_LEFT, END] = ['\u2067', '\u2069'];
const SIDES: Record<string, string> = { start: 'end', end: 'start', middle: 'middle' };

const withAttribute = (tag: string, name: string, change: (value: string | undefined) => string): string => {
  const found = new RegExp(` ${name}="([^"]*)"`).exec(tag);
  const written = ` ${name}="${change(found?.[1])}"`;
  return found ? tag.replace(found[0], () => written) : tag.replace(/>$/, () => `${written}>`);
};

const negated = (value: string | undefined): string => String(-Number(value ?? 0) || 0);

/** The tag of a text within a mirrored drawing: its letters face their way again, and it lies on the other side of its place. */
const turned = (tag: string): string => {
  const placed = withAttribute(withAttribute(tag, 'x', negated), 'text-anchor', (side = 'start') => SIDES[side] ?? side);
  return withAttribute(placed, 'transform', (transform) => `${transform ? `${transform} ` : ''}scale(-1 1)`);
};

/** The group of a sign, and what tells how wide signs of its kind are. */
const SIGN = /(<g class="in-[\w-]+" transform="[^"]*)">(?=(<circle cx="10" cy="10"|<rect x="0\.5" y="0\.5" width="13")?)/g;

/** Signs are turned as the language reads where they are drawn: they keep their side. */
const withSigns = (svg: string): string =>
  svg.replace(SIGN, (_, group: string, kind = '') => {
    const width = (kind as string).startsWith('<circle') ? 20 : kind ? 14 : 12;
    return `${group} matrix(-1 0 0 1 ${width} 0)">`;
  });

/** A drawing as it is read from right to left: all is mirrored, but letters and signs stay as they are. */
function mirrored(drawing: Block & { width: number }): Block & { width: number } {
  const texts = withSigns(drawing.svg).replace(/<text[^>]*>|<\/text>|<tspan [^>]*>/g, (tag) => {
    if (tag === '</text>') return END + tag;
    if (tag.startsWith('<tspan')) return / x="/.test(tag) ? withAttribute(tag, 'x', negated) : tag;
    return turned(tag) + TO_LEFT;
  });
  return { ...drawing, svg: `<g transform="translate(${drawing.width} 0) scale(-1 1)">${texts}</g>` };
}

/** What runs from the left whatever is around it, in a text of a language: an address. */
export function fromLeft(text: string, language: string): string {
  return directionOf(language) === 'rtl' ? `\u2066${text}${END}` : text;
}

/** A drawing as a language reads. */
export function asRead(drawing: Block & { width: number }, language: string): Block & { width: number } {
  return directionOf(language) === 'rtl' ? mirrored(drawing) : drawing;
}
