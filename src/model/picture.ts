import type { Dossier } from './dossier.ts';
import { derived } from './noted.ts';

/** The face that pictures are set in. */
export const FACE = 'Source Serif 4';

/** What stands in for it: a serif that readers have, brought to its widths by the rules of src/site/styles/fonts.css. */
export const FALLBACK = 'Text Fallback';

/** How large a picture is, in px (CSS), as it is meant to be shown. */
export interface PictureSize {
  width: number;
  height: number;
}

/** From so many claims on, pictures in PNG would take longer to draw than everything else, and files of single responses more room. */
export const MANY = 150;

/** Whether a dossier has very many claims. */
export function areMany(claims: number): boolean {
  return claims > MANY;
}

/**
 * The thing (its id) whose page for frames, data and pictures show a thing: itself; where there are very many claims, that of a single
 * response is its claim, which says the same and more.
 */
export function filesId(id: string, claims: number): string {
  return areMany(claims) ? id.replace(/^(claims\/[^/]+)\/.+$/, '$1') : id;
}

/**
 * The thing (its id) beside whose page the data of a thing stand: that of its pictures; where there are very many claims, the chart that sums up
 * the matrix has no data of its own, which would be all responses once more.
 */
export function dataId(id: string, claims: number): string {
  return areMany(claims) && id === 'answers' ? 'matrix' : filesId(id, claims);
}

/** Whether a thing (its id) is one of very many claims. */
const isOfMany = (id: string, claims: number): boolean => areMany(claims) && id.startsWith('claims/');

/** Whether a thing (its id) is a single response. */
const isOfResponse = (id: string): boolean => /^claims\/.+\//.test(id);

/** Whether a thing (its id) has a picture in the colours of day or of night: where there are very many claims, single ones have none for night. */
export function isDrawn(id: string, theme: 'light' | 'dark', claims: number): boolean {
  return theme === 'light' || !isOfMany(id, claims);
}

/**
 * Whether the picture of a thing (its id) holds the face that it is set in, which is two thirds of a small one: those of single responses do
 * not, nor, where there are very many claims, those of single claims. They are set as frames are.
 */
export function holdsFace(id: string, claims: number): boolean {
  return !isOfMany(id, claims) && !isOfResponse(id);
}

/**
 * Whether that picture, which is there as SVG, is there as PNG, too. Single responses have none for night; where there are very many claims,
 * only charts have PNG.
 */
export function isInPng(id: string, theme: 'light' | 'dark', claims: number): boolean {
  return !isOfMany(id, claims) && (!isOfResponse(id) || theme === 'light');
}

/** How many pixels the picture of a thing (its id) has in PNG for one of its size; that of a single response is there to be shown small. */
export function pngZoom(id: string): number {
  return isOfResponse(id) ? 1 : 1.5;
}

/** How many pixels the PNG of a thing has, given the size of its picture. */
export function pngSize(id: string, { width, height }: PictureSize): PictureSize {
  const zoom = pngZoom(id);
  return { width: Math.ceil(width * zoom), height: Math.ceil(height * zoom) };
}

/** The card of a page as it is drawn, in px: as those who share addresses expect it. */
export const CARD: PictureSize = { width: 1200, height: 630 };

/** How many pixels a card (its name below /cards/) has for one of its drawing: where there are very many claims, those of single ones are smaller. */
export function cardZoom(name: string, claims: number): number {
  return isOfMany(name, claims) ? 1 / 2 : 1;
}

/** How many pixels the card of a page has. */
export function cardSize(name: string, claims: number): PictureSize {
  const zoom = cardZoom(name, claims);
  return { width: Math.round(CARD.width * zoom), height: Math.round(CARD.height * zoom) };
}

const counted = derived('claims counted', ({ claims }: Pick<Dossier, 'claims'>) => ({
  claims: Math.max(MANY, Math.min(Object.keys(claims).length, MANY + 1)),
}));

/** The number of claims of a dossier as far as it matters to files and pictures, lest every page depend on each claim more. */
export function claimsCounted(dossier: Pick<Dossier, 'claims'>): number {
  return counted(dossier).claims;
}
