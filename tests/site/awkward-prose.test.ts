import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wellWater } from '../fixtures/well-water.ts';
import { astro, wellProject } from './project.ts';
import { siteInChromium } from './site.ts';

/** Words that tools of a build look for in code, and signs that mean something to HTML; each short enough for a heading. */
const WORDS = [
  'export default function MDXContent',
  'import.meta.env.SITE and import.meta.env alone, process.env.HOME',
  '__astro_import_meta_env____ @@ASTRO_MANIFEST_REPLACE@@',
  '__VITE_ASSET__abcdefgh__ __VITE_PUBLIC_ASSET__abcdefgh__',
  '__VITE_PRELOAD__',
  '</script></body></style><!-- <script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  "$& $` $' $1 ${x} {x} \\u2028 \u00a0 &lang; &lt 'x' `y`",
];

/** Those of them that a field may hold: signs of HTML and Markdown are refused there. */
const FIELD = WORDS.filter((words) => !/[<`]/.test(words));

/** A text as an author writes it whose readers are to see these very signs. */
const escaped = (text: string): string => text.replace(/[<>{}$`&_*@'\\]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const BODY = `${WORDS.map((words) => `Words: ${escaped(words)}`).join('\n\n')}

${WORDS.map((words) => `## Words: ${escaped(words)}`).join('\n\n')}

\`\`\`js"><script>alert(1)</script> {1} title="x"
import './evil.ts'; {process.exit()} </script>
\`\`\`

Noted.[^1] ~~Gone~~ \`{x}\` [the timeline](/timeline/ '"><script>alert(1)</script>')

| a | b |
|:-:|--:|
| \`{1}\` | ![a square](</a square.svg>) |

- [x] done

[^1]: A note with [a link](/timeline/).

![another square][square]

[square]: /a%20square.svg "Square"
`;

const { root, write, environment, remove } = wellProject();
afterAll(remove);

beforeAll(() => {
  const files = wellWater();
  const keys = 'title: Other words\nlabel: Other\nstandfirst: S\npath: /other/\norder: 2\nentered: 2031-07-01\nchanges: []\n';
  write({
    'content/articles/other.mdx': `---\n${keys}---\nA line.\n\n${BODY}`,
    'content/glossary.yaml': (files['content/glossary.yaml'] ?? '').replace('Water below the surface.', () =>
      JSON.stringify(FIELD.join(' ')),
    ),
    'public/a square.svg':
      '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script><rect width="9" height="9"/></svg>',
  });
  execFileSync(process.execPath, astro('build'), { cwd: root, env: environment, stdio: 'pipe' });
});

describe('prose with awkward words', () => {
  const { visit } = siteInChromium(join(root, 'dist'));
  const read = (path: string) =>
    visit(path, {}, async ({ page, complaints }) => {
      const dialogs: string[] = [];
      page.on('dialog', (dialog) => void dialogs.push(dialog.message()));
      await page.waitForLoadState('networkidle');
      const html = await page.content();
      return {
        dialogs,
        complaints,
        text: await page.locator('main').innerText(),
        html,
        images: await page.locator('main img').evaluateAll((all) => all.map((image) => (image as HTMLImageElement).naturalWidth)),
      };
    });

  test('is shown as it was written, and runs nothing', async () => {
    const { dialogs, complaints, text, html, images } = await read('/other/');
    for (const words of WORDS)
      expect(text.match(new RegExp(words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+'), 'g'))).toHaveLength(2);
    expect(text).toContain(`import './evil.ts'; {process.exit()} </script>`);
    expect(images).toEqual([9, 9]);
    expect(html).toContain('<td class="align-center">');
    expect([dialogs, complaints]).toEqual([[], []]);
  });

  test('and a field with the same words is, too', async () => {
    const { dialogs, complaints, text } = await read('/glossary/');
    for (const words of FIELD) expect(text.replace(/\s+/g, ' ')).toContain(words.replace(/\s+/g, ' '));
    expect([dialogs, complaints]).toEqual([[], []]);
  });
});
