import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type * as Embed from '#words/embed';
import type * as Language from '#words/language';
import { nearest } from '../content/check/nearest.ts';
import { nameNow, type FormerName } from '../model/renamed.ts';
import { jsonText } from '../text/json-text.ts';
import { escaped } from '../text/markup.ts';
import { basePath } from '../integrations/base.ts';
import { buildId } from '../integrations/publish/build-id.ts';
import { unfinished } from '../integrations/publish/publish.ts';
import { recordHashes } from '../integrations/record-hashes.ts';
import { renamedThings } from '../integrations/redirects/renamed-things.ts';
import { endInWords } from './failures.ts';
import { readJson, writeJson, writeText } from './files.ts';
import { attribute, edited, hasClass, inPlaceOf, textOf, type Element } from '../integrations/html/html.ts';
import { elementsOf } from '../integrations/html/read.ts';
import { askingPolicy, policyEdits, policyOf } from '../integrations/html/policy.ts';
import { wholeFrame } from '../integrations/html/whole-frame.ts';
import { siteLanguage, wordsIn } from '../integrations/words.ts';
import { today } from './today.ts';

const REGISTER = 'content/pinned.json';
const { SITE_OUT = './dist', SITE_BASE } = process.env;
const EMBED = join(SITE_OUT, 'embed');

type Register = Record<string, { of: string; date: string }>;

const { locale } = await wordsIn<typeof Language>('.', siteLanguage('.'), 'language');
const { copyOf: copyWords } = await wordsIn<typeof Embed>('.', siteLanguage('.'), 'embed');

const dateWords = (day: string): string => new Date(day).toLocaleDateString(locale, { dateStyle: 'long', timeZone: 'UTC' });

const isLinkToOembed = (element: Element): boolean =>
  element.tagName === 'link' && attribute(element, 'type') === 'application/json+oembed';

const isNotice = (element: Element): boolean => element.tagName === 'p' && hasClass(element, 'since');

/** The page of a thing as it is kept: it knows the day, what it showed, and where it is live. Throws an `Error` where it has no place for the day. */
const copyOf = (html: string, records: string, of: string, date: string): string => {
  const elements = elementsOf(html);
  const notice = elements.findLast(isNotice);
  if (!notice) throw new Error(`The page of ${of} has no place for its date: build the site again.`);
  const live = `${basePath(SITE_BASE)}embed/${of}/`;
  const pinned = jsonText({ date: dateWords(date), live, records: JSON.parse(records) as unknown });
  const said = `<script type="application/json" class="pinned">${pinned}</script><p class="since" role="status">${escaped(copyWords(dateWords(date)))}</p>`;
  return edited(html, [
    ...elements.filter(isLinkToOembed).map((element) => inPlaceOf(element)),
    ...policyEdits(elements, askingPolicy(policyOf(elements))),
    inPlaceOf(notice, said),
  ]);
};

/** The hashes of the records that a copy showed when it was made, as JSON. */
const recordsIn = (copy: string): string => {
  const found = elementsOf(copy).find((element) => element.tagName === 'script' && hasClass(element, 'pinned'));
  return JSON.stringify(found ? (JSON.parse(textOf(found)) as { records: unknown }).records : null);
};

const pageOf = (id: string): string => join('public/pinned', id, 'index.html');

/** Keeps a thing as it is now, unless a copy shows the same. Returns what to tell. */
const pinned = (of: string, register: Register, renamed: FormerName[]): string => {
  const records = JSON.stringify(recordHashes(readFileSync(join(EMBED, of, 'data.json'), 'utf8'), renamed));
  const same = Object.entries(register).find(
    ([id, copy]) => nameNow(copy.of, renamed) === of && recordsIn(readFileSync(pageOf(id), 'utf8')) === records,
  );
  if (same) return `${of}: as it was on ${dateWords(same[1].date)}, /pinned/${same[0]}/`;
  const page = wholeFrame(readFileSync(join(EMBED, of, 'index.html'), 'utf8'), SITE_OUT, basePath(SITE_BASE));
  const copy = copyOf(page, records, of, today());
  const id = `sha256-${createHash('sha256').update(copy).digest('hex').slice(0, 16)}`;
  writeText(pageOf(id), copy);
  register[id] = { of, date: today() };
  return `${of}: /pinned/${id}/`;
};

endInWords();
/** `npm run pin -- <thing> …`: keeps what pages for frames show now, each under an address that says what it holds. `all`: every thing. */
const register = existsSync(REGISTER) ? (readJson(REGISTER) as Register) : {};
const { things: renamed } = renamedThings();
const known = globSync('**/data.json', { cwd: EMBED })
  .map((file) => dirname(file).replaceAll('\\', '/'))
  .filter((name) => nameNow(name, renamed) === name)
  .sort();
const asked = process.argv.slice(2).map((word) => nameNow(word.replace(/^\/?(embed\/)?|\/$/g, ''), renamed));
const unknown = asked.filter((word) => word !== 'all' && !known.includes(word));
// The copies are published: a web server of another user must be able to read them.
process.umask(0o022);
if (buildId(SITE_OUT) === null) {
  console.error(unfinished(SITE_OUT));
  process.exitCode = 1;
} else if (asked.length === 0 || unknown.length > 0) {
  for (const word of unknown) {
    const near = nearest(word, known);
    console.error(`There is nothing called "${word}" to embed${near ? `; did you mean "${near}"?` : '.'}`);
  }
  console.error('Say what to keep: npm run pin -- timeline matrix claims/<id>, or all. /embeds/ lists everything.');
  process.exitCode = 1;
} else {
  const lost = Object.keys(register).filter((id) => !existsSync(pageOf(id)));
  for (const id of lost) delete register[id];
  if (lost.length > 0) console.log(`Left out, because public/pinned/ no longer contains them: ${lost.join(', ')}.`);
  for (const of of asked.includes('all') ? known : asked) console.log(pinned(of, register, renamed));
  writeJson(REGISTER, register);
  console.log(`${REGISTER} lists them. Commit it together with public/pinned/, and build again.`);
}
