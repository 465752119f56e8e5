import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { qrPath } from '../../src/site/publication/print/qr-path.ts';

/** The places that lines one unit thick cover, as rows of a square. */
const covered = (path: string, size: number): boolean[][] => {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  let [x, y] = [0, 0];
  for (const [, command = '', first, second] of path.matchAll(/([Mmh])(\d+)(?: (\d+))?/g)) {
    if (command === 'M') [x, y] = [Number(first), Number(second)];
    if (command === 'h') rows[y]?.fill(true, x, x + Number(first));
    if (command !== 'M') x += Number(first);
  }
  return rows;
};

test.each(['https://desk.example/', `https://desk.example/claims/${'a-long-id-'.repeat(9)}/`])(
  'the lines of the code for %s cover its dark places and no other',
  (address) => {
    const { data, size } = encode(address, { border: 2 });
    const path = qrPath(data);
    expect(path).toMatch(/^(M\d+ \d+h\d+(m\d+ 0h\d+)*)+$/);
    expect(covered(path, size)).toEqual(data);
  },
);
