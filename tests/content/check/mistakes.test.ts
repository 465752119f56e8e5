import { describe, expect, test } from 'vitest';
import { problemsOf as problems } from '../../../src/content/dossier.ts';
import type { Diagnostic } from '../../../src/model/diagnostic.ts';
import { wellWater } from '../../fixtures/well-water.ts';
import { claims } from './mistakes/claims.ts';
import { dating } from './mistakes/dating.ts';
import { leftovers } from './mistakes/leftovers.ts';
import { fonts } from './mistakes/fonts.ts';
import { lost } from './mistakes/lost.ts';
import { BY_HAND } from './mistakes/by-hand.ts';
import { applied, mended } from './mistakes/mended.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { names } from './mistakes/names.ts';
import { nesting } from './mistakes/nesting.ts';
import { pictures } from './mistakes/pictures.ts';
import { prose } from './mistakes/prose.ts';
import { registers } from './mistakes/registers.ts';
import { removed } from './mistakes/removed.ts';
import { rest } from './mistakes/rest.ts';
import { values } from './mistakes/values.ts';

const mistakes = [
  ...claims,
  ...prose,
  ...registers,
  ...rest,
  ...values,
  ...names,
  ...nesting,
  ...pictures,
  ...dating,
  ...lost,
  ...fonts,
  ...leftovers,
  ...removed,
];

const made = ({ file, write, text, copy, missing }: Mistake): Record<string, string> => {
  const files = wellWater();
  const before = files[file] ?? '';
  if (missing) delete files[file];
  else if (write) files[file] = before.replace(write[0], () => write[1]);
  else files[file] = text ?? files[copy ?? ''] ?? '';
  return files;
};

const told = ({ file, line, column, rule, message, fix }: Diagnostic) => ({ place: `${file}:${line}:${column}`, rule, message, fix });

describe('the checker', () => {
  test('has nothing to say of a valid dossier', () => {
    expect(problems(wellWater())).toEqual([]);
  });

  test.each(mistakes)('tells of $what', (mistake) => {
    const { place, rule, message, fix, write, file, others = 0 } = mistake;
    if (write) expect(wellWater()[file]).toContain(write[0]);
    const found = problems(made(mistake));
    expect(found.map(told)).toContainEqual({ place, rule, message, fix });
    expect(found).toHaveLength(others + 1);
  });

  test.each(mistakes.filter(({ others }) => !others))('has nothing more to say when its word on $what was followed', (mistake) => {
    expect(problems(mended(wellWater(), made(mistake), mistake.place, mistake.fix))).toEqual([]);
  });

  test('has rules whose fix takes a person who knows what is meant: those that are listed, and no others', () => {
    const isByHand = (mistake: Mistake): boolean => applied(wellWater(), made(mistake), mistake.place, mistake.fix) === null;
    const rules = new Set(mistakes.filter(isByHand).map(({ rule }) => rule));
    expect([...rules].sort()).toEqual(BY_HAND);
  });

  test('tells all problems of all files in one run, sorted by file and line', () => {
    const files = wellWater();
    const [one, two, three] = [claims[0], prose[0], registers[0]] as [Mistake, Mistake, Mistake];
    for (const { file, write } of [one, two, three]) files[file] = (files[file] ?? '').replace(write?.[0] ?? '', write?.[1] ?? '');
    const places = problems(files).map((problem) => told(problem).place);
    expect(places).toEqual(expect.arrayContaining([one.place, two.place, three.place]));
    expect(places.map((place) => place.split(':')[0])).toEqual(places.map((place) => place.split(':')[0]).sort());
  });
});
