import { isOfDays, type Scene } from '../../model/article.ts';
import { chronicle } from '../../model/chronicle.ts';
import type { Dossier } from '../../model/dossier.ts';
import { extentText } from '../../time/extent-text.ts';
import { extentOf } from '../../time/full-extent.ts';
import { daysPicture } from '../../timeline/layout/days/days.ts';
import { daysText } from '../../timeline/layout/days/words.ts';
import { yearsText } from '../../timeline/layout/years/words.ts';
import { FRAMED, yearsPicture } from '../../timeline/layout/years/years.ts';
import type { Block } from '../draw.ts';
import { daysBlock } from './days.ts';
import { yearsBlock } from './years.ts';

/** A scene along time as the story draws it, as wide as it is drawn for frames. */
export function sceneBlock(dossier: Dossier, scene: Scene): Block {
  const extent = extentOf(scene.extent, chronicle(dossier));
  return isOfDays(scene) ? daysBlock(daysPicture(dossier, scene, extent), FRAMED) : yearsBlock(yearsPicture(dossier, scene, FRAMED));
}

/** What the picture of a scene along time shows, in words. */
export function sceneText(dossier: Dossier, scene: Scene): string {
  const extent = extentOf(scene.extent, chronicle(dossier));
  return isOfDays(scene)
    ? daysText(daysPicture(dossier, scene, extent))
    : yearsText(yearsPicture(dossier, scene, FRAMED), extentText(extent));
}
