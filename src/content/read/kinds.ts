import type { z } from 'zod';
import { articleSchema, storySchema } from '../../model/article.ts';
import { claimSchema } from '../../model/claim.ts';
import { eventSchema } from '../../model/event.ts';
import { fingerprintSchema } from '../../model/fingerprint.ts';
import { ledgerSchema } from '../../model/ledger.ts';
import { linkHealthSchema } from '../../model/link-health.ts';
import { pagesSchema } from '../../model/page.ts';
import { pinnedSchema } from '../../model/pinned.ts';
import { renamedSchema } from '../../model/renamed.ts';
import { partySchema } from '../../model/party.ts';
import { siteSchema } from '../../model/site.ts';
import { sourceSchema } from '../../model/source.ts';
import { termSchema } from '../../model/term.ts';
import { vocabularySchema } from '../../model/vocabulary.ts';

/** A kind of content file: the noun it holds, the schema of one, and whether the file maps ids to many. */
export interface Kind {
  noun:
    | 'site'
    | 'vocabulary'
    | 'pages'
    | 'party'
    | 'source'
    | 'event'
    | 'term'
    | 'ledger'
    | 'story'
    | 'article'
    | 'claim'
    | 'fingerprint'
    | 'link check'
    | 'pinned copy'
    | 'renamed id';
  path: RegExp;
  example: string;
  schema: z.ZodType;
  many: boolean;
  required: boolean;
}

const file = (name: string, noun: Kind['noun'], schema: z.ZodType, many: boolean, required = true): Kind => ({
  noun,
  schema,
  many,
  required,
  example: `content/${name}`,
  path: new RegExp(`^content/${name.replace('.', '\\.')}$`),
});

const folder = (name: string, ending: 'mdx' | 'json', noun: Kind['noun'], schema: z.ZodType): Kind => ({
  noun,
  schema,
  many: false,
  required: false,
  example: `content/${name}/<id>.${ending}`,
  path: new RegExp(`^content/${name}/([^/]+)\\.${ending}$`),
});

/** Every file that a dossier is made of. */
export const KINDS: Kind[] = [
  file('site.yaml', 'site', siteSchema, false),
  file('vocabulary.yaml', 'vocabulary', vocabularySchema, false),
  file('pages.yaml', 'pages', pagesSchema, false),
  file('parties.yaml', 'party', partySchema, true),
  file('sources.yaml', 'source', sourceSchema, true),
  file('events.yaml', 'event', eventSchema, true),
  file('glossary.yaml', 'term', termSchema, true),
  file('ledger.yaml', 'ledger', ledgerSchema, false, false),
  file('story.mdx', 'story', storySchema, false),
  folder('articles', 'mdx', 'article', articleSchema),
  folder('claims', 'mdx', 'claim', claimSchema),
  folder('fingerprints', 'json', 'fingerprint', fingerprintSchema),
  file('links.json', 'link check', linkHealthSchema, true, false),
  file('pinned.json', 'pinned copy', pinnedSchema, true, false),
  file('renamed.json', 'renamed id', renamedSchema, true, false),
];

/** A noun with its article: "an event". */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
