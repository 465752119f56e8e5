import { describe, expect, test } from 'vitest';
import { problemsOf } from '../../../src/content/dossier.ts';
import { wellWater } from '../../fixtures/well-water.ts';

const FILE = 'content/articles/background.mdx';
const PUBLIC = { 'public/wells.jpg': '', 'public/maps/two wells.png': '' };
const written = (body: string) => problemsOf({ ...wellWater(), ...PUBLIC, [FILE]: `${wellWater()[FILE] ?? ''}\n${body}\n` });
const PLACE = 'put its file into public/, and write its path without public/: public/map.png becomes /map.png';
const LINES = (wellWater()[FILE] ?? '').split('\n').length;

describe('a picture in prose', () => {
  test.each([
    '![The wells](/wells.jpg)',
    '![Two wells](</maps/two wells.png>)',
    '![Two wells](/maps/two%20wells.png "A map")',
    '<Picture src="/wells.jpg" alt="The wells" />',
    '<Picture src="/maps/two wells.png" alt="Two wells" caption="A map." credit="Ada Mill" licence="CC BY 4.0" />',
  ])('can be written %s', (text) => expect(written(text)).toEqual([]));

  test.each([
    [
      'relative',
      '![x](wells.jpg)',
      'unknown-picture',
      '"wells.jpg" does not begin with a slash, as the addresses of pictures do.',
      'write "/wells.jpg"',
    ],
    [
      'relative to its file',
      '![x](../../wells.jpg)',
      'unknown-picture',
      '"../../wells.jpg" does not begin with a slash, as the addresses of pictures do.',
      'write "/wells.jpg"',
    ],
    [
      'by its folder',
      '![x](public/wells.jpg)',
      'unknown-picture',
      '"public/wells.jpg" begins with the folder public/, which addresses leave out.',
      'write "/wells.jpg"',
    ],
    [
      'by its folder and a slash',
      '![x](/public/wells.jpg)',
      'unknown-picture',
      '"/public/wells.jpg" begins with the folder public/, which addresses leave out.',
      'write "/wells.jpg"',
    ],
    [
      'by its folder from the file on',
      '![x](../../public/wells.jpg)',
      'unknown-picture',
      '"../../public/wells.jpg" begins with the folder public/, which addresses leave out.',
      'write "/wells.jpg"',
    ],
    [
      'in another folder',
      '![x](/maps/wells.jpg)',
      'unknown-picture',
      'There is no picture "/maps/wells.jpg" in public/.',
      'write "/wells.jpg"',
    ],
    ['with another case', '![x](/Wells.JPG)', 'unknown-picture', 'There is no picture "/Wells.JPG" in public/.', 'write "/wells.jpg"'],
    ['with a query', '![x](/wells.jpg?v=2)', 'unknown-picture', 'There is no picture "/wells.jpg?v=2" in public/.', 'write "/wells.jpg"'],
    ['that is missing', '![x](/bridge.png)', 'unknown-picture', 'There is no picture "/bridge.png" in public/.', PLACE],
    [
      'that no browser shows',
      '![x](/bridge.heic)',
      'unknown-picture',
      '"/bridge.heic" is not a picture that browsers can show.',
      'save it as JPEG, PNG, WebP, AVIF, GIF or SVG in public/, and write its path without public/',
    ],
    [
      'from elsewhere',
      '![x](https://pictures.example/a.png)',
      'unknown-picture',
      'The picture "https://pictures.example/a.png" is on another site, and pages load nothing from other sites.',
      'save it in public/, if its licence allows that, and write its path without public/, such as /map.png',
    ],
    [
      'from elsewhere without a scheme',
      '![x](//pictures.example/a.png)',
      'unknown-picture',
      'The picture "//pictures.example/a.png" is on another site, and pages load nothing from other sites.',
      'save it in public/, if its licence allows that, and write its path without public/, such as /map.png',
    ],
    [
      'as data',
      '![x](data:image/png;base64,AAAA)',
      'unknown-picture',
      'The picture "data:image/png;base64,AAAA" is on another site, and pages load nothing from other sites.',
      'save it in public/, if its licence allows that, and write its path without public/, such as /map.png',
    ],
    [
      'with a space',
      '![Two wells](/maps/two wells.png)',
      'unread-image',
      '"![Two wells](/maps/two wells.png)" is not read as an image, because its address contains a space.',
      'write ![Two wells](</maps/two wells.png>)',
    ],
    [
      'with a space before its address',
      '![The wells] (/wells.jpg)',
      'unread-image',
      '"![The wells] (/wells.jpg)" is not read as an image.',
      'write ![The wells](/wells.jpg)',
    ],
    [
      'in HTML',
      '<img src="/wells.jpg" alt="The wells" />',
      'html-picture',
      'This is the HTML element <img>, which is not allowed in prose.',
      'write ![The wells](/wells.jpg), or <Picture src="…" alt="…" />',
    ],
    [
      'without words',
      '![](/wells.jpg)',
      'missing-alternative',
      'The image "/wells.jpg" has no alternative text.',
      'write ![what it shows](/wells.jpg)',
    ],
    [
      'as a shortcode without words',
      '<Picture src="/wells.jpg" />',
      'missing-attribute',
      '<Picture> lacks "alt".',
      'write <Picture alt="…" />',
    ],
    [
      'of somebody, without a licence',
      '<Picture src="/wells.jpg" alt="The wells" credit="Ada Mill" />',
      'missing-attribute',
      '<Picture> has a credit but no licence.',
      'write licence="…" after it, such as "CC BY 4.0" or "with permission"',
    ],
    [
      'with a licence of nobody',
      '<Picture src="/wells.jpg" alt="The wells" licence="CC BY 4.0" />',
      'missing-attribute',
      '<Picture> has a licence but no credit.',
      'write credit="…" after it, such as "Photo: Ada Mill"',
    ],
    [
      'with a misspelt attribute',
      '<Picture src="/wells.jpg" alt="The wells" captoin="So." />',
      'unknown-attribute',
      '<Picture> has no attribute "captoin".',
      'rename it to "caption"',
    ],
  ])('%s is told with its line and what to write', (_, text, rule, message, fix) => {
    const found = written(text);
    expect(found.map((problem) => [problem.rule, problem.message, problem.fix])).toEqual([[rule, message, fix]]);
    expect(found[0]).toMatchObject({ file: FILE, line: LINES + 1 });
  });

  test('as a shortcode is told at its address', () => {
    expect(written('<Picture src="public/wells.jpg" alt="The wells" />')).toMatchObject([
      { rule: 'unknown-picture', column: 15, fix: 'write "/wells.jpg"' },
    ]);
  });

  test('stands on a line of its own as a shortcode', () => {
    expect(written('So <Picture src="/wells.jpg" alt="The wells" /> it is.')).toMatchObject([{ rule: 'misplaced-shortcode' }]);
  });
});

test('a picture that is left as text is told where it begins, in the middle of a line too', () => {
  expect(written('See it: ![The wells] (/wells.jpg)')).toMatchObject([{ rule: 'unread-image', line: LINES + 1, column: 9 }]);
});

describe('a link in prose', () => {
  test.each([
    ['[the timeline](/time line/)', 'write [the timeline](</time line/>)'],
    ['[the timeline] (/timeline/)', 'write [the timeline](/timeline/)'],
  ])('that is left as text is told: %s', (text, fix) => {
    expect(written(text)).toMatchObject([{ rule: 'unread-link', fix }]);
  });

  test.each(['It was [sic] (see below).', 'Some [two] (of 3.5 litres) were open.', '[x] (2031/2032 only)'])(
    'is not every bracket: %s',
    (text) => {
      expect(written(text)).toEqual([]);
    },
  );
});
