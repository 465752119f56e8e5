import type { Block } from '../draw.ts';

/** Whether a language is written from right to left. */
export function isRightToLeft(language: string): boolean {
  const locale = new Intl.Locale(language).maximize();
  return /^(?:Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg)$/.test(locale.script ?? '');
}

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

/** A drawing as it is read from right to left: all is mirrored, but letters stay as they are. */
export function mirrored(drawing: Block & { width: number }): Block & { width: number } {
  const texts = drawing.svg.replace(/<text[^>]*>|<\/text>|<tspan [^>]*>/g, (tag) => {
    if (tag === '</text>') return END + tag;
    if (tag.startsWith('<tspan')) return / x="/.test(tag) ? withAttribute(tag, 'x', negated) : tag;
    return turned(tag) + TO_LEFT;
  });
  return { ...drawing, svg: `<g transform="translate(${drawing.width} 0) scale(-1 1)">${texts}</g>` };
}
