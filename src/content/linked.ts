import { SCENE_VIEWS, type Article, type Scene, type Story } from '../model/article.ts';
import { chartOf, type PlacedChart } from '../model/chart.ts';
import type { Claim, Response } from '../model/claim.ts';
import { byCodeUnits } from '../model/code-units.ts';
import { bearingOf, responseKey, saidOf } from '../model/response.ts';
import { byDate, dated, type Dated } from '../model/date.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Fingerprint } from '../model/fingerprint.ts';
import type { Source } from '../model/source.ts';
import { citations } from './citations.ts';
import { headingsAfterScenes } from './headings.ts';
import { sectionsOf } from './sections.ts';
import { currentHealth } from './link-health.ts';
import type { Piece } from './read/mdx.ts';
import { quotations } from './check/quotations.ts';
import type { Written } from './read/records.ts';

/** A record together with what its schema made of it. */
export interface Shaped {
  record: Written;
  value: unknown;
}

type ShapedClaim = Omit<Claim, 'responses' | 'id'> & { responses: Response[] };

const linkedClaim = (id: string, claim: ShapedClaim): Claim => ({
  ...claim,
  id,
  responses: claim.responses.map((response) => ({
    ...response,
    claim: id,
    address: `${id}#${responseKey({ id: response.id, by: response.by, said: saidOf(response) ?? undefined })}`,
    bearing: bearingOf(claim.asks, response.answers),
  })),
});

const FOREVER = dated('0000/9999') as Dated;

type Shortcode = Extract<Piece, { kind: 'shortcode' }>;

const given = ({ attributes }: Shortcode, name: string): string => attributes.find((attribute) => attribute.name === name)?.value ?? '';
const idsGiven = (shortcode: Shortcode, name: string): string[] => given(shortcode, name).split(/\s+/).filter(Boolean);

const scene = (piece: Piece): Scene[] => {
  if (piece.kind !== 'shortcode' || piece.name !== 'Scene') return [];
  const [id, extent, asOf] = ['id', 'extent', 'as-of'].map((name) => given(piece, name)) as [string, string, string];
  const view = SCENE_VIEWS.find((one) => one === given(piece, 'view')) ?? 'timeline';
  const picture = { view, claim: given(piece, 'claim') || null, finding: given(piece, 'finding') };
  return [{ id, extent: dated(extent) ?? FOREVER, asOf: dated(asOf), focus: idsGiven(piece, 'focus'), ...picture }];
};

const charts = (piece: Piece): PlacedChart[] => {
  if (piece.kind !== 'shortcode') return [];
  const ids = (name: string): string[] | null => (given(piece, name) ? idsGiven(piece, name) : null);
  const chart = chartOf(piece.name, dated(given(piece, 'extent')), ids);
  return chart ? [{ id: given(piece, 'id'), chart, title: given(piece, 'title'), finding: given(piece, 'finding') }] : [];
};

const order = {
  claim: (a: Claim, b: Claim) => byDate(a.said, b.said) || byCodeUnits(a.id, b.id),
  article: (a: Article, b: Article) => a.order - b.order || byCodeUnits(a.path, b.path),
};

const sectionsKey = ({ kind, id }: Written): string => (kind.noun === 'story' ? 'story' : `${kind.noun}s/${id}`);

const linkedStory = (story: Shaped | undefined): Story => ({
  ...(story?.value as Omit<Story, 'scenes' | 'after'>),
  scenes: story?.record.pieces.flatMap(scene) ?? [],
  after: headingsAfterScenes(story?.record.pieces ?? []),
});

const sectionsBy = (shaped: Shaped[]): Dossier['sections'] =>
  Object.fromEntries(
    shaped.filter(({ record }) => record.pieces.length > 0).map(({ record }) => [sectionsKey(record), sectionsOf(record.pieces)]),
  );

/** Puts shaped records together: addresses and bearings of responses, scenes of the story, what cites each source. */
export function linked(shaped: Shaped[]): Omit<Dossier, 'languages'> {
  const one = <T>(noun: string): T | undefined => shaped.find(({ record }) => record.kind.noun === noun)?.value as T | undefined;
  const many = <T extends { id: string }>(noun: string, sorted?: (a: T, b: T) => number): Record<string, T> => {
    const all = shaped.filter(({ record }) => record.kind.noun === noun).map(({ record, value }) => ({ ...(value as T), id: record.id }));
    return Object.fromEntries((sorted ? all.sort(sorted) : all).map((item) => [item.id, item]));
  };
  const written = shaped.filter(({ record }) => record.kind.noun === 'claim');
  const claims = written.map(({ record, value }) => linkedClaim(record.id, value as ShapedClaim)).sort(order.claim);
  const articles = Object.values(many<Article>('article', order.article)).map((article) => ({
    ...article,
    charts: shaped
      .filter(({ record }) => record.kind.noun === 'article' && record.id === article.id)
      .flatMap(({ record }) => record.pieces.flatMap(charts)),
  }));
  const sources = many<Source>('source');
  return {
    site: one('site') as Dossier['site'],
    vocabulary: one('vocabulary') as Dossier['vocabulary'],
    pages: one('pages') as Dossier['pages'],
    ledger: one<NonNullable<Dossier['ledger']>>('ledger') ?? null,
    parties: many('party'),
    sources,
    events: many('event'),
    terms: many('term'),
    articles: Object.fromEntries(articles.map((article) => [article.id, article])),
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])),
    story: linkedStory(shaped.find(({ record }) => record.kind.noun === 'story')),
    sections: sectionsBy(shaped),
    fingerprints: many<Fingerprint & { id: string }>('fingerprint'),
    links: currentHealth(many('link check'), sources),
    pinned: many('pinned copy'),
    renamed: many('renamed id'),
    quotations: shaped.flatMap(({ record }) => quotations(record)).map(({ exact, source }) => ({ exact, source })),
    citations: citations(shaped.map(({ record }) => record)),
  };
}
