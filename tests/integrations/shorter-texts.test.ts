import { describe, expect, test } from 'vitest';
import { edited } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { shorterDrawings, shorterTexts } from '../../src/integrations/html/shorter-texts.ts';

const [BEGIN, END] = ['<!doctype html><html><head></head><body>', '</body></html>'];

const shortened = (body: string): string => {
  const html = BEGIN + body + END;
  return edited(html, shorterTexts(elementsOf(html), html)).slice(BEGIN.length, -END.length);
};

describe('the texts of a page', () => {
  test.each([
    ['have one space for several', '<b>a \n\t b</b>  <i>c</i>', '<b>a b</b> <i>c</i>'],
    ['have none where a line begins or ends', ' <p> a <b> b </b> </p> <p>\n<i>c</i></p> d ', '<p>a <b> b </b></p><p><i>c</i></p>d'],
    [
      'have none between the parts of a table or a drawing',
      '<table> <tbody> <tr> <td> a</td> </tr> </tbody> </table><svg> <g> </g> </svg>',
      '<table><tbody><tr><td> a</td></tr></tbody></table><svg><g></g></svg>',
    ],
    ['have signs as they are', '<p>&quot;a&quot; &#39;b&#34;</p>', `<p>"a" 'b"</p>`],
  ])('%s', (_, html, expected) => {
    expect(shortened(html)).toBe(expected);
  });

  test.each([
    ['the space between what stands in a line', '<p>a <b>b</b> <i>c</i> d</p>'],
    ['that in and beside what styles may put into a line', '<p><button> a </button> <label> b </label> <x-y> c </x-y></p>'],
    ['each space where they are shown as written', '<pre> a  <b> &quot;  b</b>\n</pre><textarea>  a </textarea>'],
    ['space that does not break', '<p>\u00a0 a\u00a0\u00a0&nbsp; b</p>'],
    ['what stands for signs of markup, and attributes', '<p title="&quot;  &#39;">&lt;&gt;&amp;quot;</p>'],
  ])('keep %s', (_, html) => {
    expect(shortened(html)).toBe(html);
  });
});

test('what is empty in a drawing ends where it begins, and nothing else does', () => {
  const html = `${BEGIN}<svg><circle r="1"></circle><path d="M0 0"/><g><use href="#a"></use></g><text> </text></svg><p></p><svg></svg>${END}`;
  expect(edited(html, shorterDrawings(elementsOf(html)))).toBe(
    `${BEGIN}<svg><circle r="1"/><path d="M0 0"/><g><use href="#a"/></g><text> </text></svg><p></p><svg/>${END}`,
  );
});
