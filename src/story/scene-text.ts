import { dateText } from '../time/date-text.ts';
import type { Scene } from '../model/article.ts';

/** Which time a scene shows, in words: "2013 to 2016, as of 31 December 2015". */
export function sceneText({ extent, asOf }: Scene): string {
  return `${dateText(extent)}${asOf ? `, as of ${dateText(asOf)}` : ''}`;
}
