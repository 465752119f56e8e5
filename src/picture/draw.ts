import { divided } from '../text/hyphenated.ts';
import { escaped } from '../text/markup.ts';
import { pieces, type Piece } from '../text/pieces.ts';
import { serifWidth } from '../text/serif-width.ts';
import { wrapped } from '../text/width.ts';

/** The colours of a picture: those of src/site/styles/tokens.css, which a picture cannot refer to. */
export interface Theme {
  paper: string;
  wash: string;
  hair: string;
  ink: string;
  'ink-soft': string;
  claim: string;
  response: string;
  event: string;
}

export const THEMES: Record<'light' | 'dark', Theme> = {
  light: {
    paper: '#faf7f1',
    wash: '#f2ede3',
    hair: '#d8d0c2',
    ink: '#1d1a16',
    'ink-soft': '#5c554b',
    claim: '#a3380f',
    response: '#15527d',
    event: '#857c6f',
  },
  dark: {
    paper: '#161411',
    wash: '#201d19',
    hair: '#3b362e',
    ink: '#e4ddd0',
    'ink-soft': '#aba292',
    claim: '#ee8a5c',
    response: '#84b9de',
    event: '#8b8375',
  },
};

/** A part of a picture that is drawn from its upper left corner, px. */
export interface Block {
  svg: string;
  height: number;
}

/** How text is set: size and distance of lines in px; `tone` is a colour of the theme. */
export interface Type {
  size: number;
  line: number;
  tone: keyof Theme;
  bold?: boolean;
}

const weightOf = ({ bold }: Pick<Type, 'bold'>): 400 | 600 => (bold ? 600 : 400);

/** How wide a text runs in the face of the pictures, px. */
export function runs(text: string, type: Pick<Type, 'size' | 'bold'>): number {
  return serifWidth(text, type.size, weightOf(type));
}

const place = (x: number, y: number): string => `${x === 0 ? '' : ` x="${x}"`} y="${y}"`;

const look = ({ size, tone, bold }: Pick<Type, 'size' | 'tone' | 'bold'>): string =>
  ` font-size="${size}" class="${tone}${bold ? ' bold' : ''}"`;

/** One line of text on a baseline; `end`: it ends at x. */
export function line(text: string, x: number, y: number, type: Pick<Type, 'size' | 'tone' | 'bold'>, end = false): string {
  return `<text${place(x, y)}${look(type)}${end ? ' text-anchor="end"' : ''}>${escaped(text)}</text>`;
}

/** The pieces of a text for lines of a width: a word that is longer is divided between its syllables, an address is not. */
const fitted = (text: string, width: number, type: Type): Piece[] =>
  pieces(text).flatMap((piece) => {
    const parts = piece.text.includes('/') ? [piece.text] : divided(piece.text, width, (part) => runs(part, type));
    return parts.map((part, index) => ({ text: part, spaced: index > 0 || piece.spaced }));
  });

/** Text in as many lines as it needs in a width. */
export function paragraph(text: string, width: number, type: Type, x = 0): Block {
  const whole = fitted(text, width, type).map((piece) => (piece.spaced ? ` ${piece.text}` : piece.text));
  const lines = wrapped(whole.join(''), width, type.size, (part) => runs(part, type));
  const texts = lines.map((each, index) => `<text${place(x, Math.round(index * type.line + type.size))}>${escaped(each)}</text>`);
  return { svg: `<g${look(type)}>${texts.join('')}</g>`, height: lines.length * type.line };
}

/** Words with the type that they are set in. */
export interface Run {
  words: string;
  type: Type;
}

const spans = (set: Run[]): string =>
  set.map(({ words, type }) => `<tspan class="${type.tone}${type.bold ? ' bold' : ''}">${escaped(words)}</tspan>`).join(' ');

/** Runs of one size that follow each other as one text, in as many lines as they need in a width. */
export function mixed(all: Run[], width: number): Block {
  const { size, line: step } = all[0]?.type ?? TYPE.small;
  const lines: { set: Run[]; end: number }[] = [];
  for (const { words, type } of all)
    for (const [index, { text: word, spaced }] of fitted(words, width, type).entries()) {
      const own = runs(word, type);
      // A run is divided from the one before it by a space.
      const space = spaced || index === 0 ? ' ' : '';
      const before = space ? runs(' ', type) : 0;
      const last = lines.at(-1);
      const run = last?.set.at(-1);
      if (!last || last.end + before + own > width) lines.push({ set: [{ words: word, type }], end: own });
      else {
        if (run?.type === type) run.words += `${space}${word}`;
        else last.set.push({ words: word, type });
        last.end += before + own;
      }
    }
  const svg = lines.map(({ set }, index) => `<text y="${Math.round(index * step + size)}" font-size="${size}">${spans(set)}</text>`);
  return { svg: svg.join(''), height: lines.length * step };
}

/** A group moved to a place. */
export function at(x: number, y: number, svg: string): string {
  return (x === 0 && y === 0) || !svg ? svg : `<g transform="translate(${x} ${y})">${svg}</g>`;
}

/** A small drawing in one ink, such as the sign of a stance; `size` is how many times as large it is drawn. */
export function sign(svg: string, x: number, y: number, tone: keyof Theme, size = 1): string {
  return `<g class="in-${tone}" transform="translate(${x} ${y})${size === 1 ? '' : ` scale(${size})`}">${svg}</g>`;
}

/** Things side by side, each so wide, in as many lines as they need. */
export function flowed(things: { svg: string; width: number }[], width: number, gap: number, step: number): Block {
  let [x, y] = [0, 0];
  const parts = things.map((thing) => {
    if (x > 0 && x + thing.width > width) [x, y] = [0, y + step];
    const part = at(Math.round(x), y, thing.svg);
    x += thing.width + gap;
    return part;
  });
  return { svg: parts.join(''), height: y + step };
}

/** Blocks one under another with gaps between. */
export function stacked(blocks: Block[], gap: number): Block {
  let y = 0;
  const parts = blocks.map(({ svg, height }) => {
    const part = at(0, y, svg);
    y += height + gap;
    return part;
  });
  return { svg: parts.join(''), height: Math.max(0, y - gap) };
}

/** A hairline across. */
export function rule(width: number, tone: keyof Theme = 'hair'): Block {
  return {
    svg: `<path class="stroke-${tone}" d="M0 0.5H${width}"/>`,
    height: 1,
  };
}

/** The ground of what somebody says: a tint behind an edge in the colour of the speaker. */
export function tint(width: number, height: number, tone: 'claim' | 'response'): string {
  return `<rect class="${tone}" fill-opacity="0.1" width="${width}" height="${height}"/><rect class="${tone}" width="3" height="${height}"/>`;
}

/** Types that pictures share. */
export const TYPE = {
  title: { size: 25, line: 31, tone: 'ink', bold: true },
  /** For a headline that is a whole sentence. */
  sentence: { size: 21, line: 27, tone: 'ink', bold: true },
  reading: { size: 14.5, line: 20, tone: 'ink-soft' },
  body: { size: 16.5, line: 23, tone: 'ink' },
  small: { size: 13.5, line: 18.5, tone: 'ink-soft' },
  strong: { size: 13.5, line: 18.5, tone: 'ink', bold: true },
} as const satisfies Record<string, Type>;
