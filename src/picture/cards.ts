import * as data from '#words/data';
import * as embed from '#words/embed';
import { changesTitle, proveAllStandfirst, proveAllTitle } from '#words/publication';
import { vocabularyStandfirst, vocabularyTitle } from '#words/site';
import type { Claim } from '../model/claim.ts';
import { derived } from '../model/noted.ts';
import type { Dossier } from '../model/dossier.ts';

/** What a card shows below its headline: words, a chart of the whole, or a claim with its responses. */
type CardBody = 'words' | 'strips' | 'matrix' | 'stances' | Claim;

/** A page as it is shown where its address is shared. */
export interface Card {
  /** Its path on the site; "/" is the story. */
  path: string;
  title: string;
  standfirst: string;
  body: CardBody;
}

/** The pages that are drawn from the dossier, and what stands for each. */
const DRAWN = { timeline: 'strips', matrix: 'matrix', claims: 'stances', sources: 'words', glossary: 'words' } as const;

/** The pages about the dossier, which are alike in every one. */
const ofPublication = ({ site }: Dossier): Card[] =>
  [
    { path: '/changes/', title: changesTitle, standfirst: site.corrections },
    { path: '/data/', title: data.title, standfirst: data.standfirst },
    { path: '/embeds/', title: embed.title, standfirst: embed.standfirst },
    { path: '/prove/', title: proveAllTitle, standfirst: proveAllStandfirst },
    { path: '/vocabulary/', title: vocabularyTitle, standfirst: vocabularyStandfirst },
  ].map((page) => ({ ...page, body: 'words' }));

const ofPages = (dossier: Dossier): Card[] => [
  {
    path: '/',
    title: dossier.story.headline ?? dossier.story.title,
    standfirst: dossier.story.standfirst,
    body: dossier.claims[dossier.site.lead ?? ''] ?? 'strips',
  },
  ...Object.values(dossier.articles).map(({ path, title, standfirst }) => ({ path, title, standfirst, body: 'words' as const })),
  ...(['timeline', 'matrix', 'claims', 'sources', 'glossary'] as const).map((name) => {
    const { title, standfirst } = dossier.pages[name];
    return { path: `/${name}/`, title, standfirst, body: DRAWN[name] };
  }),
];

const ofClaim = (claim: Claim): Card => ({ path: `/claims/${claim.id}/`, title: claim.short, standfirst: claim.claim, body: claim });

/** The file of a card below /cards/, without its ending: "index", "claims/<id>". */
export function cardName(path: string): string {
  return path.replace(/^\/|\/$/g, '') || 'index';
}

/** Every page that has a card. */
export function cards(dossier: Dossier): Card[] {
  return [...ofPages(dossier), ...ofPublication(dossier), ...Object.values(dossier.claims).map(ofClaim)];
}

/** The same by the names of their files. */
export const cardsByName = derived('cards', (dossier: Dossier): Record<string, Card> =>
  Object.fromEntries(cards(dossier).map((card) => [cardName(card.path), card])),
);

/** The card that the page at a path is shown by: its own, or that of what it is part of, which is at last the story. */
export function cardOf(dossier: Dossier, path: string): Pick<Card, 'path' | 'title'> {
  const { story } = dossier;
  const all = cardsByName(dossier);
  const own = [path, path.replace(/^(\/[^/]+\/).+$/, '$1')].find((each) => Object.hasOwn(all, cardName(each)));
  return (own === undefined ? undefined : all[cardName(own)]) ?? { path: '/', title: story.headline ?? story.title };
}
