/** A drawing in a few colours: `[red, green, blue]` from 0 to 255 each, the most seen first, and of each pixel the number of its colour. */
export interface FewColours {
  colours: [number, number, number][];
  indices: Uint8Array;
}

/** A colour as red, green and blue in the lowest 24 bits of one number, red in the lowest. */
type Packed = number;
const OPAQUE = 0xffffff;

/** How much each colour is seen, then which number it gets; all zero between drawings. A map takes twice as long. */
const ofColour = new Uint32Array(OPAQUE + 1);

const channels = (colour: Packed): [number, number, number] => [colour & 255, (colour >> 8) & 255, (colour >> 16) & 255];

const distance = (one: Packed, other: Packed): number => {
  const [a, b] = [channels(one), channels(other)];
  return (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
};

/** How much more a pixel is seen that goes on with the colour before it than one at an edge. */
const SURFACE = 32;

/** The colours of a drawing with how much each is seen, the most first. Leaves the table of colours as it was. */
const weighed = (pixels: Uint32Array): [Packed, number][] => {
  const seen: Packed[] = [];
  let last = -1;
  for (let at = 0; at < pixels.length; at += 1) {
    const colour = (pixels[at] ?? 0) & OPAQUE;
    const weight = ofColour[colour] ?? 0;
    if (weight === 0) seen.push(colour);
    ofColour[colour] = weight + (colour === last ? SURFACE : 1);
    last = colour;
  }
  const all = seen.map((colour): [Packed, number] => [colour, ofColour[colour] ?? 0]);
  for (const colour of seen) ofColour[colour] = 0;
  return all.sort((a, b) => b[1] - a[1] || a[0] - b[0]);
};

/** What the loss of a colour may come to for each pixel of a drawing (how much it is seen, times `distance`). */
const UNSEEN = 4;

/** Of some colours those that leave the others least far from one of them: each time the one that most is lost without, until it is not seen. */
const chosen = (all: [Packed, number][], most: number, pixels: number): Packed[] => {
  const off = all.map(() => Number.MAX_SAFE_INTEGER / 2 ** 32);
  const kept: Packed[] = [];
  while (kept.length < most) {
    const lost = all.map(([, weight], index) => weight * (off[index] ?? 0));
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
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  const all = weighed(pixels);
  const kept = chosen(all, most, pixels.length);
  for (const [colour] of all) ofColour[colour] = nearest(colour, kept);
  const indices = new Uint8Array(pixels.length);
  for (let at = 0; at < pixels.length; at += 1) indices[at] = ofColour[(pixels[at] ?? 0) & OPAQUE] ?? 0;
  for (const [colour] of all) ofColour[colour] = 0;
  return { colours: kept.map(channels), indices };
}
