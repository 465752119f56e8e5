import type { Claim } from '../model/claim.ts';
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

/** Every page that has a card. */
export function cards(dossier: Dossier): Card[] {
  return [
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
    ...Object.values(dossier.claims).map((claim) => ({
      path: `/claims/${claim.id}/`,
      title: claim.short,
      standfirst: claim.claim,
      body: claim,
    })),
  ];
}

/** The file of a card below /cards/, without its ending: "index", "claims/<id>". */
export function cardName(path: string): string {
  return path.replace(/^\/|\/$/g, '') || 'index';
}

/** px, as those who share addresses expect them. */
export const CARD = { width: 1200, height: 630 };
