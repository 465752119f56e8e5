import { compactHeight } from '../exchange/layout/compact-height.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { pictureSize } from '../picture/picture.ts';

/** How wide the column is that a frame is made for, px. */
export const WIDTH = 640;
/** What a page for frames has beside what it shows, and above and below it, with its foot, px. */
const ASIDE = 24;
const AROUND = 88;
/** The page of a scene is set more closely than its picture. */
const SCENE = 0.94;

const CHARTS = { timeline: 800, matrix: 850, ledger: 800, answers: 540, response: 560 };
/** Of a timeline that is shown whole there are more parties. */
const WHOLE_TIMELINE = 950;

/** How high a frame is at first where nobody tells it how high its page is, in px at a width of 640. */
export function firstHeight(dossier: Dossier, embeddable: Embeddable): number {
  const { subject, scene, own } = embeddable;
  if (scene) return Math.ceil(pictureSize(dossier, embeddable, undefined).height * SCENE);
  if (subject.kind === 'claim') return Math.ceil(compactHeight(subject.claim, dossier, WIDTH - ASIDE) + AROUND);
  return subject.kind === 'timeline' && own ? WHOLE_TIMELINE : CHARTS[subject.kind];
}
