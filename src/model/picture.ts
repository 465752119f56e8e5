/** The face that pictures are set in. */
export const FACE = 'Source Serif 4';

/** How large a picture is, in px (CSS), as it is meant to be shown. */
export interface PictureSize {
  width: number;
  height: number;
}

/** From so many claims on, pictures in PNG would take longer to draw than everything else, and files of single responses more room. */
const MANY = 150;

/**
 * The thing (its id) beside whose page the data and pictures of a thing stand: itself; where there are very many claims, that of a single
 * response is its claim, whose files say the same and more.
 */
export function filesId(id: string, claims: number): string {
  return claims <= MANY ? id : id.replace(/^(claims\/[^/]+)\/.+$/, '$1');
}

/**
 * Whether a thing (its id) has its picture as PNG in the colours of day or of night, too; every picture is there as SVG. Single responses
 * have none for night; where there are very many claims, only charts have PNG.
 */
export function isInPng(id: string, theme: 'light' | 'dark', claims: number): boolean {
  if (!id.startsWith('claims/')) return true;
  return claims <= MANY && (id.split('/').length === 2 || theme === 'light');
}
