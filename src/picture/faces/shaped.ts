import bidiFactory from 'bidi-js';
import { Blob, Buffer, Direction, Face, Font, shape } from 'harfbuzzjs';
import { withTexts, type Line, type Run } from './texts.ts';

/** A part of the faces of a drawing: its letters, and the bytes of its font as text and as what stands out. */
export interface ShapedPart {
  letters: string;
  regular: Uint8Array;
  bold: Uint8Array;
}

const bidi = bidiFactory();

/** Some letters of one line that go one way (an odd level: to the left) and that one font has. */
interface Stretch {
  start: number;
  end: number;
  level: number;
  part: number;
  run: Run;
}

/** Marks and what is not seen go on with what is before them. */
const JOINING = /[\p{M}\p{Default_Ignorable_Code_Point}]/u;

const stretchesOf = (runs: Run[], partOf: (letter: string) => number): Stretch[] => {
  const text = runs.map((run) => run.text).join('');
  const { levels } = bidi.getEmbeddingLevels(text, 'ltr');
  const stretches: Stretch[] = [];
  let at = 0;
  for (const run of runs)
    for (const letter of run.text) {
      const last = stretches.at(-1);
      const level = levels[at] ?? 0;
      const part = last && JOINING.test(letter) ? last.part : partOf(letter);
      const end = at + letter.length;
      if (last?.level === level && last.part === part && last.run === run) last.end = end;
      else stretches.push({ start: at, end, level, part, run });
      at = end;
    }
  return stretches;
};

/** Stretches from left to right: from the highest level down, all that are at least so high change places. */
const inOrder = (stretches: Stretch[]): Stretch[] => {
  const order = [...stretches];
  const highest = Math.max(0, ...order.map(({ level }) => level));
  for (let level = highest; level > 0; level--)
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while ((order[to]?.level ?? -1) >= level) to++;
      if (to > from + 1) order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = to;
    }
  return order;
};

const fontOf = (bytes: Uint8Array) => {
  const face = new Face(new Blob(bytes));
  return { font: new Font(face), upem: face.upem };
};

/** The path of a glyph (its places absolute, in units of its font, up from the baseline) in px, down, from a place on. */
const inPixels = (path: string, scale: number, x: number, y: number): string =>
  path.replace(
    /(-?[\d.]+)[ ,](-?[\d.]+)/g,
    (_, right: string, up: string) => `${((x + Number(right)) * scale).toFixed(3)} ${((-y - Number(up)) * scale).toFixed(3)}`,
  );

/** The glyphs of a stretch as one path, lest the outline of one lie on another, from x = 0 on, in px, and how wide they run. */
const drawn = (text: string, { start, end, level, run }: Stretch, { font, upem }: ReturnType<typeof fontOf>) => {
  const buffer = new Buffer();
  buffer.addText(text, start, end - start);
  buffer.guessSegmentProperties();
  buffer.setDirection(level % 2 === 1 ? Direction.RTL : Direction.LTR);
  shape(font, buffer);
  const scale = run.size / upem;
  const positions = buffer.getGlyphPositions();
  let x = 0;
  const paths = buffer.getGlyphInfos().map(({ codepoint }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const path = inPixels(font.glyphToPath(codepoint), scale, x + xOffset, yOffset);
    x += xAdvance;
    return path;
  });
  return { svg: `<path d="${paths.join('')}"/>`, width: x * scale };
};

/** The tag of a group in the place of a text element. */
const groupFor = (element: string): string =>
  element.replace(
    /^<text([^>]*)>[^]*/,
    (_, attributes: string) => `<g${attributes.replace(/ (?:x|y|font-size|text-anchor)="[^"]*"/g, '')}>`,
  );

const SHARES = { start: 0, middle: 0.5, end: 1 };

/** A drawing with each text that needs a second part shaped into paths, as what draws PNG mixes no fonts in joined writing. */
export function shapedText(svg: string, parts: ShapedPart[]): string {
  const fonts = parts.map(({ regular, bold }) => ({ regular: fontOf(regular), bold: fontOf(bold) }));
  const partOf = (letter: string): number =>
    Math.max(
      0,
      parts.findIndex(({ letters }) => letters.includes(letter)),
    );
  const lineOf = ({ x, y, anchor, runs }: Line): string => {
    const text = runs.map((run) => run.text).join('');
    const pieces = inOrder(stretchesOf(runs, partOf)).flatMap((stretch) => {
      const font = fonts[stretch.part]?.[stretch.run.bold ? 'bold' : 'regular'];
      return font ? [{ ...drawn(text, stretch, font), tone: stretch.run.tone }] : [];
    });
    let from = x - SHARES[anchor] * pieces.reduce((sum, { width }) => sum + width, 0);
    return pieces
      .map(({ svg: paths, width, tone }) => {
        const piece = `<g class="shaped${tone && ` ${tone}`}" transform="translate(${from.toFixed(3)} ${y})">${paths}</g>`;
        from += width;
        return piece;
      })
      .join('');
  };
  const made = withTexts(svg, (element, lines) => {
    const needed = lines.some(({ runs }) => runs.some((run) => [...run.text].some((letter) => partOf(letter) > 0)));
    return needed ? `${groupFor(element)}${lines.map(lineOf).join('')}</g>` : element;
  });
  return made.replace(/(\.[\w-]+) text\{/g, '$1 text,$1 .shaped{');
}
