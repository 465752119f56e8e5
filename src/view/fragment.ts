import { dateSide } from '../model/date-side.ts';
import { STANCE_IDS } from '../model/stance.ts';
import { ORDERS, type Choices } from './view.ts';

/** Whether something of the name is on the page: an id (of a claim, response or event), a party or a question. */
export type Known = (what: 'id' | 'party' | 'question', name: string) => boolean;

/** What no reader makes longer: a fragment in signs, in it a list in names, and the words of a search in signs. */
const MOST = { fragment: 20_000, names: 200, words: 200 };

const DAY = 86_400_000;
const MINUTE = 60_000;

const moment = (time: number): string => new Date(time).toISOString().slice(0, time % DAY === 0 ? 10 : 16);

/** An interval in whole days where it spans more than ten, else in whole minutes: as exactly as its address can say it. */
export function snapped([from, to]: [number, number]): [number, number] {
  const unit = to - from > 10 * DAY ? DAY : MINUTE;
  const start = Math.floor(from / unit) * unit;
  return [start, Math.max(Math.ceil(to / unit) * unit, start + unit)];
}

/** "2018-12-17/2018-12-22", its last day included; where it does not begin and end with days, "2018-12-18T06:00/2018-12-18T18:00". */
export function extentText(extent: [number, number]): string {
  const [from, to] = snapped(extent);
  if (from % DAY === 0 && to % DAY === 0) return `${moment(from)}/${moment(to - DAY)}`;
  return [from, to].map((time) => new Date(time).toISOString().slice(0, 16)).join('/');
}

/** The interval that a text such as "2018-12-17/2018-12-22", "2014" or "2014/2015-06" stands for; `null` where it is none. */
export function extentOfText(text: string): [number, number] | null {
  const ends = /[~?%X]/.test(text) ? [] : text.split('/');
  const [from, to] = [dateSide(ends[0] ?? '')?.from, dateSide(ends.at(-1) ?? '')?.to];
  return ends.length < 3 && from !== undefined && to !== undefined && to > from ? [from, to] : null;
}

const plainDate = (text: string): string | null => (/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text) && dateSide(text) ? text : null);

// "/", "," and ":" may stand in a fragment as they are; an address of a response has a "/" for its "#".
// Signs that end a sentence are coded at the end, where they would be taken for that of the sentence that the address stands in.
const encoded = (value: string): string =>
  encodeURIComponent(value)
    .replaceAll('%2F', '/')
    .replaceAll('%2C', ',')
    .replaceAll('%3A', ':')
    .replace(/[.,;:!?)'*(]+$/, (signs) => [...signs].map((sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).join(''));

/**
 * Choices as the fragment of an address, without "#": "as-of=2018-12-19&focus=claim/party-2018-12-18". Parts that are as they are by
 * themselves are left out; their order is fixed, so that what is chosen has one address.
 */
export function choicesText(choices: Choices): string {
  return (
    [
      ['as-of', choices.asOf],
      ['extent', choices.extent && extentText(choices.extent)],
      ['focus', choices.focus?.replace('#', '/')],
      ['party', choices.parties.join(',')],
      ['stance', choices.stances.join(',')],
      ['question', choices.questions.join(',')],
      ['words', choices.words],
      ['sort', choices.order === 'question' ? null : choices.order],
      ['compare', choices.compared?.join(',')],
      ['only', choices.another ? 'another-question' : null],
      ['cells', choices.inWords ? 'words' : null],
    ] as const
  )
    .flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : []))
    .join('&');
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return '';
  }
};

/** An ampersand between two parts as other programs write it: as an entity of HTML, in code, or both. No value has an equals sign of its own. */
const BETWEEN = /&((amp|#38|#x26);)+|%26(amp(;|%3B))*(?=[a-z-]+=)/gi;

/** A fragment as it was before mail, chats and word processors mangled it: its signs written out, and without the signs that stood behind it in a sentence. */
export function repaired(fragment: string): string {
  let text = fragment;
  // All of it in code, perhaps twice.
  for (let times = 0; times < 2 && !text.includes('=') && /%(?:25)*3D/i.test(text); times += 1) text = decoded(text);
  text = text.replace(BETWEEN, '&').replace(/(^|&)([a-z-]+)%3D/gi, '$1$2=');
  return text.includes('=') ? text.replace(/[.,;:!?)\]}>"'”’»]+$/, '') : fragment;
}

/** A fragment with the ids that things have now: `renamed` says which had others ("focus old-id new-id,party|compare old-id new-id"). */
export function withNewIds(fragment: string, renamed: string | undefined): string {
  return (renamed?.split(',') ?? []).reduce((text, each) => {
    const [keys = '', old = '', now = ''] = each.split(' ');
    return text.replace(new RegExp(`((?:^|&)(?:${keys})=(?:[^&]*,)?)${old}(?=[,/&]|$)`, 'g'), `$1${now}`);
  }, fragment);
}

/**
 * What a fragment chooses; parts that are unknown or malformed are as if they were not there, and so is what is longer than
 * any reader makes it.
 */
export function choicesOfText(fragment: string, known: Known): Choices {
  const text = fragment.length > MOST.fragment ? '' : repaired(fragment);
  const parts = new Map(text.split('&').map((part) => [part.split('=')[0] ?? '', decoded(part.slice(part.indexOf('=') + 1))]));
  const value = (key: string): string => parts.get(key) ?? '';
  const list = (key: string, is: (name: string) => boolean): string[] =>
    [...new Set(value(key).split(',', MOST.names))].filter((name) => name && is(name));
  const focus = value('focus').replace('/', '#');
  const [first, second] = list('compare', (id) => known('party', id));
  return {
    asOf: plainDate(value('as-of')),
    extent: extentOfText(value('extent')),
    focus: focus && known('id', focus) ? focus : null,
    parties: list('party', (id) => known('party', id)),
    stances: list('stance', (id) => STANCE_IDS.some((stance) => stance === id)),
    questions: list('question', (id) => known('question', id)),
    words: value('words').length > MOST.words ? '' : value('words'),
    order: ORDERS.find((order) => order === value('sort')) ?? 'question',
    compared: first && second ? [first, second] : null,
    another: /^(another-question|sidesteps)$/.test(value('only')),
    inWords: value('cells') === 'words',
  };
}
