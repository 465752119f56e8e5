import type {
  Article,
  Claim as SchemaClaim,
  CreativeWork,
  Dataset,
  DefinedTermSet,
  Organization,
  Quotation,
  WebPage,
  WithContext,
} from 'schema-dts';
import type { Claim, Quote } from '../../model/claim.ts';
import { changedOn } from '../../model/change-log.ts';
import { isBefore, type Dated } from '../../model/date.ts';
import type { Dossier } from '../../model/dossier.ts';
import { link } from '../../model/links.ts';
import type { Site } from '../../model/site.ts';
import type { Source } from '../../model/source.ts';
import { FORMATS } from './cite/formats.ts';
import type { CitedPage } from './cite/items.ts';

/** What a page says of itself to programs (schema.org, as JSON-LD). Nothing of it rates a claim: whoever reads it has the statements. */
export type Structured = WithContext<Article> | WithContext<WebPage> | WithContext<Dataset> | WithContext<DefinedTermSet>;

const CONTEXT = 'https://schema.org' as const;

/** A date in the form of ISO 8601, as far as it is known; nothing for one that has no such form. */
const iso = (date: Dated | null): string | undefined => (date && /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date.text) ? date.text : undefined);

/** What is known, without what is not. */
const given = <T extends Record<string, unknown>>(all: T) =>
  Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };

const organization = (name: string, url?: string): Organization => ({ '@type': 'Organization', name, ...(url ? { url } : {}) });

const whole = (path: string, site: URL | undefined): string => (site ? new URL(link(path), site).href : link(path));

const work = (source: Source): CreativeWork => ({
  ...{ '@type': 'CreativeWork', '@id': `_:${source.id}`, publisher: organization(source.publisher), inLanguage: source.language },
  ...given({ name: source.title ?? undefined, datePublished: iso(source.issued) }),
  ...given({ url: source.link_ok ? source.URL : undefined, archivedAt: source.archive }),
});

/** A source by its id, if there is one: described where it comes first, and only named after that. */
type Works = (id: string) => CreativeWork | { '@id': string } | undefined;

const worksOf = ({ sources }: Dossier): Works => {
  const described = new Set<string>();
  return (id) => {
    const source = sources[id];
    if (!source) return undefined;
    if (described.has(id)) return { '@id': `_:${id}` };
    described.add(id);
    return work(source);
  };
};

const quotation = ({ exact, speaker, source, language }: Quote, site: Site, works: Works): Quotation => {
  const from = works(source);
  return {
    ...{ '@type': 'Quotation', text: exact, creditText: speaker, inLanguage: language ?? site.language },
    ...(from ? { isPartOf: from } : {}),
  };
};

const published = ({ entered, changes }: Pick<CitedPage, 'entered' | 'changes'>) => {
  const corrected = changes.filter(({ kind }) => kind === 'correction');
  return {
    ...given({ datePublished: iso(entered), dateModified: iso(changedOn({ entered, changes })) }),
    ...(corrected.length > 0
      ? {
          correction: corrected.map(({ date, note }) => ({
            '@type': 'CorrectionComment' as const,
            text: note,
            ...given({ datePublished: iso(date) }),
          })),
        }
      : {}),
  };
};

/** An article or the story. */
export function articleData(dossier: Dossier, page: CitedPage & { standfirst: string }, site: URL | undefined): WithContext<Article> {
  const { publisher, licence, language } = dossier.site;
  return {
    ...{ '@context': CONTEXT, '@type': 'Article', headline: page.title, description: page.standfirst, inLanguage: language },
    ...{ url: whole(page.path, site), license: licence.url, publisher: organization(publisher.name, publisher.url) },
    ...{ author: organization(publisher.name, publisher.url), ...published(page) },
  };
}

/**
 * The sources of a claim by what they are to it: of the time at which it was made, and so its first appearance as far as we know; not
 * older, and so another; or older, such as a document that it is compared with.
 */
const appearances = (
  { sources }: Dossier,
  { said, sources: ids }: Claim,
): { first: string | undefined; others: string[]; older: string[] } => {
  const issued = (id: string): Dated | null => sources[id]?.issued ?? null;
  const isWithin = ({ from, to }: Dated): boolean =>
    from !== null && to !== null && from >= (said.from ?? -Infinity) && to <= (said.to ?? Infinity);
  const older = ids.filter((id) => isBefore(issued(id) ?? said, said));
  const first = ids.find((id) => isWithin(issued(id) ?? { ...said, from: null }));
  return { first, others: ids.filter((id) => id !== first && !older.includes(id)), older };
};

const ofClaim = (dossier: Dossier, claim: Claim, works: Works): SchemaClaim => {
  const { parties, site } = dossier;
  const { first, others } = appearances(dossier, claim);
  const appearance = others.flatMap((id) => works(id) ?? []);
  const quotes = [claim.quote, ...claim.responses.map((response) => ('quote' in response ? response.quote : undefined))];
  return {
    ...{ '@type': 'Claim', text: claim.claim, inLanguage: dossier.site.language },
    ...{ author: organization(parties[claim.by]?.name ?? claim.by), ...given({ dateCreated: iso(claim.said) }) },
    ...given({ firstAppearance: first === undefined ? undefined : works(first) }),
    ...(appearance.length > 0 ? { appearance } : {}),
    hasPart: quotes.flatMap((quote) => (quote ? [quotation(quote, site, works)] : [])),
  };
};

/** The page of a claim, which the site publishes, with the claim as somebody else's: its first appearance, the exact words of it and of its responses. */
export function claimData(dossier: Dossier, claim: Claim, site: URL | undefined): WithContext<WebPage> {
  const { publisher, licence, language } = dossier.site;
  const works = worksOf(dossier);
  const citation = appearances(dossier, claim).older.flatMap((id) => works(id) ?? []);
  return {
    ...{ '@context': CONTEXT, '@type': 'WebPage', name: claim.claim, inLanguage: language, license: licence.url },
    ...{ url: whole(`/claims/${claim.id}/`, site), publisher: organization(publisher.name, publisher.url) },
    ...{ author: organization(publisher.name, publisher.url), ...published(claim), mainEntity: ofClaim(dossier, claim, works) },
    ...(citation.length > 0 ? { citation } : {}),
  };
}

/** What the ids of a group of words mean, by the group. */
export type Vocabulary = [group: string, described: Record<string, { label: string; gloss: string }>][];

/** The words by which claims and responses are described, each with an address that stays. */
export function vocabularyData(dossier: Dossier, name: string, groups: Vocabulary, site: URL | undefined): WithContext<DefinedTermSet> {
  const { language, licence } = dossier.site;
  return {
    ...{
      '@context': CONTEXT,
      '@type': 'DefinedTermSet',
      name,
      inLanguage: language,
      license: licence.url,
      url: whole('/vocabulary/', site),
    },
    hasDefinedTerm: groups.flatMap(([group, described]) =>
      Object.entries(described).map(([id, { label, gloss }]) => ({
        ...{ '@type': 'DefinedTerm' as const, '@id': `${whole('/vocabulary/', site)}#${group}-${id}` },
        ...{ termCode: id, name: label, description: gloss },
      })),
    ),
  };
}

const ENCODINGS: Record<string, string> = {
  'csl.json': FORMATS.json.type,
  json: 'application/json',
  csv: 'text/csv',
  ics: 'text/calendar',
  bib: FORMATS.bib.type,
  ris: FORMATS.ris.type,
};

/** The data of the dossier as files. */
export function datasetData(
  dossier: Dossier,
  files: { name: string; means: string }[],
  date: string,
  site: URL | undefined,
): WithContext<Dataset> {
  const { title, standfirst, publisher, licence, language } = dossier.site;
  return {
    ...{ '@context': CONTEXT, '@type': 'Dataset', name: title, description: standfirst, inLanguage: language, dateModified: date },
    ...{ url: whole('/data/', site), license: licence.url, creator: organization(publisher.name, publisher.url) },
    isAccessibleForFree: true,
    distribution: files.map(({ name, means }) => ({
      ...{ '@type': 'DataDownload' as const, name: means, contentUrl: whole(`/data/${name}`, site) },
      ...given({ encodingFormat: ENCODINGS[name.slice(name.indexOf('.') + 1)] }),
    })),
  };
}
