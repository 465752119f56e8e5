import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import type { PictureSize } from '../model/picture.ts';

/** How large the picture of a thing is, in px; its PNG has twice as many. */
export const pictureSize = (_dossier: Dossier, _embeddable: Embeddable): PictureSize => ({ width: 860, height: 600 });
