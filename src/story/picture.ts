import * as words from '#words/story';
import { isOfDays, type Scene } from '../model/article.ts';
import { dayText } from '../model/as-of.ts';
import { chronicle } from '../model/chronicle.ts';
import type { Dossier } from '../model/dossier.ts';
import { embeddableOfScene, readingAlongTime } from '../model/embeddable.ts';
import { exchange } from '../exchange/layout/exchange.ts';
import { isShown } from '../exchange/layout/states.ts';
import { claimPath, embedPath, link } from '../model/links.ts';
import { daysPicture } from '../timeline/layout/days/days.ts';
import { dateText } from '../time/date-text.ts';
import { extentOf } from '../time/full-extent.ts';

/** How the picture of a scene is read, in one line. */
export function readingOf(dossier: Pick<Dossier, 'events' | 'claims'>, scene: Scene): string {
  const claim = scene.claim ? dossier.claims[scene.claim] : undefined;
  if (claim && !exchange(claim).instead.some((shown) => isShown(shown, scene.asOf))) return words.readings.allOnTheLine;
  return scene.view === 'timeline' ? readingAlongTime(dossier, scene) : words.readings[scene.view];
}

/** Which time the picture of a scene shows, in words. */
export function timeOf({ view, extent, asOf }: Scene): string {
  if (view === 'timeline') return dateText(extent);
  return asOf ? words.asOfDate(dateText(asOf)) : words.allKnown;
}

/** Which stretch of time and whose lanes show what the picture of a scene along time does: the days on which somebody speaks, or the years of those whose datings it has. */
const drawnIn = (dossier: Dossier, scene: Scene): { from: number | null; to: number | null; parties: string[] } => {
  const { extent } = scene;
  if (!isOfDays(scene)) {
    const { parties } = { parties: null, ...embeddableOfScene(dossier, scene)?.subject };
    return { from: extent.from, to: extent.to === null ? null : extent.to - 1, parties: parties ?? [] };
  }
  const picture = daysPicture(dossier, scene, extentOf(extent, chronicle(dossier)));
  const parties = [...picture.focus, ...picture.context].map(({ party }) => party);
  return { from: picture.days[0]?.at ?? extent.from, to: picture.days.at(-1)?.at ?? extent.to, parties: [...new Set(parties)] };
};

/** What a page or a frame is told to show the time of a scene, as the fragment of its address; empty where that is all there is. */
const viewOf = (dossier: Dossier, scene: Scene): string => {
  const { view, asOf } = scene;
  const { from, to, parties } = view === 'timeline' ? drawnIn(dossier, scene) : { from: null, to: null, parties: [] };
  const choices = [
    ...(asOf?.to ? [`as-of=${dayText(asOf.to - 1)}`] : []),
    ...(from !== null && to !== null ? [`extent=${dayText(from)}/${dayText(to)}`] : []),
    ...(parties.length > 0 ? [`party=${parties.join(',')}`] : []),
  ];
  return choices.length > 0 ? `#${choices.join('&')}` : '';
};

/** The page that shows a scene's picture in full, in its view. */
export function pageOf(dossier: Dossier, scene: Scene): string {
  const { view, claim } = scene;
  if (view === 'exchange' && claim) return claimPath(claim);
  if (view === 'ledger') return ledgerPage(dossier);
  return link(`/${view === 'timeline' ? 'timeline' : 'matrix'}/${viewOf(dossier, scene)}`);
}

const ledgerPage = ({ articles }: Dossier): string => {
  const article = Object.values(articles).find(({ charts }) => charts.some(({ chart }) => chart.kind === 'ledger' && !chart.features));
  return link(article?.path ?? '/');
};

/** Where a scene's picture can be taken for other pages: alone and with its code, as a chart in its view, else with the codes of a claim or a chart. */
export function embedOf(dossier: Dossier, scene: Scene): string {
  const { view, claim } = scene;
  if (view === 'exchange' && claim) return `${claimPath(claim)}#embed`;
  const own = embeddableOfScene(dossier, scene);
  if (own) return embedPath(own);
  return link(view === 'timeline' || view === 'matrix' ? `/embed/${view}/${viewOf(dossier, scene)}` : `/embeds/#${view}`);
}
