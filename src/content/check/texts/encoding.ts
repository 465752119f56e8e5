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

/** What windows-1252 has at the bytes from 0x80 to 0x9F, where other codes of that time have nothing. */
const ODD = new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 32 }, (_, index) => 0x80 + index));

/** The letters that were read as if they were of an older code; `null` where the signs are no such letters in whole. */
const reread = (misread: string): string | null => {
  const bytes = Array.from(misread, (sign) => (ODD.includes(sign) ? 0x80 + ODD.indexOf(sign) : sign.charCodeAt(0)));
  if (bytes.some((byte) => byte > 0xff)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
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
    const message = `"${reference}" would be shown as typed.`;
    const fix = letter === null ? 'write the letter that is meant' : `write ${letter === ' ' ? 'a space' : letter} in its place`;
    return [{ ...place, rule: 'double-encoded', message, fix }];
  }
  const [misread] = MISREAD.exec(text) ?? [];
  if (misread === undefined) return [];
  const message = `"${misread}" is a garbled character: another program misread a letter such as ’ or é.`;
  const letters = reread(misread);
  const fix = letters?.trim() ? `write ${letters} in its place` : 'write the letter that is meant';
  return [{ ...place, rule: 'double-encoded', message, fix: `${fix}, and save the file as UTF-8` }];
}
