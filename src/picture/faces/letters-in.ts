import { brotliDecompressSync } from 'node:zlib';

const HEADER = 48;
/** The places of `cmap`, `glyf` and `loca` among the tables that WOFF2 knows by number; 63 stands for a name written out. */
const [CMAP, GLYF, LOCA, NAMED] = [0, 10, 11, 63];

/** Reads a number of seven bits a byte, as WOFF2 writes lengths; gives it with the place behind it. */
const variableLength = (font: DataView, start: number): [value: number, end: number] => {
  let [value, at] = [0, start];
  for (;;) {
    const byte = font.getUint8(at++);
    value = value * 128 + (byte & 127);
    if (byte < 128) return [value, at];
  }
};

/** The table of a WOFF2 file that says which letters the font has. */
const letterTable = (file: Uint8Array): DataView => {
  const font = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let [at, before, start, end] = [HEADER, 0, 0, 0];
  for (let left = font.getUint16(12); left > 0; left--) {
    const flags = font.getUint8(at++);
    const [table, transform] = [flags & 63, flags >> 6];
    const name = table === NAMED ? font.getUint32(at) : table;
    if (table === NAMED) at += 4;
    let length: number;
    [length, at] = variableLength(font, at);
    const transformed = table === GLYF || table === LOCA ? transform !== 3 : transform !== 0;
    if (transformed) [length, at] = variableLength(font, at);
    if (name === CMAP) [start, end] = [before, before + length];
    before += length;
  }
  const tables = brotliDecompressSync(file.subarray(at, at + font.getUint32(20)));
  return new DataView(tables.buffer, tables.byteOffset + start, end - start);
};

/** Stretches of letters as a table of format 4 has them, each from its first to its last. */
const stretches4 = (map: DataView, at: number): [number, number][] => {
  const count = map.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, index): [number, number] => {
    const end = map.getUint16(at + 14 + 2 * index);
    return [map.getUint16(at + 16 + 2 * (count + index)), Math.min(end, 0xfffe)];
  });
};

const stretches12 = (map: DataView, at: number): [number, number][] =>
  Array.from({ length: map.getUint32(at + 12) }, (_, index) => [map.getUint32(at + 16 + 12 * index), map.getUint32(at + 20 + 12 * index)]);

/** The letters that the font in a WOFF2 file has, as stretches of code points, each from its first to its last. */
export function lettersIn(file: Uint8Array): [number, number][] {
  const map = letterTable(file);
  const tables = Array.from({ length: map.getUint16(2) }, (_, index) => map.getUint32(4 + 8 * index + 4));
  const ofFormat = (format: number): number | undefined => tables.find((at) => map.getUint16(at) === format);
  const [short, long] = [ofFormat(4), ofFormat(12)];
  // The long one has all that the short one has.
  return long !== undefined ? stretches12(map, long) : short !== undefined ? stretches4(map, short) : [];
}
