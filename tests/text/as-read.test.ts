import { expect, test } from 'vitest';
import { asRead, mirrored, placeAsRead, shapeAsRead, stepAsRead } from '../../src/text/as-read.ts';
import { linesNode, svg, svgText } from '../../src/text/svg.ts';

const drawn = [svg('title', {}, 'A mark'), svg('rect', { x: 10, y: 2, width: 30, height: 4 }), linesNode(['Two', 'lines'], 12, 20, 14)];

test('where lines begin on the left, what is laid out from the left stays as it is', () => {
  expect(asRead(drawn, 100)).toBe(drawn);
  expect([placeAsRead(12, 100, 30), shapeAsRead(100), stepAsRead(1)]).toEqual([12, undefined, 1]);
});

test('a mirrored drawing has its shapes turned over, and its texts, which are not, on the other side', () => {
  expect(svgText(mirrored(drawn, 100))).toBe(
    '<title>A mark</title>' +
      '<rect x="10" y="2" width="30" height="4" transform="matrix(-1 0 0 1 100 0)"/>' +
      '<text x="88" y="20"><tspan x="88">Two</tspan> <tspan x="88" dy="14">lines</tspan></text>',
  );
});

test('a text of one line has but one place', () => {
  expect(svgText(mirrored([linesNode(['One'], 0.25, 3, 14, { 'text-anchor': 'end' })], 100))).toBe(
    '<text text-anchor="end" x="99.75" y="3">One</text>',
  );
});
