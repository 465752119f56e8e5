/** The face that pictures are set in. */
export const FACE = 'Source Serif 4';

/** How large a picture is, in px (CSS), as it is meant to be shown. */
export interface PictureSize {
  width: number;
  height: number;
}

/** From so many claims on, pictures in PNG would take longer to draw than everything else. */
const MANY = 150;

/**
 * Whether a thing (its id) has its picture as PNG in the colours of day or of night, too; every picture is there as SVG. Single responses
 * have none for night; where there are very many claims, only charts have PNG.
 */
export function isInPng(id: string, theme: 'light' | 'dark', claims: number): boolean {
  if (!id.startsWith('claims/')) return true;
  return claims <= MANY && (id.split('/').length === 2 || theme === 'light');
}
