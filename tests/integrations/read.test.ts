import { describe, expect, test } from 'vitest';
import { readings } from './readings.ts';

const page = (body: string, head = '<title>A</title>'): string =>
  `<!DOCTYPE html><html lang="en"> <head>${head}</head> <body>${body}</body> </html>`;

describe('a page is read as a browser reads it', () => {
  test.each([
    ['whatever space stands around its parts', ' <p>a</p> ', ' <meta charset="utf-8"> '],
    ['with signs that are escaped', '<p title="&lt;&amp;&#34;&#39; <b> & >">&lt;b&gt; &amp;amp; a & b</p>', '<title>&lt;b> <b></title>'],
    [
      'with attributes on several lines, without a value, and with capitals in drawings',
      '<p\n  hidden\n  id="a"><svg viewBox="0"/></p>',
      '',
    ],
    ['with lists', '<ul> <li><p>a</p> <ol><li>b</li></ol></li></ul><dl><div><dt>a</dt><dd>b</dd></div><dt>c</dt></dl>', ''],
    [
      'with tables',
      '<table> <caption>a</caption><colgroup><col></colgroup><tbody><tr> <td><p>b</p></td><th>c</th></tr></tbody></table>',
      '',
    ],
    [
      'with fields',
      '<form><label>a <input></label><select> <option>b</option></select><textarea> <p></textarea><button>c</button></form>',
      '',
    ],
    ['with drawings', '<svg><title>a</title><g><a href="#"><path d="M0"/><circle r="1"></circle></a></g><linearGradient/></svg><br/>', ''],
    ['with templates', '<template> <tr><td>a</td></tr> </template><template><li>a</li>\n<p>b</p></template>', ''],
    ['with what looks like tags where there are none', '<a title="<style>">a</a>', '<script>"<style></scrip>"</script><style><p></style>'],
  ])('%s', (_, body, head) => {
    const { engine, browser } = readings(page(body, head));
    expect(engine).toEqual(browser);
  });
});
