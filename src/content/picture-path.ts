/** The endings of files that browsers show as pictures. */
export const PICTURE = /\.(avif|gif|jpe?g|png|svg|webp)$/i;

/**
 * The path of the picture at an address in prose, with its characters as they are in the file's name: `/a%20b.png` gives
 * `/a b.png`. `null` for every address but that of a file of the site, written from its root on.
 */
export function picturePath(address: string): string | null {
  try {
    const path = decodeURI(address);
    return /^\/[^/%?#\\][^%?#\\]*$/.test(path) && !/\/(\.{0,2})(\/|$)/.test(path) ? path : null;
  } catch {
    return null;
  }
}
