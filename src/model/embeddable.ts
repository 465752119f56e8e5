import { answering } from '#words/model';
import { readings } from '#words/story';
import { sameChart, type Chart } from './chart.ts';
import { isOfDays, type Scene } from './article.ts';
import type { Bearing, Claim, Response } from './claim.ts';
import { leadClaim, responsesByAddress, responsesOf, type Dossier } from './dossier.ts';
import { derived } from './noted.ts';
import { own } from './own.ts';
import { found } from './response.ts';
import type { Stance } from './stance.ts';

/** What can stand alone in a frame on somebody else's page: a chart, a claim with its responses, or one response beside its claim. */
export type Subject = Chart | { kind: 'claim'; claim: Claim } | { kind: 'response'; claim: Claim; response: Response };

/** A thing that can be embedded, and where it is at home. */
export interface Embeddable {
  /** Its part of addresses, without slashes around it: "timeline", "claims/<id>", "claims/<id>/<party>-<date>", "articles/<id>/timeline", "articles/<id>/timeline/<name>", "scenes/<id>". */
  id: string;
  subject: Subject;
  title: string;
  /** One line on how to read it; empty where it is text. */
  reading: string;
  /** The path of the page on the site that shows it, with its place on it. */
  from: string;
  /** Whether that page shows nothing else, and so stands for it where its address is pasted. */
  own: boolean;
  /** The scene of the story whose picture it is. */
  scene?: Scene;
}

type OfChart = Embeddable & { subject: Chart };

const drawn = (dossier: Dossier): OfChart[] => {
  const { timeline, matrix, ledger } = dossier.pages;
  const shows = Object.values(dossier.articles).find(({ charts }) => charts.some(({ chart }) => sameChart(chart, WHOLE.ledger)));
  return [
    { id: 'timeline', subject: WHOLE.timeline, title: timeline.title, reading: timeline.reading, from: '/timeline/', own: true },
    { id: 'matrix', subject: WHOLE.matrix, title: matrix.title, reading: matrix.reading, from: '/matrix/', own: true },
    { id: 'answers', subject: WHOLE.answers, title: answersTitle(responsesOf(dossier)), reading: '', from: '/matrix/', own: false },
    ...(ledger && dossier.ledger
      ? [
          {
            id: 'ledger',
            subject: WHOLE.ledger,
            title: ledger.title,
            reading: ledger.reading,
            from: shows?.path ?? '/',
            own: false,
          },
        ]
      : []),
  ];
};

const WHOLE = {
  timeline: { kind: 'timeline', extent: null, parties: null },
  matrix: { kind: 'matrix', claims: null },
  ledger: { kind: 'ledger', features: null },
  answers: { kind: 'answers' },
} as const satisfies Record<string, Chart>;

/** The headline of the chart that sums up how many of the responses that were found answer the question asked: what it shows. */
export function answersTitle(responses: { bearing: Bearing; stance: Stance }[]): string {
  const given = found(responses);
  const direct = given.filter(({ bearing }) => bearing === 'direct').length;
  const share = direct / given.length;
  if (given.length === 0) return answering.noResponse;
  if (direct === 0) return answering.none;
  if (share === 1) return answering.all;
  return share > 0.5 ? answering.more : share < 0.5 ? answering.fewer : answering.half;
}

const ofClaim = (claim: Claim): Embeddable[] => [
  {
    id: `claims/${claim.id}`,
    subject: { kind: 'claim', claim },
    title: claim.claim,
    reading: '',
    from: `/claims/${claim.id}/`,
    own: true,
  },
  ...claim.responses.map((response): Embeddable => {
    const key = response.address.split('#')[1] ?? '';
    return {
      id: `claims/${claim.id}/${key}`,
      subject: { kind: 'response', claim, response },
      title: claim.claim,
      reading: '',
      from: `/claims/${claim.id}/#${key}`,
      own: false,
    };
  }),
];

/** What a chart of an article shows, and how charts of its kind are read. */
export function articleReading({ pages }: Dossier, kind: 'timeline' | 'matrix' | 'ledger', finding: string): string {
  return [finding, pages[kind]?.reading].filter(Boolean).join(' ');
}

const inArticles = (dossier: Dossier): OfChart[] =>
  Object.values(dossier.articles).flatMap((article) =>
    article.charts.flatMap(({ id: name, chart, title, finding }): OfChart[] => {
      if (chart.kind === 'answers' || Object.values(WHOLE).some((whole) => sameChart(whole, chart))) return [];
      const id = `articles/${article.id}/${chart.kind}${name && `/${name}`}`;
      return [{ id, subject: chart, title, reading: articleReading(dossier, chart.kind, finding), from: article.path, own: false }];
    }),
  );

/** Who speaks in a scene along time: those whose statements and datings it has, and in days those of the claim that all leads to, too. */
const speakingIn = (dossier: Dossier, scene: Scene): string[] => {
  const responses = responsesByAddress(dossier);
  const focused = scene.focus.flatMap((id) => dossier.events[id]?.parties[0] ?? dossier.claims[id]?.by ?? own(responses, id)?.by ?? []);
  const lead = isOfDays(scene) && focused.length > 0 ? leadClaim(dossier) : undefined;
  return [...new Set([...focused, ...(lead ? [lead.by, ...lead.about] : [])])];
};

/** How the picture of a scene along time is read: days, spans or moments. */
export function readingAlongTime({ events }: Pick<Dossier, 'events'>, scene: Scene): string {
  if (isOfDays(scene)) return readings.days;
  const lasting = scene.focus.some((id) => !events[id] || events[id].accounts || events[id].date?.interval);
  return lasting ? readings.spans : readings.moments;
}

/** The picture of a scene along time, with the records of a timeline of its stretch of time and of those who speak in it; `null` of other scenes. */
export function embeddableOfScene(dossier: Dossier, scene: Scene): OfChart | null {
  const { id, view, extent, finding } = scene;
  const parties = speakingIn(dossier, scene);
  if (view !== 'timeline' || extent.from === null || extent.to === null || parties.length === 0) return null;
  const subject = { kind: 'timeline', extent, parties } as const;
  return {
    id: `scenes/${id}`,
    subject,
    title: finding,
    reading: readingAlongTime(dossier, scene),
    from: `/#scene-${id}`,
    own: false,
    scene,
  };
}

const ofScenes = (dossier: Dossier): OfChart[] => dossier.story.scenes.flatMap((scene) => embeddableOfScene(dossier, scene) ?? []);

/** Everything that can be embedded: the charts of the dossier, those of its articles and scenes, its claims and their responses. */
export function embeddables(dossier: Dossier): Embeddable[] {
  return [...drawn(dossier), ...inArticles(dossier), ...ofScenes(dossier), ...Object.values(dossier.claims).flatMap(ofClaim)];
}

/** The same by their ids. */
export const embeddablesById = derived('embeddables', (dossier: Dossier): Record<string, Embeddable> =>
  Object.fromEntries(embeddables(dossier).map((each) => [each.id, each])),
);

const charts = derived('charts', (dossier: Dossier): OfChart[] => [...drawn(dossier), ...inArticles(dossier)]);

/** The embeddable that shows a chart; `undefined` where none does. */
export function embeddableOf(dossier: Dossier, chart: Chart): Embeddable | undefined {
  return charts(dossier).find(({ subject }) => sameChart(subject, chart));
}
