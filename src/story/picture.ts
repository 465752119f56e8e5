import * as words from '#words/story';
import type { Scene } from '../model/article.ts';
import { dayText } from '../model/as-of.ts';
import type { Dossier } from '../model/dossier.ts';
import { exchange } from '../exchange/layout/exchange.ts';
import { isShown } from '../exchange/layout/states.ts';
import { claimPath, link } from '../model/links.ts';
import { isFewDays } from '../timeline/layout/days/days.ts';
import { dateText } from '../time/date-text.ts';

/** Whether a scene shows so few days that each has a column of its own. */
export function isOfDays({ extent: { from, to } }: Pick<Scene, 'extent'>): boolean {
  return from !== null && to !== null && isFewDays([from, to]);
}

/** How the picture of a scene is read, in one line. */
export function readingOf({ events, claims }: Pick<Dossier, 'events' | 'claims'>, scene: Scene): string {
  const claim = scene.claim ? claims[scene.claim] : undefined;
  if (claim && !exchange(claim).instead.some((shown) => isShown(shown, scene.asOf))) return words.readings.allOnTheLine;
  if (scene.view !== 'timeline') return words.readings[scene.view];
  if (isOfDays(scene)) return words.readings.days;
  const lasting = scene.focus.some((id) => !events[id] || events[id].accounts || events[id].date?.interval);
  return lasting ? words.readings.spans : words.readings.moments;
}

/** Which time the picture of a scene shows, in words. */
export function timeOf({ view, extent, asOf }: Scene): string {
  if (view === 'timeline') return dateText(extent);
  return asOf ? words.asOfDate(dateText(asOf)) : words.allKnown;
}

/** What a page or a frame is told to show the time of a scene, as the fragment of its address; empty where that is all there is. */
const viewOf = ({ view, extent, asOf }: Scene): string => {
  const choices = [
    ...(asOf?.to ? [`as-of=${dayText(asOf.to - 1)}`] : []),
    ...(view === 'timeline' && extent.from !== null && extent.to !== null
      ? [`extent=${dayText(extent.from)}/${dayText(extent.to - 1)}`]
      : []),
  ];
  return choices.length > 0 ? `#${choices.join('&')}` : '';
};

/** The page that shows a scene's picture in full, in its view. */
export function pageOf(dossier: Dossier, scene: Scene): string {
  const { view, claim } = scene;
  if (view === 'exchange' && claim) return claimPath(claim);
  if (view === 'ledger') return ledgerPage(dossier);
  return link(`/${view === 'timeline' ? 'timeline' : 'matrix'}/${viewOf(scene)}`);
}

const ledgerPage = ({ articles }: Dossier): string => {
  const article = Object.values(articles).find(({ charts }) => charts.some(({ chart }) => chart.kind === 'ledger' && !chart.features));
  return link(article?.path ?? '/');
};

/** Where a scene's picture can be taken for other pages: a chart in its view, alone and with its code, else the codes of a claim or a chart. */
export function embedOf(scene: Scene): string {
  const { view, claim } = scene;
  if (view === 'exchange' && claim) return `${claimPath(claim)}#embed`;
  return link(view === 'timeline' || view === 'matrix' ? `/embed/${view}/${viewOf(scene)}` : `/embeds/#${view}`);
}
