import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { MAIN_FACE, MAIN_LETTERS } from '../../src/text/serif-letters.ts';
import { FALLBACK } from '../../src/model/picture.ts';
import { line, mixed, paragraph, runs, THEMES, TYPE } from '../../src/picture/draw.ts';
import { faces, lettersOf, type Faces } from '../../src/picture/faces.ts';
import { fallbackRule } from '../../src/picture/faces/fallback.ts';
import { withFixedWidths } from '../../src/picture/faces/fixed-widths.ts';
import { asRead } from '../../src/picture/faces/mirrored.ts';
import { lettersOfPart, partsOf } from '../../src/picture/faces/package.ts';
import { shapedText } from '../../src/picture/faces/shaped.ts';
import { svgFile } from '../../src/picture/file.ts';

const NASKH = '@fontsource-variable/noto-naskh-arabic';
const TEXT = 'ذكرت الجريدة أنه عُثر على الرصاص (2031) في Ford.';

let folder = '';
let made: Faces;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'letters-'));
  made = await faces(lettersOf([`<text>${TEXT} Ήταν ασφαλή</text>`]), folder, [NASKH]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (svg: string): string => svgFile({ svg, width: 600, height: 60 }, THEMES.light, 'A', 'B');

const shaped = (svg: string): string =>
  shapedText(
    svg,
    made.parts.map((letters, index) => ({
      letters,
      regular: readFileSync(made.files[2 * index] ?? ''),
      bold: readFileSync(made.files[2 * index + 1] ?? ''),
    })),
  );

/** Where the pieces of a shaped text begin, in px. */
const places = (svg: string): number[] =>
  [...shaped(svg).matchAll(/<g class="shaped[^"]*" transform="translate\(([\d.-]+)/g)].map(([, x]) => Number(x));
/** The outlines of a shaped text, each from where it begins, in tenths of px. */
const outlines = (svg: string): string[] =>
  [...shaped(svg).matchAll(/M[^MZ]+/g)].map(([outline]) => {
    const numbers = (outline.match(/-?[\d.]+/g) ?? []).map(Number);
    return numbers.map((number, at) => Math.round((number - (numbers[at % 2] ?? 0)) * 10)).join(' ');
  });

const type = { size: 20, line: 26, tone: 'ink' } as const;

describe('the letters of pictures', () => {
  test('are those that the main face has, as the list of them says', () => {
    const listed = MAIN_LETTERS.split(' ').flatMap((stretch) => {
      const [from = 0, to = from] = stretch.split('-').map((end) => Number.parseInt(end, 16));
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
    const held = partsOf(MAIN_FACE).flatMap(lettersOfPart);
    expect(listed).toEqual([...new Set(held)].sort((a, b) => a - b));
  });

  test('are embedded from each font that has them, those of a second one for themselves alone', async () => {
    const rule = await made.rule(lettersOf([file(line(TEXT, 0, 20, type))]));
    expect(rule.match(/@font-face/g)).toHaveLength(2);
    expect(/unicode-range:(.*)\}$/.exec(rule)?.[1]?.split(',')).toContain('U+62a');
    expect(await made.rule('Ford')).not.toContain('unicode-range');
  });

  test('are embedded from other fonts than the main one alone, where that has a fallback', async () => {
    const rule = await made.rule(lettersOf([file(line(`${TEXT} Ήταν`, 0, 20, type))]), true);
    const [letters = ''] = /(?<=unicode-range:)[^}]+/.exec(rule) ?? [];
    expect(rule.match(/@font-face/g)).toHaveLength(1);
    expect(letters).toContain('U+62a');
    expect(letters).not.toContain('U+3b1');
    expect(await made.rule('Ford Ήταν', true)).toBe('');
  });

  test('are whole where a vowel is drawn as two letters, with a tone between them', () => {
    expect(lettersOf(['<text>น้ำ</text>'])).toBe([...'น้ำ\u0e4d\u0e32'].sort().join(''));
    expect(lettersOf(['<text>ນ້ຳ é</text>'])).toBe([...' éນ້ຳ\u0ecd\u0eb2'].sort().join(''));
  });

  test('are drawn as text where the main face has them all, and else as shapes', () => {
    const latin = file(line('Ford', 0, 20, type));
    expect(shaped(latin)).toBe(latin);
    expect(shaped(file(line(TEXT, 0, 20, type)))).not.toContain('<text');
  });

  test('stand out from what is behind them as those of the main face do', () => {
    const lineBehind = '<rect class="ink" y="12" width="600" height="6"/>';
    const behind = (words: string, halo: boolean): number => {
      const drawing = file(`${lineBehind}<g${halo ? ' class="timeline"' : ''}>${line(words, 20, 20, { ...type, tone: 'paper' })}</g>`);
      const { pixels } = new Resvg(shaped(drawing), {
        font: { fontFiles: made.files, loadSystemFonts: false, serifFamily: made.name, defaultFontFamily: made.name },
      }).render();
      return pixels.filter((value, at) => at % 4 === 0 && value < 64).length;
    };
    for (const words of ['Ford 2031', 'سلام سلام سلام']) expect(behind(words, false) - behind(words, true)).toBeGreaterThan(75);
  });

  test('of Greek are bold where the text is', () => {
    const [regular, bold] = [false, true].map((heavy) => outlines(file(line('ασ', 0, 20, { ...type, bold: heavy }))));
    expect(regular?.length).toBeGreaterThan(1);
    expect(bold).not.toEqual(regular);
  });

  test('of Arabic are joined', () => {
    const outlinesOf = (words: string): string[] => outlines(file(line(words, 0, 20, type)));
    const alone = ['ع', 'ل', 'ى'].flatMap(outlinesOf);
    const joined = outlinesOf('على');
    // Apart they are what they are alone.
    expect(outlinesOf('ع ل ى').toSorted()).toEqual(alone.toSorted());
    expect(joined.length).toBeGreaterThan(2);
    expect(joined.filter((outline) => alone.includes(outline))).toEqual([]);
  });

  test('of Arabic run from the right, and numbers and names among them from the left', () => {
    const { svg } = mixed(
      [
        { words: 'الجريدة', type },
        { words: 'Ford', type: { ...type, tone: 'claim' } },
      ],
      500,
    );
    const tones = (drawing: string): string[] => [...shaped(drawing).matchAll(/class="shaped ([\w-]+)"/g)].map(([, tone = '']) => tone);
    expect(places(file(svg))).toEqual(places(file(svg)).toSorted((a, b) => a - b));
    expect(tones(file(svg))).toEqual(['ink', 'claim']);
    expect(tones(asRead({ svg, width: 600, height: 60 }, 'ar').svg)).toEqual(['claim', 'ink']);
  });
});

describe('a picture in a language that is read from the right', () => {
  const block = {
    svg: `${line('سلام', 10, 20, type)}${line('2031', 90, 20, type, true)}<rect class="claim" width="4" height="9"/>`,
    height: 30,
    width: 100,
  };

  test('is mirrored, but its letters are not', () => {
    const { svg } = asRead(block, 'ar');
    expect(svg).toMatch(/^<g transform="translate\(100 0\) scale\(-1 1\)">/);
    expect(svg).toContain(
      '<text x="-10" y="20" font-size="20" class="ink" text-anchor="end" transform="scale(-1 1)">\u2067سلام\u2069</text>',
    );
    expect(svg).toContain('<text x="-90" y="20" font-size="20" class="ink" text-anchor="start" transform="scale(-1 1)">');
  });

  test('is as it was where the language is read from the left', () => {
    expect(asRead(block, 'en')).toBe(block);
    expect(asRead(block, 'zh-Hant')).toBe(block);
  });
});

describe('a picture without its face', () => {
  test.each([
    ['in one weight', line('Ford & Well', 0, 20, type), 'Ford & Well', false],
    ['bold', line('Ford', 0, 20, { ...type, bold: true }), 'Ford', true],
    ['in a group that has the size', paragraph('Ford', 300, { ...type, bold: true }).svg, 'Ford', true],
  ])('says how wide a line is in the face: %s', (_, svg, words, bold) => {
    expect(withFixedWidths(svg)).toBe(
      svg.replace('<text', `<text textLength="${Number(runs(words, { size: 20, bold }).toFixed(1))}" lengthAdjust="spacingAndGlyphs"`),
    );
  });

  test('says of a line in two weights how wide both are together, with the space between', () => {
    const set = (['one', 'other'] as const).map((words, index) => ({ words, type: { ...type, bold: index === 0 } }));
    const wide = runs('one', { size: 20, bold: true }) + runs(' other', { size: 20 });
    expect(withFixedWidths(mixed(set, 300).svg)).toContain(` textLength="${Number(wide.toFixed(1))}" `);
  });

  test('has a run that is alone in its line as the text itself, whose width every browser heeds', () => {
    const { svg } = mixed([{ words: 'Ford & Well', type: { ...type, bold: true } }], 300);
    const wide = Number(runs('Ford & Well', { size: 20, bold: true }).toFixed(1));
    expect(withFixedWidths(svg)).toBe(
      `<text textLength="${wide}" lengthAdjust="spacingAndGlyphs" y="20" font-size="20" class="ink bold">Ford &amp; Well</text>`,
    );
  });

  test('says how wide a line is in which unseen marks keep the direction of a name', () => {
    const wide = Number(runs('«Ford»', type).toFixed(1));
    expect(withFixedWidths(line('«\u2068Ford\u2069»', 0, 20, type))).toContain(` textLength="${wide}" `);
  });

  test('says nothing of lines of letters that are not measured exactly', () => {
    for (const words of [TEXT, 'Ήταν', 'Вода']) expect(withFixedWidths(line(words, 0, 20, type))).toBe(line(words, 0, 20, type));
  });

  test('has the rules of pages for what stands in for it', () => {
    const names = [...fallbackRule.matchAll(/@font-face\{font-family:'([^']+)';src:local\(/g)].map(([, name]) => name);
    expect(names).toEqual([FALLBACK, FALLBACK]);
    expect(readFileSync('src/site/styles/fonts.css', 'utf8').replace(/\/\*[^]*?\*\/|\s/g, '')).toBe(fallbackRule.replace(/\s/g, ''));
  });
});

test('a word that is longer than its line is divided between syllables, an address is not', () => {
  const { svg } = paragraph('Trinkwasserversorgungsunternehmen', 120, TYPE.body);
  const lines = [...svg.matchAll(/>([^<]+)</g)].map(([, text = '']) => text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.slice(0, -1).every((text) => text.endsWith('-'))).toBe(true);
  expect(lines.map((text) => text.replace(/-$/, '')).join('')).toBe('Trinkwasserversorgungsunternehmen');
  expect(paragraph('desk.example/trinkwasserversorgung/', 100, TYPE.body).svg).toContain('>desk.example/trinkwasserversorgung/<');
});
