import { direction } from '#words/language';
import { dossier } from '../content/site.ts';
import { link } from '../model/links.ts';

/** What the site is called, and its icons, where somebody puts it on the first screen of a telephone. */
export function GET(): Response {
  const { title, standfirst, language } = dossier.site;
  const manifest = {
    ...{
      name: title,
      description: standfirst,
      lang: language,
      ...(direction === 'rtl' && { dir: direction }),
      start_url: link('/'),
      display: 'browser',
    },
    icons: [
      { src: link('/favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
      { src: link('/apple-touch-icon.png'), sizes: '180x180', type: 'image/png' },
    ],
  };
  return new Response(`${JSON.stringify(manifest, null, 1)}\n`);
}
