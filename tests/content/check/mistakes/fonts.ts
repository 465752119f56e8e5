import type { Mistake } from './mistake.ts';

const NASKH = '@fontsource-variable/noto-naskh-arabic';
const OTHERS = 'name a font that has it at "fonts" in content/site.yaml (fontsource.org lists them), or write it in other letters';

/** Fonts that are not there, and letters of pictures that no font has. */
export const fonts: Mistake[] = [
  {
    what: 'a font that is not installed',
    file: 'content/site.yaml',
    write: ['language: en\n', 'language: en\nfonts: ["@fontsource/made-up-sans"]\n'],
    place: 'content/site.yaml:4:9',
    rule: 'missing-font',
    message: 'The font "@fontsource/made-up-sans" is not installed.',
    fix: 'run: npm install @fontsource/made-up-sans',
  },
  {
    what: 'a font by the name of its face',
    file: 'content/site.yaml',
    write: ['language: en\n', 'language: en\nfonts: [Noto Naskh Arabic]\n'],
    place: 'content/site.yaml:4:9',
    rule: 'bad-font',
    message: '"Noto Naskh Arabic" is not the name of a font’s package.',
    fix: 'write one such as @fontsource-variable/noto-naskh-arabic, in quotation marks; fontsource.org lists them',
  },
  {
    what: 'a script that the main font has not',
    file: 'content/parties.yaml',
    write: ['short: The lab', 'short: المختبر'],
    place: 'content/parties.yaml:8:10',
    rule: 'letter-without-font',
    message: 'No font of the site has "ا" (U+0627), and pictures would leave it out.',
    fix: `run: npm install ${NASKH}, and write in content/site.yaml fonts: ["${NASKH}"]`,
  },
  {
    what: 'a letter that hardly any font has, in what a chart shows',
    file: 'content/articles/background.mdx',
    write: ['title="The year of the test"', 'title="The year of 𒀀"'],
    place: 'content/articles/background.mdx:23:48',
    rule: 'letter-without-font',
    message: 'No font of the site has "𒀀" (U+12000), and pictures would leave it out.',
    fix: OTHERS,
  },
];
