/** How heavy the serif of the site is set: as text, or as a headline. */
export type Weight = 400 | 600;

/** How wide the letters from U+0020 to U+007E run, in thousandths of the size, as the face has them. */
const ASCII: Record<Weight, number[]> = {
  400: [
    237, 289, 381, 525, 518, 932, 728, 182, 362, 362, 458, 534, 302, 320, 302, 341, 529, 529, 529, 529, 529, 529, 529, 529, 529, 529, 302,
    302, 534, 534, 534, 414, 834, 712, 653, 662, 739, 638, 612, 723, 814, 376, 381, 710, 618, 935, 768, 738, 621, 738, 690, 544, 632, 758,
    709, 1005, 672, 667, 586, 335, 341, 335, 534, 514, 400, 541, 619, 520, 614, 533, 369, 557, 641, 329, 303, 594, 329, 955, 643, 579, 622,
    601, 456, 465, 359, 628, 579, 836, 569, 586, 490, 359, 290, 359, 534,
  ],
  600: [
    229, 314, 423, 544, 538, 949, 739, 207, 384, 384, 459, 548, 307, 335, 307, 364, 547, 547, 547, 547, 547, 547, 547, 547, 547, 547, 307,
    307, 548, 548, 548, 430, 867, 712, 669, 663, 745, 635, 610, 725, 809, 387, 394, 726, 616, 930, 758, 742, 637, 742, 708, 560, 650, 758,
    706, 1020, 678, 667, 592, 356, 364, 356, 548, 528, 400, 555, 631, 527, 624, 540, 375, 573, 650, 336, 314, 616, 337, 962, 652, 590, 633,
    613, 475, 475, 369, 640, 582, 850, 585, 592, 497, 365, 302, 365, 548,
  ],
};

/** Letters outside ASCII that are not one with an accent. */
const OTHERS: Record<string, readonly [number, number]> = {
  '×': [534, 548],
  '·': [302, 307],
  '–': [514, 528],
  '—': [814, 828],
  '‘': [225, 236],
  '’': [225, 236],
  '‚': [225, 236],
  '“': [440, 460],
  '”': [440, 460],
  '„': [440, 460],
  '•': [305, 320],
  '…': [826, 853],
  '‹': [303, 328],
  '›': [303, 328],
  '«': [540, 572],
  '»': [540, 572],
  '€': [518, 538],
  '£': [519, 539],
  '§': [494, 514],
  '©': [756, 751],
  '°': [344, 344],
  Æ: [956, 943],
  æ: [827, 831],
  Ø: [738, 742],
  ø: [579, 590],
  ß: [630, 656],
  Œ: [971, 969],
  œ: [916, 910],
  ı: [329, 336],
  Ð: [739, 745],
  ð: [565, 577],
  Þ: [624, 639],
  þ: [607, 623],
  '½': [932, 949],
};
/** What letters of other scripts need by and large; marks over and under letters take no room of their own, nor does what is not seen. */
const SCRIPTS: [letters: RegExp, width: number][] = [
  [/[\p{M}\p{Default_Ignorable_Code_Point}]/u, 0],
  [/\p{Script=Arabic}/u, 520],
  [/\p{Script=Thai}/u, 620],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff00-\uff60]/u, 1000],
  [/(?=\p{Ll})[\p{Script=Greek}\p{Script=Cyrillic}]/u, 670],
];
/** What a letter is taken to need of which nothing is known. */
const UNKNOWN = 760;

const widthOf = (letter: string, weight: Weight): number => {
  const known = ASCII[weight][(letter.codePointAt(0) ?? 0) - 0x20];
  if (known !== undefined) return known;
  const other = OTHERS[letter];
  if (other) return other[weight === 400 ? 0 : 1];
  const bare = letter.normalize('NFKD').replace(/\p{M}/gu, '');
  if (bare === letter || bare === '') return SCRIPTS.find(([letters]) => letters.test(letter))?.[1] ?? UNKNOWN;
  return [...bare].reduce((sum, each) => sum + widthOf(each, weight), 0);
};

/** How wide a text runs in the serif of the site, in the units of `size`; kerning, which takes little, is left out. */
export function serifWidth(text: string, size: number, weight: Weight = 400): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter, weight);
  return (sum * size) / 1000;
}
