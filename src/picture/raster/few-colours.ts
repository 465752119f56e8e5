/** A drawing in a few colours: `[red, green, blue]` from 0 to 255 each, the commonest first, and of each pixel the number of its colour. */
export interface FewColours {
  colours: [number, number, number][];
  indices: Uint8Array;
}

/** A colour as four bytes in one number, as a machine with the lowest byte first reads them. */
type Packed = number;

const channels = (colour: Packed): [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

const distance = (one: Packed, other: Packed): number => {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
};

const counted = (pixels: Uint32Array): [Packed, number][] => {
  const counts = new Map<Packed, number>();
  let from = 0;
  // Most pixels are as the one before.
  for (let at = 1; at <= pixels.length; at += 1) {
    const colour = pixels[from] ?? 0;
    if (pixels[at] === colour) continue;
    counts.set(colour, (counts.get(colour) ?? 0) + at - from);
    from = at;
  }
  return [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};

/** Of some colours those that leave the others least far from one of them: each time the one that most is lost without. */
const chosen = (all: [Packed, number][], most: number): Packed[] => {
  const off = all.map(() => Number.MAX_SAFE_INTEGER / 2 ** 32);
  const kept: Packed[] = [];
  while (kept.length < Math.min(most, all.length)) {
    const lost = all.map(([, count], index) => count * (off[index] ?? 0));
    const next = all[lost.indexOf(Math.max(...lost))]?.[0] ?? 0;
    kept.push(next);
    all.forEach(([colour], index) => (off[index] = Math.min(off[index] ?? 0, distance(colour, next))));
  }
  return kept;
};

const nearest = (colour: Packed, kept: Packed[]): number => {
  const far = kept.map((each) => distance(colour, each));
  return far.indexOf(Math.min(...far));
};

/** An opaque drawing (four bytes a pixel) in at most so many colours: it keeps its surfaces exactly, and the edges of letters nearly. */
export function inFewColours(rgba: Uint8Array, most: number): FewColours {
  const pixels = new Uint32Array(new Uint8Array(rgba).buffer);
  const all = counted(pixels);
  const kept = chosen(all, most);
  const numbers = new Map(all.map(([colour]) => [colour, nearest(colour, kept)]));
  const indices = new Uint8Array(pixels.length);
  let [last, number] = [pixels[0], numbers.get(pixels[0] ?? 0) ?? 0];
  for (let at = 0; at < pixels.length; at += 1) {
    if (pixels[at] !== last) [last, number] = [pixels[at], numbers.get(pixels[at] ?? 0) ?? 0];
    indices[at] = number;
  }
  return { colours: kept.map(channels), indices };
}
