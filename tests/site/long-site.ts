import { largeDossier } from '../bench/dossiers.ts';
import { sharedSite } from './small-site.ts';

/** So many claims are generated, and so many sources and events; each list of the site is then divided into parts. */
export const CLAIMS = 230;
export const SOURCES = 250;
const EVENTS = 40;

const numbered = (count: number, line: (number: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join('');

/** The sources that an event cites: all together cite all. */
const ids = (event: number): string =>
  Array.from({ length: SOURCES }, (_, at) => `source-${at}`)
    .filter((_, at) => at % EVENTS === event)
    .join(', ');

/** A dossier of which every list is too long for one page. Its further events lie behind all that was said, in two years. */
const longDossier = (): Record<string, string> => {
  const files = largeDossier(CLAIMS);
  files['content/sources.yaml'] += numbered(
    SOURCES,
    (at) => `source-${at}: { type: webpage, title: Paper ${at} on wells, publisher: Publisher ${at}, issued: 2030, language: en,
  seen: { part: full, note: the page }, quality: major-outlet, link_ok: false }
`,
  );
  files['content/events.yaml'] += numbered(
    EVENTS,
    (
      at,
    ) => `visit-${at}: { title: Inspectors visit well ${at}, kind: test, parties: [town], date: ${at < 20 ? '2031-12-01' : '2032-02-03'}, sources: [${ids(at)}] }
`,
  );
  files['content/articles/background.mdx'] +=
    '\nSee [paper 199](/sources/#source-199), and <Event id="visit-30">a visit</Event>.<Source id="source-90" />\n';
  files['content/renamed.json'] = JSON.stringify({ inspection: { noun: 'event', now: 'visit-30', date: '2032-07-01' } });
  for (let at = 0; at < CLAIMS; at += 1)
    files[`content/claims/generated-${at}.mdx`] += `\n${'The council met at night, and the mayor had a letter read. '.repeat(8)}\n`;
  for (const [path, text] of Object.entries(files)) files[path] = text.replace(/^entered: .*(?=\nchanges: \[\])/m, 'entered: 2032-07-01');
  return files;
};

/** The folder of a site of such a dossier: of its pages the articles, the lists, the matrix (in a frame, too), the search and what is for paper. */
export const longSite = (): Promise<string> =>
  sharedSite('long', longDossier, /pages\/(404|\[\.\.\.path|matrix|claims\/\[\.\.\.|sources|timeline|print|search|embed\/matrix)/);
