import type { Diagnostic, Place } from '../../../model/diagnostic.ts';
import { FONTS, MAIN_LETTERS } from '../../../text/serif-letters.ts';
import type { Kind } from '../../read/kinds.ts';
import type { Written } from '../../read/records.ts';
import { fieldsOf, itemsAt } from '../../read/values.ts';

/** What pictures and cards show of each kind of record; of charts in prose it is what they are called and what they show. */
const DRAWN: Partial<Record<Kind['noun'], string[]>> = {
  site: ['title', 'name'],
  vocabulary: ['label', 'ask', 'ask-one'],
  pages: ['title', 'standfirst', 'reading'],
  party: ['name', 'short'],
  event: ['title', 'label'],
  ledger: ['title', 'label'],
  story: ['title', 'headline', 'standfirst'],
  article: ['title', 'standfirst'],
  claim: ['claim', 'short', 'lead-in', 'summary', 'exact', 'brief', 'speaker', 'to', 'note', 'label'],
};
const ATTRIBUTES = ['title', 'finding'];

/** A font for each script that the main one has not. */
const BY_SCRIPT: [script: RegExp, font: string][] = [
  [/\p{Script=Arabic}/u, 'noto-naskh-arabic'],
  [/\p{Script=Hebrew}/u, 'noto-serif-hebrew'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'noto-serif-jp'],
  [/\p{Script=Hangul}/u, 'noto-serif-kr'],
  [/[\p{Script=Han}\u3000-\u303f\uff00-\uff60]/u, 'noto-serif-sc'],
  [/\p{Script=Thai}/u, 'noto-serif-thai'],
  [/\p{Script=Devanagari}/u, 'noto-sans-devanagari'],
  [/\p{Script=Bengali}/u, 'noto-sans-bengali'],
  [/\p{Script=Tamil}/u, 'noto-sans-tamil'],
  [/\p{Script=Armenian}/u, 'noto-sans-armenian'],
  [/\p{Script=Georgian}/u, 'noto-serif-georgian'],
  [/\p{Script=Ethiopic}/u, 'noto-sans-ethiopic'],
  [/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u, 'noto-serif'],
  [/[\p{Emoji_Presentation}\p{Emoji_Modifier}]/u, 'noto-emoji'],
  [/[\u2190-\u23ff\u2600-\u27bf]/u, 'noto-sans-symbols'],
];
/** Those of which the package has a file for each weight. */
const IN_WEIGHTS = ['noto-emoji'];

/** Japanese is written with the letters of Chinese, too: its font has both. */
const suggested = (letter: string, text: string): string | undefined => {
  const first = BY_SCRIPT.find(([script]) => script.test(letter))?.[1];
  const font = first === 'noto-serif-sc' && BY_SCRIPT[2]?.[0].test(text) ? 'noto-serif-jp' : first;
  return font && `@fontsource${IN_WEIGHTS.includes(font) ? '' : '-variable'}/${font}`;
};

const codes = (stretches: string): number[] =>
  stretches.split(' ').flatMap((stretch) => {
    const [from = 0, to = from] = stretch.split('-').map((end) => Number.parseInt(end, 16));
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });

/** Letters that no font needs to have: nothing of them is seen. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Z}\p{Cc}]/u;

const shown = ({ kind, raw, place, pieces }: Written): { text: string; place: () => Place }[] => [
  ...fieldsOf(raw).flatMap(({ path, key, value }) =>
    typeof value === 'string' && DRAWN[kind.noun]?.includes(key) ? [{ text: value, place: () => place(path) }] : [],
  ),
  ...pieces.flatMap((piece) =>
    piece.kind === 'shortcode'
      ? piece.attributes.flatMap((attribute) =>
          ATTRIBUTES.includes(attribute.name) && attribute.value ? [{ text: attribute.value, place: () => attribute.place }] : [],
        )
      : [],
  ),
];

const unwritten = (letter: string, place: Place, font: string | undefined, fonts: string[]): Diagnostic => {
  const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  const list = [...fonts, font].map((name) => `"${name}"`).join(', ');
  return {
    ...place,
    rule: 'letter-without-font',
    message: `No font of the site has "${letter}" (${code}), and pictures would leave it out.`,
    fix:
      font && !fonts.includes(font)
        ? `run: npm install ${font}, and write in content/site.yaml fonts: [${list}]`
        : 'name a font that has it at "fonts" in content/site.yaml (fontsource.org lists them), or write it in other letters',
  };
};

/** The fonts that a text needs beside the main one, as far as any is known. */
export function fontsFor(text: string): string[] {
  const has = new Set(codes(MAIN_LETTERS));
  const strange = [...new Set(text)].filter((letter) => !has.has(letter.codePointAt(0) ?? 0) && !UNSEEN.test(letter));
  return [...new Set(strange.flatMap((letter) => suggested(letter, text) ?? []))];
}

/** Fonts that are not installed, and letters of pictures that no font has; of a script that has a font of its own only the first. */
export function fontRules(records: Written[], files: Record<string, string>): Diagnostic[] {
  const site = records.find(({ kind }) => kind.noun === 'site');
  const fonts = itemsAt(site?.raw, ['fonts']).map(String);
  const missing = fonts.flatMap((name, index): Diagnostic[] => {
    if (!site || files[FONTS + name] !== undefined || !name.startsWith('@fontsource')) return [];
    const message = `The font "${name}" is not installed.`;
    return [{ ...site.place(['fonts', index]), rule: 'missing-font', message, fix: `run: npm install ${name}` }];
  });
  if (missing.length > 0) return missing;
  const has = new Set([MAIN_LETTERS, ...fonts.map((name) => files[FONTS + name] ?? '')].filter(Boolean).flatMap(codes));
  const told = new Set<string>();
  return records.flatMap(shown).flatMap(({ text, place }) =>
    [...new Set(text)].flatMap((letter) => {
      if (has.has(letter.codePointAt(0) ?? 0) || UNSEEN.test(letter)) return [];
      const font = suggested(letter, text);
      const key = font ?? `${letter} ${place().file}:${place().line}`;
      if (told.has(key)) return [];
      told.add(key);
      return [unwritten(letter, place(), font, fonts)];
    }),
  );
}
