import { expect, test } from 'vitest';
import { lettersOf } from '../../src/picture/faces.ts';
import { svgFile } from '../../src/picture/file.ts';
import { line, THEMES } from '../../src/picture/draw.ts';

test.each(['<style>ab</style>cd', 'x > y < z & "q"', '<!-- ab --> cd', ']]> ab <desc', '&lt; &amp;lt; $& ab'])(
  'a picture has a letter for each in its texts, where these look like markup, too: %s',
  (text) => {
    const svg = line(text, 0, 0, { size: 12, tone: 'ink' });
    const letters = lettersOf([svgFile({ svg, width: 10, height: 10 }, THEMES.light, text, text)]);
    expect([...text].filter((letter) => !letters.includes(letter))).toEqual([]);
  },
);
