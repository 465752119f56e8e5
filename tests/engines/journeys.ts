import type { Journey } from './journey.ts';
import { matrix } from './journeys/matrix.ts';
import { story } from './journeys/story.ts';
import { surroundings } from './journeys/surroundings.ts';
import { timeline } from './journeys/timeline.ts';
import { views } from './journeys/views.ts';

/** What people do with the site, in whatever browser. */
export const journeys: Journey[] = [...story, ...timeline, ...matrix, ...views, ...surroundings];
