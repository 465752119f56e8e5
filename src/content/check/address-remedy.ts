import { addressFault, MISREAD, type AddressFault } from '../../model/web-address.ts';
import type { Remedy } from './remedy.ts';

/** The address with its odd signs written as addresses write them; a backslash is read as a slash by browsers. */
const coded = (value: string): string => value.replaceAll('\\', '/').replace(new RegExp(MISREAD, 'gu'), encodeURIComponent);

const SIGNS: Record<string, string> = { ' ': 'a space', '\\': 'a backslash', '"': 'a quotation mark' };

const shown = (sign: string): string => SIGNS[sign] ?? (/\S/.test(sign) && !/\p{Cc}/u.test(sign) ? `the sign ${sign}` : 'an odd space');

const host = (value: string): string => /^https:\/\/([^/?#]*)/.exec(value)?.[1] ?? value;

const REMEDIES: Record<AddressFault, (value: string) => Omit<Remedy, 'rule'>> = {
  'no https': (value) => ({
    message: `"${value}" is not an https address.`,
    fix: value.startsWith('http://') ? `write "https://${value.slice(7)}"` : 'write the whole address, beginning with https://',
  }),
  sign: (value) => {
    const sign = MISREAD.exec(value)?.[0] ?? '';
    const message = `The address "${value}" holds ${shown(sign)}, which addresses cannot.`;
    const known = addressFault(coded(value)) === null ? `, or write "${coded(value)}"` : '';
    return { message, fix: `copy it anew from the browser’s address bar${known}` };
  },
  percent: (value) => ({
    message: `The address "${value}" holds a % without two digits behind it.`,
    fix: `write "${value.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')}"`,
  }),
  password: (value) => ({
    message: `The address "${value}" holds a name or password before its @, which readers would see.`,
    fix: `write "${value.replace(/^https:\/\/[^/?#]*@/, 'https://')}"`,
  }),
  port: (value) => ({
    message: `The address "${value}" has no port that exists behind its colon.`,
    fix: `write "${value.replace(/^(https:\/\/[^/?#]*?):[^:/?#]*(?=$|[/?#])/, '$1')}", or a port from 1 to 65535`,
  }),
  host: (value) => ({
    message: `"${host(value)}" is not the name of a site.`,
    fix: 'write the whole address as the browser’s address bar shows it, for example https://desk.example/page',
  }),
};

/** What is wrong with an address, and what to write instead. */
export function addressRemedy(value: string): Remedy {
  return { rule: 'bad-address', ...REMEDIES[addressFault(value) ?? 'no https'](value) };
}
