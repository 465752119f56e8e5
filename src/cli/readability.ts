import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { proseTree } from '../content/prose-tree.ts';
import type { ProseNode } from '../model/prose.ts';
import { sentences } from '../text/sentences.ts';
import { endInWords } from './failures.ts';
import { siteLanguage } from '../integrations/words.ts';
import { contentFiles } from './files.ts';

/**
 * `npm run readability`: of each text how many words it has, how long its sentences are, and the school grade (Flesch and Kincaid) that
 * reads it with ease, where the site is in English; then the longest sentences. Nothing fails because of it.
 */
endInWords();

const [root = process.cwd()] = process.argv.slice(2);
const language = siteLanguage(root);
/** The formula counts the syllables of English. */
const hasGrade = new Intl.Locale(language).language === 'en';

/** How many of the longest sentences are shown. */
const SHOWN = 10;

const BLOCKS = /^(p|li|h[1-6]|td|th|dt|dd|blockquote)$/;

/** The words of a block; quotations are left out, since nobody here can shorten them. */
const words = (node: ProseNode): string => {
  if (typeof node === 'string') return node;
  if ('shortcode' in node && node.shortcode === 'Quote') return '…';
  return node.children.map(words).join('');
};

const blocks = (nodes: ProseNode[]): string[] =>
  nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const isBlock =
      'tag' in node &&
      BLOCKS.test(node.tag) &&
      !node.children.some((child) => typeof child !== 'string' && 'tag' in child && BLOCKS.test(child.tag));
    return isBlock ? [words(node)] : blocks(node.children);
  });

const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}’'-]+/gu) ?? [];

const measured = (file: string, source: string) => {
  const all = blocks(proseTree(file, source)).flatMap((block) => sentences(block.replace(/\s+/g, ' ').trim(), language));
  const word = all.flatMap(wordsIn);
  const counts = { sentence: all.length, word: word.length, syllable: word.reduce((sum, one) => sum + syllable(one), 0) };
  return { file, all, ...counts, grade: fleschKincaid(counts) };
};

const texts = Object.entries(contentFiles(root))
  .filter(([file]) => /^content\/(story|articles\/.*)\.mdx$/.test(file))
  .map(([file, source]) => measured(file, source));

if (!hasGrade) console.log(`A school grade is given only for texts in English; this site is in "${language}".\n`);
console.log(`${hasGrade ? 'grade  ' : ''}words  words a sentence  text`);
for (const { file, grade, word, sentence } of texts.toSorted((a, b) =>
  hasGrade ? b.grade - a.grade : b.word / b.sentence - a.word / a.sentence,
))
  console.log(
    `${hasGrade ? `${grade.toFixed(1).padStart(5)}  ` : ''}${String(word).padStart(5)}  ${(word / sentence).toFixed(1).padStart(16)}  ${file}`,
  );

console.log('\nThe longest sentences:');
const longest = texts.flatMap(({ file, all }) => all.map((text) => ({ file, text, count: wordsIn(text).length })));
for (const { file, text, count } of longest.toSorted((a, b) => b.count - a.count).slice(0, SHOWN))
  console.log(`${count}  ${file}: ${text}`);
