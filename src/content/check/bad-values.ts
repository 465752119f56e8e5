import { dated } from '../../model/date.ts';
import { canonicalTag } from '../../model/language-tag.ts';
import { isEngines } from '../../model/site-paths.ts';
import { addressRemedy } from './address-remedy.ts';
import { daysNumbered, likelyDate } from './dating/likely-date.ts';
import { refusedDate } from './dating/refused-date.ts';
import type { Remedy } from './remedy.ts';

const dateRemedy = (value: string): Remedy => {
  const days = daysNumbered(value);
  if (days.length > 0) return { rule: 'bad-date', message: `"${value}" is not a valid date.`, fix: `write ${days.join(' or ')}` };
  const likely = likelyDate(value);
  const swapped = /^([^/]+)\/([^/]+)$/.exec(value);
  const backwards = swapped && /^\d{4}/.test(swapped[1] ?? '') && (swapped[2] ?? '') < (swapped[1] ?? '');
  const refused = backwards || (likely && likely !== value && dated(likely)) ? null : refusedDate(value);
  if (refused) return { rule: 'bad-date', message: refused.says, fix: refused.fix };
  return {
    rule: 'bad-date',
    message: backwards ? `The date "${value}" ends before it begins.` : `"${value}" is not a valid date.`,
    fix: backwards
      ? `write the earlier date first: ${swapped[2]}/${swapped[1]}`
      : likely && likely !== value && dated(likely)
        ? `write ${likely}`
        : 'write a date that exists, in the form 2018, 2018-12 or 2018-12-19; an interval as 2014/2015; "about" as 2016~',
  };
};

/** What makes an id of a text that is none. */
export function idFix(value: string): string {
  if (/^[\d-]+$/.test(value)) return 'put a word before the digits';
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value)) return 'use lower-case letters and digits, with single hyphens between words';
  if (value.length > 80) return `shorten it to at most 80 characters (it has ${value.length}): files are named after it`;
  return 'add another word after it, with a hyphen: on its own, Windows, the browser or the site itself would take it for something else';
}

const likelyPath = (value: string): string => {
  const words = value
    .toLowerCase()
    .replace(/[^a-z0-9/]+/g, '-')
    .replace(/^[/-]+|[/-]+$/g, '')
    .replace(/\/{2,}/g, '/');
  const path = `/${words || 'page'}/`;
  return isEngines(path) ? `/article${path}` : path;
};

/** A text that may be very long, as it fits into a message. */
export function shortened(value: string): string {
  return value.length > 80 ? `${value.slice(0, 40)}…` : value;
}

const languageRemedy = (value: string): Remedy => {
  const canonical = canonicalTag(value);
  const named = canonical !== null && canonical.toLowerCase() !== value.toLowerCase();
  return {
    rule: 'bad-language',
    message: named ? `"${value}" is an outdated or unusual code for "${canonical}".` : `"${value}" is not a language code.`,
    fix: canonical ? `write "${canonical}"` : 'write a code such as en, pt or pt-BR',
  };
};

const REMEDIES: Record<string, (value: string) => Remedy> = {
  'bad-date': dateRemedy,
  'bad-id': (value) => ({
    rule: 'bad-id',
    message: `"${shortened(value)}" is not an id.`,
    fix: idFix(value),
  }),
  'bad-address': addressRemedy,
  'bad-contact': (value) => ({
    rule: 'bad-contact',
    message: `"${shortened(value)}" is not an address to which errors can be reported.`,
    fix: 'write an e-mail address, or the address of a page that begins with https://',
  }),
  'bad-language': languageRemedy,
  'bad-font': (value) => ({
    rule: 'bad-font',
    message: `"${shortened(value)}" is not the name of a font’s package.`,
    fix: 'write one such as @fontsource-variable/noto-naskh-arabic, in quotation marks; fontsource.org lists them',
  }),
  'bad-path': (value) => ({
    rule: 'bad-path',
    message: `"${value}" is not a path on the site.`,
    fix: `write "${likelyPath(value)}": lower case, a slash at both ends`,
  }),
  'bad-hashes': () => ({
    rule: 'bad-hashes',
    message: 'These are not hashes as the command writes them.',
    fix: 'do not edit a fingerprint by hand; run: npm run fingerprint -- <source-id> <file.txt>',
  }),
  'bad-rank': (value) => ({ rule: 'bad-rank', message: `"${shortened(value)}" is not a rank.`, fix: 'write a number from 1 to 12' }),
  'bad-number': (value) => ({ rule: 'bad-number', message: `"${value}" is not a whole number.`, fix: 'write digits only, for example 1' }),
};

/** The remedy that belongs to a rule of `model/fields.ts`, or `null` when the rule is of another kind. */
export function remedy(rule: string, value: string): Remedy | null {
  return Object.hasOwn(REMEDIES, rule) ? (REMEDIES[rule]?.(value) ?? null) : null;
}

/** The entries of a list that was written as one text: ids and paths, which hold no spaces. */
const listItems = (value: string): string[] =>
  value.split(/[\s,;]+/).flatMap((item) => item.replace(/^[["'\u2010-\u2015•*-]+|[\]"']+$/g, '') || []);

/** What is said of values of another form than the one expected, by its name. */
export const FORMS: Record<string, { message: string; fix: (value: unknown, key: string) => string }> = {
  string: {
    message: 'has to be one piece of text',
    fix: (value, key) => `write "${key}: …" with one value after it${typeof value === 'boolean' ? ', in quotation marks' : ''}`,
  },
  boolean: {
    message: 'has to be true or false',
    fix: (value) =>
      /^(?:yes|on|y)$/i.test(String(value)) ? 'write true' : /^(?:no|off|n)$/i.test(String(value)) ? 'write false' : 'write true or false',
  },
  array: {
    message: 'has to be a list',
    fix: (value) =>
      typeof value === 'string'
        ? `write it in brackets: [${listItems(value).join(', ')}]`
        : 'begin each entry with a hyphen and a space, below the key',
  },
  object: {
    message: 'has to contain keys of its own',
    fix: (_, key) => `write them below "${key}:", each on its own line, indented by two more spaces`,
  },
  record: {
    message: 'has to contain keys of its own',
    fix: (_, key) => `write them below "${key}:", each on its own line, indented by two more spaces`,
  },
};
