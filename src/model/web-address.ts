/** What is wrong with a text that should be an address on the web. */
export type AddressFault = 'no https' | 'sign' | 'percent' | 'password' | 'port' | 'host';

/** Signs that have to be written as `%` and two digits, since browsers, servers and mail programs read them in different ways. */
export const MISREAD = /[\s\\<>"^`{|}\p{Cc}]/u;

const STRAY_PERCENT = /%(?![0-9A-Fa-f]{2})/;

const NAME = /^(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+(?=.*[a-z])[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** An address of version 4 in full; browsers make one of other numbers too, but no person sees which. */
const NUMBER = /^\d{1,3}(?:\.\d{1,3}){3}$/;

/** Whether a host is written in letters as it is called, and no browser reads another name in it. */
const isPlain = (host: string): boolean => /^[\p{L}\p{M}\p{N}._-]+$/u.test(host) && host.normalize('NFKC') === host;

/** The first thing that is wrong with an address beginning with https://, or `null`: a browser, a server and a person read the same in it. */
export function addressFault(text: string): AddressFault | null {
  if (!/^https:\/\/[^/]/.test(text)) return 'no https';
  if (MISREAD.test(text)) return 'sign';
  const authority = /^https:\/\/([^/?#]*)/.exec(text)?.[1] ?? '';
  if (authority.includes('@')) return 'password';
  const [, host = '', port] = /^(.*?)(:[^:\]]*)?$/.exec(authority) ?? [];
  if (port !== undefined && !(/^:\d{1,5}$/.test(port) && Number(port.slice(1)) > 0 && Number(port.slice(1)) < 65_536)) return 'port';
  if (!isPlain(host) || !URL.canParse(`https://${host}/`)) return 'host';
  if (STRAY_PERCENT.test(text)) return 'percent';
  const { hostname } = new URL(text);
  const named = hostname.length <= 253 && NAME.test(hostname);
  return named || (NUMBER.test(host) && hostname === host) ? null : 'host';
}
