import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { inFewColours } from '../../src/picture/raster/few-colours.ts';
import { indexedPng } from '../../src/picture/raster/indexed-png.ts';

type Colour = [number, number, number];

const PAPER: Colour = [250, 247, 241];
const INK: Colour = [29, 26, 22];

/** The colour so far on the way from paper to ink, as at the edge of a letter. */
const edge = (part: number): Colour => PAPER.map((from, index) => Math.round(from + ((INK[index] ?? 0) - from) * part)) as Colour;
const pixels = (colours: Colour[]): Uint8Array => Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
const shown = ({ colours, indices }: ReturnType<typeof inFewColours>): (Colour | undefined)[] => [...indices].map((at) => colours[at]);

test('a drawing of few colours keeps each of them', () => {
  const drawn: Colour[] = [PAPER, INK, [163, 56, 15], PAPER, edge(0.5)];
  expect(shown(inFewColours(pixels(drawn), 16))).toEqual(drawn);
});

test('a drawing of many colours keeps its surfaces exactly, however small, and the edges of its letters nearly', () => {
  const surfaces = [PAPER, INK, [163, 56, 15], [21, 82, 125]] as Colour[];
  const drawn = [
    ...surfaces.flatMap((colour) => Array<Colour>(500).fill(colour)),
    ...Array.from({ length: 2000 }, (_, at) => edge((at % 100) / 100)),
  ];
  const few = inFewColours(pixels(drawn), 16);
  expect(few.colours.length).toBeLessThanOrEqual(16);
  shown(few).forEach((colour, at) => {
    const off = Math.max(...(colour ?? [999]).map((value, channel) => Math.abs(value - (drawn[at]?.[channel] ?? 0))));
    expect(off).toBeLessThanOrEqual(at < 2000 ? 0 : 24);
  });
});

test('a drawing has no colour more than is seen: of many edges, those that are there often', () => {
  const paper = Array<Colour>(100_000).fill(PAPER);
  const once = Array.from({ length: 20 }, (_, at): Colour => edge(at / 20));
  const often = Array<Colour>(3000).fill(edge(0.5));
  const few = (drawn: Colour[]) => inFewColours(pixels([...paper, ...drawn]), 16).colours;
  expect(few(once).length).toBeLessThan(5);
  expect(few([...once, ...often])).toContainEqual(edge(0.5));
});

test.each(['small', 'fast'] as const)('a %s PNG has a palette of at most 16 colours, and the pixels that were drawn', (packed) => {
  const drawn: Colour[] = [PAPER, INK, PAPER, INK, PAPER, PAPER];
  // Rows end within a byte.
  const file = indexedPng(pixels(drawn), 3, 2, packed);
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([file.readUInt32BE(16), file.readUInt32BE(20), file[24], file[25]]).toEqual([3, 2, 4, 3]);
  const data = file.indexOf('IDAT');
  const [paper, ink] = [0, 1];
  expect([...inflateSync(file.subarray(data + 4, data + 4 + file.readUInt32BE(data - 4)))]).toEqual([
    ...[0, (paper << 4) | ink, paper << 4],
    ...[0, (ink << 4) | paper, paper << 4],
  ]);
});

test('what is drawn twice is the same to the byte', () => {
  const drawn = pixels(Array.from({ length: 400 }, (_, at) => edge((at % 97) / 97)));
  expect(indexedPng(drawn, 20, 20, 'small').equals(indexedPng(drawn, 20, 20, 'small'))).toBe(true);
});
