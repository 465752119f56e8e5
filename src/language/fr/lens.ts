// The busiest days of a timeline taken apart, as a table of parties and days. Names and dates are written already.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');

export const enlarged = (name: string): string => `${name}, agrandi`;
export const heading = (name: string): string => `Agrandi\u202f: ${name}`;
export const gloss = (count: number, of: number): string =>
  `${count} éléments sur ${of}, un signe pour chacun, jour par jour. Les cercles pleins répondent à la question posée, les vides à une autre.`;
export const byPartyAndDay = (what: string): string => `${what}, par acteur et par jour`;
export const items = (count: number): string => `${count} ${form(count, { one: 'élément', other: 'éléments' })}`;
// What the line of the table does.
export const open = 'Ouvrir';
export const close = 'Fermer';

// A mark, read out.
export const event = (title: string): string => `Événement\u202f: ${title}`;
export const claim = (who: string, text: string): string => `Affirmation, ${who}\u202f: ${text}`;
export const response = (who: string, stance: string): string => `Réaction, ${who}\u202f: ${stance}`;
