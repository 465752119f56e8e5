import { lines, put, rest, swap, valueOf, type Edit, type Work } from './work.ts';

const TOKEN = /^(?:"[^"\n]*"|[^\s"\]},<>=]+)/;

/** Replaces the word at the spot; a value that goes on to the end of its line is replaced whole. */
const token = (work: Work, by: string, whole = false): string | null =>
  swap(work, whole ? /^[^\n\]},"]+/ : TOKEN, ([word = '']) => by + (word.endsWith(':') && !by.endsWith(':') ? ':' : ''));

/** The text with words that the problem names changed, on the line of the spot or behind it. */
const named = (work: Work, words: string, by: string): string | null => {
  const start = work.offset - work.column + 1;
  const at = work.text.indexOf(words, start);
  return at < 0 ? null : work.text.slice(0, at) + by + work.text.slice(at + words.length);
};

const inMessage = ({ message }: Work): string => /"([^"]+)"/.exec(message)?.[1] ?? '';

/** Of the words that a fix names the one that the editor knows to belong there, or else the first. */
const meant = (work: Work, all: string[]): string => {
  const key = /([\w-]+): $/.exec(work.text.slice(0, work.offset))?.[1];
  return all.find((word) => key && word === valueOf(work, key)) ?? all[0] ?? '';
};

const shortened: Edit = (work, [, count = '0']) => {
  const whole = /^[^"\n,}]+/.exec(rest(work))?.[0] ?? '';
  return put(work, whole.length, whole.slice(0, -Number(count)).trimEnd());
};

const onlyWords: Edit = (work, [, words = '']) => named(work, /, but (.+) is Markdown or HTML/.exec(work.message)?.[1] ?? '', words);

/** Fixes that name the words to write, or the sign to delete. */
export const words: [fix: RegExp, edit: Edit][] = [
  [
    /^(?:write|rename it to) "(\/[^"]*|[^"#][^":…]*)"(?:, or|; | if that is what is meant|:|$)/,
    (work, [, word = '']) => token(work, word, word.startsWith('/')),
  ],
  [/^write an e-mail address, or/, (work) => swap(work, /^[^\n]+/, valueOf(work, 'contact'))],
  [/^write "(https:[^"]*)"/, (work, [, address = '']) => token(work, address)],
  [/^write "(#+ .*)"$/, (work, [, heading = '']) => lines(work, () => heading)],
  [/^write (?:the earlier date first: )?(\[[\w-]+\]|\d[\dTXZ:/~.-]*)(?: or \d\S+)?$/, (work, [, date = '']) => token(work, date, true)],
  [
    /^write one of: ([^;]+?)(?:, or remove|;|$)/,
    (work, [, list = '']) =>
      rest(work).startsWith(inMessage(work))
        ? put(work, inMessage(work).length, meant(work, list.split(', ')))
        : swap(work, /^(\[[^\]]*\]\([^#)]*)#[^)]*/, ([, link = '']) => link + meant(work, list.split(', ')).replace(/^.*#/, '#')),
  ],
  [/^write the whole address, beginning with https/, (work) => put(work, 0, 'https://')],
  [/^copy it again from .* or write "(.*)"$/, (work, [, address = '']) => swap(work, /^"[^"]*"|^\S+/, `"${address}"`)],
  [/^write an extent within (\S+)/, (work, [, extent = '']) => swap(work, /^[^"]*/, extent)],
  [
    /^write one date, or an interval as 2014\/2015, with/,
    (work) =>
      swap(work, /^[^\n]*/, ([date = '']) =>
        date
          .replace(/["[\]]/g, '')
          .replace(',', '/')
          .replace(/([~?%])(.*)/, '$2$1'),
      ),
  ],
  [/^write 201X for a decade/, (work) => swap(work, /^(\d{4}-XX)-\d\d/, ([, month = '']) => month)],
  [/^write a code such as (\w+)/, (work, [, code = '']) => token(work, code)],
  [/^save the file with Unix line endings/, (work) => work.text.replace(/\r\n?/g, '\n')],
  [/^write (\S+) in its place/u, (work, [, sign = '']) => named(work, inMessage(work), sign)],
  [/^shorten it by (\d+)/, shortened],
  [/^write only the words: ([^;]+)/, onlyWords],
  [
    /^remove it; emphasis, links and shortcodes/,
    (work) => lines(work, (line) => line.replace(/(?: (?=<\w+[^<>]*\/>))?<\/?\w+[^<>]*>/g, '')),
  ],
  [/^remove the marks at both ends/, (work) => swap(work, /(?<=^|>)["“”„‘’«»]([^"“”„‘’«»]*)["“”„‘’«»]/, ([, inner = '']) => inner)],
  [/^take "(.+)" off the list$/, (work, [, item = '']) => put(work, item.length, '')],
  [/^copy some consecutive words of it/, (work) => swap(work, /^[^,]*/, () => /exact: (\S+ \S+)/.exec(work.text)?.[1] ?? '')],
  [/^save the file as UTF-8 without BOM/, (work) => work.text.replace(/^\uFEFF/, '')],
  [/^delete the reference: what begins with &/, (work) => swap(work, /&[^;\s]*;/, '')],
  [/^delete the escape: what begins with a backslash/, (work) => swap(work, /\\(?:u\{[^}]*\}|u[\da-f]{4}|U[\da-f]{8}|x[\da-f]{2}|.)/i, '')],
  [
    /^delete it; words that run the other way/,
    (work) => (/ more in this file/.test(work.message) ? work.text.replace(/[\u202a-\u202e]/g, '') : put(work, 1, '')),
  ],
  [/^delete it[,;]/, (work) => put(work, (rest(work).codePointAt(0) ?? 0) > 0xffff ? 2 : 1, '')],
];
