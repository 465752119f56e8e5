import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asks, fillingMessages, heightMessages, secretOf, viewAsked, type Framed } from '../../src/embed/element/dialects.ts';

const framed: Framed = {
  href: 'https://desk.example/embed/x/',
  path: '/embed/x/',
  height: 700,
  width: 640,
  childId: null,
  secret: null,
  image: '/embed/x/image.svg',
};

describe('a page in a frame', () => {
  test('tells its height as AMP, Medium and Datawrapper hear it, whoever is there', () => {
    expect(heightMessages(framed)).toEqual([
      { sentinel: 'amp', type: 'embed-size', height: 700, image: '/embed/x/image.svg' },
      '{"src":"https://desk.example/embed/x/","context":"iframe.resize","height":700}',
      { 'datawrapper-height': { '/embed/x/': 700 } },
    ]);
  });

  test('tells it to Pym by the name that Pym gave it, and to WordPress with its secret', () => {
    const messages = heightMessages({ ...framed, childId: 'graphic-1', secret: 'abcdefghij' });
    expect(messages).toContainEqual('pymxPYMxgraphic-1xPYMxheightxPYMx700');
    expect(messages).toContainEqual({ message: 'height', value: 700, secret: 'abcdefghij' });
  });

  test('that fills the height that it is given tells it to WordPress alone, which gives what it can', () => {
    expect(fillingMessages(framed)).toEqual([]);
    expect(fillingMessages({ ...framed, secret: 'abcdefghij' })).toEqual([{ message: 'height', value: 700, secret: 'abcdefghij' }]);
  });

  test.each([
    ['#?secret=abcdefghij', 'abcdefghij'],
    ['#as-of=2031-05-02#?secret=abcdefghij', 'abcdefghij'],
    ['#as-of=2031-05-02', null],
    ['', null],
  ])('finds in %s the secret %s', (fragment, secret) => {
    expect(secretOf(fragment)).toBe(secret);
  });

  const names = { childId: 'graphic-1', secret: 'abcdefghij' };
  test.each([
    [{ sentinel: 'amp', type: 'frames-init' }, 'named'],
    ['pymxPYMxgraphic-1xPYMxwidthxPYMx640', 'named'],
    [{ message: 'ready', secret: 'abcdefghij' }, 'named'],
    [{ type: 'iframe-child-init', targetElementSelector: undefined, bodyPadding: undefined, bodyMargin: undefined }, 'resizer'],
    [{ type: 'iframe-get-child-dimensions' }, 'resizer'],
    [{ message: 'ready', secret: 'other' }, null],
    ['pymxPYMxgraphic-2xPYMxwidthxPYMx640', null],
    [{ sentinel: 'amp', type: 'intersection', changes: [] }, null],
  ])('takes %j as a question of: %s', (message, who) => {
    expect(asks(message, names)).toBe(who);
  });

  test('is not asked by WordPress where it was given no secret', () => {
    expect(asks({ message: 'ready', secret: null }, { childId: null, secret: null })).toBeNull();
    expect(asks({ message: 'ready' }, { childId: null, secret: null })).toBeNull();
  });

  test('stumbles over nothing that anybody says', () => {
    fc.assert(
      fc.property(fc.anything(), (message) => {
        expect(['named', 'resizer', null]).toContain(asks(message, names));
        const view = viewAsked(message);
        expect(view === null || typeof view === 'string').toBe(true);
      }),
    );
  });
});
