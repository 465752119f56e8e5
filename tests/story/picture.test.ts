import { expect, test } from 'vitest';
import { dossier } from '../../src/content/dossier.ts';
import type { Scene } from '../../src/model/article.ts';
import { embedOf, pageOf } from '../../src/story/picture.ts';
import { date } from '../fixtures/literals.ts';
import { wellWater } from '../fixtures/well-water.ts';

const wells = dossier(wellWater());
const scene = (view: Scene['view'], more: Partial<Scene> = {}): Scene => ({
  ...(wells.story.scenes[0] ?? expect.fail()),
  ...{ view, extent: date('2031-05-01/2031-05-10'), asOf: date('2031-05-03'), ...more },
});

test.each<[Scene['view'], Partial<Scene>, string, string]>([
  ['timeline', {}, '/timeline/#as-of=2031-05-03&extent=2031-05-01/2031-05-10&party=lab,gazette', '/embed/scenes/test/'],
  // Of a few days those on which somebody speaks, and who does.
  [
    'timeline',
    { extent: date('2031-04-30/2031-05-05'), focus: ['lead-found#town-2031-05-03'] },
    '/timeline/#as-of=2031-05-03&extent=2031-05-02/2031-05-03&party=town,gazette',
    '/embed/scenes/test/',
  ],
  ['matrix', {}, '/matrix/#as-of=2031-05-03', '/embed/matrix/#as-of=2031-05-03'],
  ['matrix', { asOf: null }, '/matrix/', '/embed/matrix/'],
  ['exchange', { claim: 'lead-found' }, '/claims/lead-found/', '/claims/lead-found/#embed'],
  ['ledger', {}, '/', '/embeds/#ledger'],
])('the picture of a scene in the view %s is opened and embedded as it is seen there: %o', (view, more, page, embed) => {
  expect([pageOf(wells, scene(view, more)), embedOf(wells, scene(view, more))]).toEqual([page, embed]);
});
