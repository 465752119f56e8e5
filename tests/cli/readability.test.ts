import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { wellProject } from '../site/project.ts';

const { root, write } = wellProject();
const printed = (): string => spawnSync(process.execPath, [resolve('src/cli/readability.ts'), root], { encoding: 'utf8' }).stdout;

describe('npm run readability', () => {
  test('tells of texts in English the grade and the length of sentences', () => {
    expect(printed()).toMatch(/^grade {2}words {2}words a sentence {2}text\n +-?\d+\.\d +\d+ +\d+\.\d {2}content\//);
  });

  test('says of other languages that it knows no grade, and tells the length of sentences', () => {
    write({ 'content/site.yaml': (wellWater()['content/site.yaml'] ?? '').replace('language: en', 'language: de') });
    expect(printed()).toMatch(
      /^A school grade is given only for texts in English; this site is in "de"\.\n\nwords {2}words a sentence {2}text\n +\d+ +\d+\.\d {2}content\//,
    );
  });
});
