import { link } from './links.ts';

/** So many claims a matrix shows on one page; of more, so many a part. */
const MOST = 200;
const PART = 50;

/** The claims of a matrix in the order of its rows, cut into parts that stand on pages of their own where one page would be too long. */
export function matrixParts<Claim>(claims: Claim[]): Claim[][] {
  if (claims.length <= MOST) return [claims];
  return Array.from({ length: Math.ceil(claims.length / PART) }, (_, part) => claims.slice(part * PART, (part + 1) * PART));
}

/** The page of a part of the matrix, counted from 1. */
export function partPath(part: number): string {
  return link(part === 1 ? '/matrix/' : `/matrix/${part}/`);
}

/** Where the facts and words of the claims of a part stand as data. */
export function partDataPath(part: number): string {
  return `${partPath(part)}claims.json`;
}
