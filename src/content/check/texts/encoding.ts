import type { Diagnostic, Place } from '../../../model/diagnostic.ts';

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', hellip: '…' };

const REFERENCE = /&(?:([a-z]{2,8}\d?)|#(\d{1,7})|#x([0-9a-f]{1,6}));/i;

/** What UTF-8 looks like that was read as if it were an older code: "â€™" for an apostrophe, "Ã©" for an é. */
const MISREAD = /(?:Ã[\u0080-\u009f\u00a1-\u00bf]|Â[\u00a0-\u00bf]|â€[^\s])+/;

const meant = (name: string | undefined, decimal: string | undefined, hex: string | undefined): string | null => {
  if (name) return NAMED[name.toLowerCase()] ?? null;
  const code = decimal ? Number(decimal) : parseInt(hex ?? '', 16);
  return code > 31 && code < 0x110000 ? String.fromCodePoint(code) : null;
};

/** Whether letters of a text were encoded twice by some program on their way. */
export function isMisread(text: string): boolean {
  return MISREAD.test(text);
}

/** The first letter of a text that was encoded once too often, as it is shown then. */
export function doubleEncoded(place: Place, text: string): Diagnostic[] {
  const [reference, name, decimal, hex] = REFERENCE.exec(text) ?? [];
  const letter = reference === undefined ? null : meant(name, decimal, hex);
  if (reference !== undefined && (letter !== null || !name)) {
    const message = `"${reference}" would be shown as it is typed.`;
    const fix = letter === null ? 'write the letter that is meant' : `write ${letter === ' ' ? 'a space' : letter} in its place`;
    return [{ ...place, rule: 'double-encoded', message, fix }];
  }
  const [misread] = MISREAD.exec(text) ?? [];
  if (misread === undefined) return [];
  const message = `"${misread}" is what another program made of a letter, such as ’ or é.`;
  return [{ ...place, rule: 'double-encoded', message, fix: 'write the letter that is meant, and save the file as UTF-8' }];
}
