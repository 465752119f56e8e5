import { addressFault, MISREAD, type AddressFault } from '../../model/web-address.ts';
import type { Remedy } from './remedy.ts';

/** The address with its odd signs written as addresses write them; a backslash is read as a slash by browsers. */
const coded = (value: string): string => value.replaceAll('\\', '/').replace(new RegExp(MISREAD, 'gu'), encodeURIComponent);

const SIGNS: Record<string, string> = { ' ': 'a space', '\\': 'a backslash', '"': 'a quotation mark' };

const shown = (sign: string): string =>
  SIGNS[sign] ?? (/\S/.test(sign) && !/\p{Cc}/u.test(sign) ? `the character ${sign}` : 'an unusual space');

const host = (value: string): string => /^https:\/\/([^/?#]*)/.exec(value)?.[1] ?? value;

const REMEDIES: Record<AddressFault, (value: string) => Omit<Remedy, 'rule'>> = {
  'no https': (value) => ({
    message: `"${value}" is not an https address.`,
    fix: value.startsWith('http://') ? `write "https://${value.slice(7)}"` : 'write the whole address, beginning with https://',
  }),
  sign: (value) => {
    const sign = MISREAD.exec(value)?.[0] ?? '';
    const message = `The address "${value}" contains ${shown(sign)}, which is not allowed in an address.`;
    const known = addressFault(coded(value)) === null ? `, or write "${coded(value)}"` : '';
    return { message, fix: `copy it again from the browser’s address bar${known}` };
  },
  percent: (value) => ({
    message: `The address "${value}" contains a % that is not followed by two hexadecimal digits.`,
    fix: `write "${value.replace(/%(?![0-9A-Fa-f]{2})/g, '%25')}"`,
  }),
  password: (value) => ({
    message: `The address "${value}" contains a user name or password before the @, which readers would see.`,
    fix: `write "${value.replace(/^https:\/\/[^/?#]*@/, 'https://')}"`,
  }),
  port: (value) => ({
    message: `The address "${value}" has no valid port after its colon.`,
    fix: `write "${value.replace(/^(https:\/\/[^/?#]*?):[^:/?#]*(?=$|[/?#])/, '$1')}", or a port from 1 to 65535`,
  }),
  host: (value) => ({
    message: `"${host(value)}" is not a valid host name.`,
    fix: 'write the whole address as the browser’s address bar shows it, for example https://desk.example/page',
  }),
};

/** What is wrong with an address, and what to write instead. */
export function addressRemedy(value: string): Remedy {
  return { rule: 'bad-address', ...REMEDIES[addressFault(value) ?? 'no https'](value) };
}
