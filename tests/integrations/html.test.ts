import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attribute, edited, hasClass, inPlaceOf, textOf } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';

const names = (html: string): string[] => elementsOf(html).map(({ tagName }) => tagName);
const page = (title: string, body: string): string =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}<p class="last">The end</p></body></html>`;

describe('the elements of a page', () => {
  test('are those that a browser finds, wherever a text looks like some', () => {
    const looks = '</body><script>x</script>';
    const inText = looks.replaceAll('<', '&lt;');
    expect(names(page(inText, `<a title="${looks}">${inText}</a><!-- <b>${looks.replace('--', '')}</b> -->`))).toEqual([
      'html',
      'head',
      'title',
      'body',
      'a',
      'p',
    ]);
    expect(names('<svg><style>a</style></svg><template><script>b</script></template>')).toEqual(['svg', 'style', 'template', 'script']);
  });

  test('say what is written in them', () => {
    const [script] = elementsOf('<script class="a  b" TYPE=x>1 < 2 && "</scrip"</script>').filter(({ tagName }) => tagName === 'script');
    expect(script && [textOf(script), attribute(script, 'type'), attribute(script, 'src')]).toEqual(['1 < 2 && "</scrip"', 'x', undefined]);
    expect(script && [hasClass(script, 'b'), hasClass(script, 'a  b')]).toEqual([true, false]);
  });
});

describe('an edit of a page', () => {
  test('changes the element that it is for and nothing else, whatever stands around it', () => {
    const written = (text: string, last: string): string => {
      const safe = text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
      return `<!doctype html><html><head><title>${safe}</title></head><body><p title="${safe}">${safe}</p>${last}<p>${safe}</p></body></html>`;
    };
    const texts = fc
      .tuple(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '\r\n', '\u0000', '🚰', '$&$1$$$`'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(texts, (text) => {
        const html = written(text, '<p class="last">The end</p>');
        const last = elementsOf(html).filter((element) => hasClass(element, 'last'));
        expect(
          edited(
            html,
            last.map((element) => inPlaceOf(element, '$& $1 $$')),
          ),
        ).toBe(written(text, '$& $1 $$'));
      }),
    );
  });

  test('may be one of several, in any order', () => {
    expect(
      edited('abcdef', [
        { from: 4, to: 5, text: '' },
        { from: 0, to: 0, text: '<' },
        { from: 1, to: 3, text: 'BC' },
      ]),
    ).toBe('<aBCdf');
    expect(edited('abc', [])).toBe('abc');
  });
});
