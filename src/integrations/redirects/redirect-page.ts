import { createHash } from 'node:crypto';
import type * as Language from '#words/language';
import type * as Publication from '#words/publication';
import { siteLanguage, wordsIn } from '../words.ts';

/** What a redirect page says, and in which language. */
export interface Words {
  tag: string;
  direction: string;
  movedTitle: string;
  moved: (link: string) => string;
}

/** What such a page says in the language of a project. */
export async function redirectWords(root: string): Promise<Words> {
  const tag = siteLanguage(root);
  const { direction } = await wordsIn<typeof Language>(root, tag, 'language');
  const { movedTitle, moved } = await wordsIn<typeof Publication>(root, tag, 'publication');
  return { tag, direction, movedTitle, moved };
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

/**
 * A page that leads on to another, perhaps to a view of it (behind `#`): by script where there is one, which takes the reader's choices
 * behind `?` and `#` along, by itself without, and by a link where even that is switched off. `to` is a path of the site, which may know its address.
 */
export function redirectPage(to: string, site: string | URL | undefined, { tag, direction, movedTitle, moved }: Words): string {
  const canonical = site ? new URL(to, site).href : to;
  const [page, view] = to.split('#');
  const behind = view === undefined ? 'location.hash' : `(location.hash||${JSON.stringify(`#${view}`)})`;
  const script = `location.replace(${JSON.stringify(page)}+location.search+${behind})`;
  const hash = createHash('sha256').update(script).digest('base64');
  return [
    `<!doctype html><html lang="${escaped(tag)}"${direction === 'rtl' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">`,
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'sha256-${hash}'">`,
    '<meta name="robots" content="noindex"><meta name="viewport" content="width=device-width">',
    `<title>${escaped(movedTitle)}</title><link rel="canonical" href="${escaped(canonical)}">`,
    `<script>${script}</script><meta http-equiv="refresh" content="0; url=${escaped(to)}">`,
    `</head><body><p>${moved(`<a href="${escaped(to)}">${escaped(canonical)}</a>`)}</p></body></html>\n`,
  ].join('');
}
