/** A drawing in a few colours: `[red, green, blue]` from 0 to 255 each, the commonest first, and of each pixel the number of its colour. */
export interface FewColours {
  colours: [number, number, number][];
  indices: Uint8Array;
}

/** A colour as red, green and blue in the lowest 24 bits of one number, red in the lowest. */
type Packed = number;
const OPAQUE = 0xffffff;

/** How many pixels have each colour, then which number it gets; all zero between drawings. A map takes twice as long. */
const ofColour = new Uint32Array(OPAQUE + 1);

const channels = (colour: Packed): [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

const distance = (one: Packed, other: Packed): number => {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
};

/** The colours of a drawing with their counts, the commonest first. Leaves the table of colours as it was. */
const counted = (pixels: Uint32Array): [Packed, number][] => {
  const seen: Packed[] = [];
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = (pixels[at] ?? 0) & OPAQUE;
    const count = ofColour[colour] ?? 0;
    if (count === 0) seen.push(colour);
    ofColour[colour] = count + 1;
  }
  const all = seen.map((colour): [Packed, number] => [colour, ofColour[colour] ?? 0]);
  for (const colour of seen) ofColour[colour] = 0;
  return all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};

/** What the loss of a colour may come to for each pixel of a drawing (how often it is there, times `distance`): nobody sees less. */
const UNSEEN = 1.5;

/** Of some colours those that leave the others least far from one of them: each time the one that most is lost without, until it is not seen. */
const chosen = (all: [Packed, number][], most: number, pixels: number): Packed[] => {
  const off = all.map(() => Number.MAX_SAFE_INTEGER / 2 ** 32);
  const kept: Packed[] = [];
  while (kept.length < most) {
    const lost = all.map(([, count], index) => count * (off[index] ?? 0));
    const worst = Math.max(...lost);
    if (worst <= UNSEEN * pixels) break;
    const next = all[lost.indexOf(worst)]?.[0] ?? 0;
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
  const kept = chosen(all, most, pixels.length);
  for (const [colour] of all) ofColour[colour] = nearest(colour, kept);
  const indices = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) indices[at] = ofColour[(pixels[at] ?? 0) & OPAQUE] ?? 0;
  for (const [colour] of all) ofColour[colour] = 0;
  return { colours: kept.map(channels), indices };
}
