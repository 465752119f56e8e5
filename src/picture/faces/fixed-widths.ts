import { runs } from '../draw.ts';
import { withTexts, type Line } from './texts.ts';

/** Letters of which it is known how wide the face has them. */
const MEASURED = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

const widthOf = ({ runs: set }: Line): number => set.reduce((sum, { text, size, bold }) => sum + runs(text, { size, bold }), 0);

/** A run that is alone in its text: WebKit heeds the width of a text only where that has no parts. */
const ALONE = /^<text((?:(?! class=)[^>])*)><tspan( class="[^"]*")>([^<]*)<\/tspan><\/text>$/;

/** A drawing whose lines are as wide in another face as they were measured to be: those of letters of which that is known. */
export function withFixedWidths(svg: string): string {
  return withTexts(svg, (element, [line, ...others]) => {
    if (!line || others.length > 0 || !line.runs.every(({ text }) => MEASURED.test(text))) return element;
    return element
      .replace(ALONE, '<text$1$2>$3</text>')
      .replace('<text', `<text textLength="${Number(widthOf(line).toFixed(1))}" lengthAdjust="spacingAndGlyphs"`);
  });
}
