import { expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { oldDossier } from '../../fixtures/old-dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { allFollowed } from './fixes/followed.ts';
import type { Files } from './fixes/work.ts';

const told = ({ file, line, column, message, fix }: Diagnostic) => ({ place: `${file}:${line}:${column}`, message, fix });

const mended = (files: Files): Files => allFollowed(files, wellWater(), problemsOf(files).map(told)) ?? files;

test('a dossier of a former version is led to its mend: who follows two runs of the check finds nothing in the third', () => {
  const old = oldDossier();
  expect(problemsOf(old).length).toBeGreaterThan(75);
  const twice = mended(mended(old));
  expect(problemsOf(twice)).toEqual([]);
  expect(Object.keys(twice).sort()).toEqual(Object.keys(wellWater()).sort());
});
