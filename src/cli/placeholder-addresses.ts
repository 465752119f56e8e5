import { records } from '../content/read/records.ts';
import { textAt } from '../content/read/values.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Names that are kept free for examples (RFC 2606): nobody can be reached there. */
const RESERVED = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/** The host of an address on the web, or of a mail address. */
const hostOf = (address: string): string => (URL.canParse(address) ? new URL(address).hostname : address.replace(/^.*@/, '')).toLowerCase();

const PLACES = [
  { path: ['publisher', 'url'], name: 'publisher’s address' },
  { path: ['contact'], name: 'contact' },
];

/** Warnings, where content files are built for a real address, of addresses in `site.yaml` at which nobody can be reached. */
export function placeholderAddresses(files: Record<string, string>, address: string | undefined): Diagnostic[] {
  if (!address || !URL.canParse(address) || RESERVED.test(hostOf(address))) return [];
  const site = records(files).records.find(({ kind }) => kind.noun === 'site');
  return PLACES.flatMap(({ path, name }): Diagnostic[] => {
    const written = site && textAt(site.raw, path);
    if (!written || !RESERVED.test(hostOf(written.trim()))) return [];
    const message = `The ${name} "${written}" is a placeholder, at which nobody can be reached.`;
    return [{ ...site.place(path), rule: 'placeholder-address', message, fix: 'write an address at which the publisher is reached' }];
  });
}
