import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { knowValues } from '../../src/content/read/known-values.ts';
import { parsedYaml } from '../../src/content/read/yaml.ts';
import { contentValues } from '../../src/integrations/reuse/content-values.ts';

const EVENTS = 'content/events.yaml';
const YAML = 'a:\n  when: 2031-05-02\n  in:\n    - "first"\n    - second\nb: false\n';
const CLAIM = '---\nclaim: The tap was closed.\nsaid: 2031\n---\n\nWords.\n';

let root = '';
const kept = (): string => join(root, '.astro/values.json');
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'values-'))));
afterEach(() => {
  knowValues({}, {});
  rmSync(root, { recursive: true });
});

test('the value of each text of the content is known, of prose that of its front matter', () => {
  expect(contentValues(root, { [EVENTS]: YAML, 'content/claims/tap.mdx': CLAIM, 'public/map.png': 'x: y' })).toEqual({
    [EVENTS]: parsedYaml(EVENTS, YAML).value,
    'content/claims/tap.mdx': { claim: 'The tap was closed.', said: '2031' },
  });
});

test('a text with a problem or a doubt is read each time', () => {
  const texts = ['a: 1\na: 2\n', 'a: [\n', 'a: cut # off\n', 'a: &x y\n'];
  expect(contentValues(root, Object.fromEntries(texts.map((text, index) => [`content/${index}.yaml`, text])))).toEqual({});
});

test('the next build takes over what is known of texts that are the same, and of no other', () => {
  contentValues(root, { [EVENTS]: YAML });
  writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('second', 'taken over'));
  expect(JSON.stringify(contentValues(root, { [EVENTS]: YAML }))).toContain('taken over');
  expect(JSON.stringify(contentValues(root, { [EVENTS]: `${YAML}c: d\n` }))).not.toContain('taken over');
  expect(readFileSync(kept(), 'utf8')).not.toContain('taken over');
});

test('nothing is taken over of what is damaged, or was read in another way', () => {
  const values = contentValues(root, { [EVENTS]: YAML });
  writeFileSync(kept(), readFileSync(kept(), 'utf8').slice(1));
  expect(contentValues(root, { [EVENTS]: YAML })).toEqual(values);
  writeFileSync(kept(), readFileSync(kept(), 'utf8').replace('second', 'taken over'));
  mkdirSync(join(root, 'src/content/read'), { recursive: true });
  writeFileSync(join(root, 'src/content/read/yaml.ts'), 'another reader');
  expect(contentValues(root, { [EVENTS]: YAML })).toEqual(values);
});

test('a text of which the value is known says the same, and where it stands', () => {
  const places = () =>
    [[], ['a'], ['a', 'in', 1], ['b'], ['c']].flatMap((path) =>
      (['key', 'value'] as const).map((target) => ({ ...parsedYaml(EVENTS, YAML).place(path, target) })),
    );
  const [value, before] = [parsedYaml(EVENTS, YAML).value, places()];
  knowValues({ [EVENTS]: YAML }, contentValues(root, { [EVENTS]: YAML }));
  expect(parsedYaml(EVENTS, YAML).value).toEqual(value);
  expect(places()).toEqual(before);
  expect(before[4]).toEqual({ file: EVENTS, line: 5, column: 7 });
  // Of another text under the same name nothing is known.
  expect(parsedYaml(EVENTS, 'a: b').value).toEqual({ a: 'b' });
});
