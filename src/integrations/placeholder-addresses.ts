import { contentFiles } from '../cli/files.ts';
import { dossier } from '../content/dossier.ts';
import type { Site } from '../model/site.ts';

/** Names that are kept free for examples (RFC 2606): nobody can be reached there. */
const RESERVED = /(?:^|[@./])(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)(?=[:/]|$)/;

/** Which addresses of a site are placeholders, when it is built for a real one: `contact`, `publisher`. */
export function placeholders({ contact, publisher }: Pick<Site, 'contact' | 'publisher'>, address: string | undefined): string[] {
  if (!address || RESERVED.test(new URL(address).hostname)) return [];
  return [...(RESERVED.test(contact) ? ['contact'] : []), ...(RESERVED.test(new URL(publisher.url).hostname) ? ['publisher'] : [])];
}

/** Warns, when a site is built for a real address, of addresses in content/site.yaml at which nobody can be reached. */
export function placeholderAddresses(address: string | undefined) {
  return {
    name: 'placeholder-addresses',
    hooks: {
      'astro:build:start': ({ logger }: { logger: { warn: (text: string) => void } }): void => {
        if (!address) return;
        const { site } = dossier(contentFiles(process.cwd()));
        for (const key of placeholders(site, address))
          logger.warn(`content/site.yaml: "${key}" is a placeholder at which nobody can be reached. Write the publisher’s own address.`);
      },
    },
  };
}
