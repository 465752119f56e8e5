import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine, EngineKind } from './engine.ts';
import { journeys } from './journeys.ts';
import { served, type Served } from './served.ts';

/** Walks all journeys through the built site in an engine; what it cannot do is said loudly. */
export const walked = ({ name: called, start, cannot }: EngineKind): void => {
  describe(called, () => {
    let site: Served;
    let engine: Engine;
    beforeAll(async () => {
      site = await served('dist');
      engine = await start();
    });
    afterAll(async () => {
      await engine?.close();
      site.close();
    });
    for (const [journey, why] of Object.entries(cannot)) console.warn(`*** NOT WALKED in ${called}: ${journey}. ${why} ***`);

    test('knows each journey that it cannot do', () => {
      expect(Object.keys(cannot).filter((journey) => !journeys.some(({ name }) => name === journey))).toEqual([]);
    });

    test.each(journeys.filter(({ name }) => !(name in cannot)))('$name', async ({ size, walk, forced }) => {
      const used = forced ? await start(true) : engine;
      try {
        await used.resize(...size);
        await walk(used, site);
      } finally {
        if (forced) await used.close();
      }
    });
  });
};
