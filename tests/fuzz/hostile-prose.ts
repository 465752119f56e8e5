import fc from 'fast-check';
import { ADDRESSES, ESM, EXPRESSIONS, JSX } from './hostile-words.ts';
import { FENCES, FRONT, LINE_ENDS, NESTED, PLAIN, SPACES, STRAY } from './plain-words.ts';

const one = (...of: string[]) => fc.constantFrom(...of);

const pointing = fc
  .tuple(
    one(...ADDRESSES),
    one('![x](@)', '[x](@)', '![x](@ "t")', '![x][r]\n\n[r]: @', '[x][r]\n\n[r]: @ "t"', '[![x](@)](@)', '<@>', '![r]\n\n[r]: @'),
  )
  .map(([address, form]) => form.replaceAll('@', () => address));

const hostile = fc.oneof(one(...ESM), one(...EXPRESSIONS), one(...JSX), pointing);
const block = fc
  .tuple(
    fc.oneof({ weight: 7, arbitrary: one(...PLAIN) }, { weight: 2, arbitrary: hostile }),
    one(...NESTED),
    fc.nat(24),
    one(...NESTED),
    one(...SPACES),
  )
  .map(([inner, near, often, far, space]) => {
    const once = near.replaceAll('@', () => inner);
    return (often === 0 ? space : '') + (often > 16 ? far.replaceAll('@', () => once) : once);
  });

const joint = fc.oneof(
  { weight: 12, arbitrary: fc.constant('\n\n') },
  { weight: 3, arbitrary: one('\n', '\r\n\r\n', '\r\n') },
  { weight: 1, arbitrary: one('', ' ', ...LINE_ENDS) },
);
const blocks = fc.array(fc.tuple(block, joint), { minLength: 1, maxLength: 5 }).map((all) => all.map(([text, end]) => text + end).join(''));

const oftenPlain = (usual: string, others: string[]) =>
  fc.oneof({ weight: 14, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: one(...others) });

const changed = fc.oneof(
  { weight: 8, arbitrary: fc.constant((text: string) => text) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.nat(), fc.nat(3), one('', ...SPACES, ...LINE_ENDS, ...EXPRESSIONS, ...FENCES))
      .map(([at, length, put]) => (text: string) => {
        const from = at % (text.length + 1);
        return text.slice(0, from) + put + text.slice(from + length);
      }),
  },
);

/** MDX texts of an article made to get past the check: fences, line ends, modules, expressions, tags, addresses, nested in each other. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(
    oftenPlain('---', FENCES),
    oftenPlain('\n', LINE_ENDS),
    oftenPlain('', STRAY),
    oftenPlain('---', FENCES),
    oftenPlain('\n\n', ['', ...LINE_ENDS]),
    blocks,
    changed,
  )
  .map(([open, end, stray, close, behind, body, change]) =>
    change([open, ...FRONT, ...(stray ? [stray] : []), close].join(end) + behind + body),
  );
