import { z } from 'zod';
import type { PlacedChart } from './chart.ts';
import { changes, date, fitting, headline, inBrief, path, text, wholeNumber } from './fields.ts';

/** A long read; its prose follows the front matter. */
export const articleSchema = z.strictObject({
  title: headline,
  label: text.describe('Two or three words for navigation'),
  standfirst: text,
  'in-brief': inBrief(4).optional().describe('Two to four lines at its head for those who read no further'),
  path: path.describe('Its address on the site: /report/'),
  'former-paths': z.array(path).optional().describe('Its addresses before: [/study/]; they lead on to it'),
  order: wholeNumber.describe('Its place in the navigation'),
  entered: date,
  changes,
});
/** An article; its charts stand in the order of its prose. */
export type Article = { id: string; charts: PlacedChart[] } & z.output<typeof articleSchema>;

/** The scrolling story: scenes, then what stands. */
export const storySchema = z.strictObject({
  title: headline,
  headline: fitting(90).optional().describe('One or two sentences over the opening picture; the title where it is left out'),
  standfirst: text,
  'in-brief': inBrief(5).optional().describe('Two to five lines for those who read no further'),
  entered: date,
  changes,
});

/** The pictures that can stand beside a scene. */
export const SCENE_VIEWS = ['exchange', 'timeline', 'matrix', 'ledger'] as const;
type SceneView = (typeof SCENE_VIEWS)[number];

/** One step of the story: what is in view while its text is read. */
export interface Scene {
  id: string;
  extent: import('./date.ts').Dated;
  asOf: import('./date.ts').Dated | null;
  focus: string[];
  /** Which picture stands beside it, and what that shows, in a headline. */
  view: SceneView;
  /** The claim whose exchange it shows; `null` where it shows another picture. */
  claim: string | null;
  finding: string;
}

/** A heading of a text, and the id by which its page links to it. */
export interface Heading {
  id: string;
  text: string;
}

/** The text of a prose under one heading, and the id by which its page links to it; both are empty before the first. */
export interface Section {
  id: string;
  heading: string;
  text: string;
}

/** Whether a scene is so short, seven days at most, that each of them has a column of its own in its picture. */
export function isOfDays({ extent: { from, to } }: { extent: Pick<Scene['extent'], 'from' | 'to'> }): boolean {
  return from !== null && to !== null && to - from <= 7 * 86_400_000;
}

/** The story; `after` are the headings that stand in no scene. */
export type Story = z.output<typeof storySchema> & { scenes: Scene[]; after: Heading[] };
