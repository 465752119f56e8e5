import { readFileSync } from 'node:fs';
import { bundledOnce } from '../bundled.ts';
import { attribute, inPlaceOf, scriptsAsWritten, textOf, type Edit, type Element } from './html.ts';
import { elementsOf } from './read.ts';
import { neededStyles, wordsOf } from './needed-styles.ts';
import { ownElements, type Known } from './own-elements.ts';
import { framePolicy, hashOf, policyEdits } from './policy.ts';
import { scopeEdits, shortenStyles } from './scopes.ts';
import { sharedAddress, styleLink, type SharedFiles } from './shared-files.ts';
import { shorterDrawings, shorterTexts } from './shorter-texts.ts';
import { shortScript } from './short-script.ts';
import { editedPage, stylesOf } from './styles.ts';
import { isInParts, withoutUnusedSymbols } from './unused-symbols.ts';

/** What some files of the build do, as scripts without imports, each with the element that it stands in. */
export type Bundle = (files: string[]) => Promise<{ code: string; element: string }[]>;

/** A script as it stands in a page. Throws an `Error` where a browser would not read it as it is. */
const scriptElement = (code: string): string => {
  const html = `<script type="module">${code}</script>`;
  const [read, ...more] = elementsOf(html).filter(({ tagName }) => tagName === 'script');
  if (!read || more.length > 0 || textOf(read) !== code) throw new Error('The script of a frame would end before its end.');
  return html;
};

/** The edit that puts markup at the end of the body, whatever the texts before it hold. */
const atEnd = (elements: Element[], text: string): Edit => {
  const at = elements.find(({ tagName }) => tagName === 'body')?.place.closed ?? null;
  if (at === null) throw new Error('The page has no body that ends.');
  return { from: at, to: at, text };
};

/** The element that reads some scripts, each with names of its own, from one file. No module: a frame without an origin may not load one. */
const scriptLink = (codes: string[], files: SharedFiles): string => {
  const text = codes.map((code) => `(()=>{"use strict";${code}})();`).join('\n');
  return `<script src="${sharedAddress(text, 'js', files)}" defer></script>`;
};

/**
 * A page for frames with its scripts and styles in it, and the policy that fits: it names the scripts that were put there, and no other. In a
 * frame without an origin of its own, which is how some hosts show it, modules from elsewhere may not run; and one answer is
 * sooner there than three. Of a kind of which there are very many, pages read both from files that they share, where a place for these is
 * given; a copy that is kept of one is made whole by `wholeFrame`.
 */
export async function finishedFrame(html: string, known: Known, bundle: Bundle, shared: SharedFiles | null = null): Promise<string> {
  const { kept: elements, edits: symbols } = withoutUnusedSymbols(elementsOf(html));
  const { modules, inline } = ownElements(elements, known);
  shortenStyles(elements);
  const scripts = await bundle(modules.map(({ file }) => file));
  const code = scripts.map((script) => script.code);
  const own = stylesOf(elements);
  const named = elements.flatMap((element) => [element.tagName, attribute(element, 'class') ?? '', attribute(element, 'id') ?? '']);
  const words = wordsOf([...named, ...inline, ...code]);
  const styles = own.map((style) => ({ style, text: neededStyles(textOf(style), words) }));
  const texts = styles.map(({ text }) => text);
  const settings = scriptsAsWritten(elements).map((element) => ({ element, text: shortScript(textOf(element)) }));
  const kept = settings.map(({ text }) => text);
  const [scriptsWithin, stylesWithin] = shared ? [kept, []] : [[...kept, ...code], texts];
  const policy = framePolicy({
    scripts: scriptsWithin.map(hashOf),
    styles: stylesWithin.map(hashOf),
    asks: isInParts(elements),
    linked: shared?.sources ?? [],
  });
  return editedPage(html, elements, [
    ...symbols,
    ...policyEdits(elements, policy),
    ...styles.map(({ style, text }) => inPlaceOf(style, shared ? styleLink(text, shared) : `<style>${text}</style>`)),
    ...scopeEdits(elements, texts),
    ...shorterTexts(elements, html),
    ...shorterDrawings(elements),
    ...settings.map(({ element, text }) => inPlaceOf(element, `<script>${text}</script>`)),
    ...modules.map(({ element }) => inPlaceOf(element)),
    ...(shared ? [atEnd(elements, scriptLink(code, shared))] : scripts.map(({ element }) => atEnd(elements, element))),
  ]);
}

/** Makes each bundle once. A file that imports nothing is whole; the others become one, since they share what they import. */
export function bundler(): Bundle {
  const made = new Map<string, ReturnType<Bundle>>();
  const fresh: Bundle = async (files) => {
    const importing = files.filter((file) => /\bimport\b/.test(readFileSync(file, 'utf8')));
    const whole = files.filter((file) => !importing.includes(file)).map((file) => [file]);
    const codes = await Promise.all([...whole, ...(importing.length > 0 ? [importing] : [])].map((some) => bundledOnce(some)));
    // Written so that they do not end the element that they stand in.
    return codes
      .map((code) => code.replaceAll('</script', () => '<\\/script').replaceAll('<!--', () => '<\\!--'))
      .map((code) => ({ code, element: scriptElement(code) }));
  };
  return (files) => {
    const key = files.join('\n');
    const bundle = made.get(key) ?? fresh(files);
    made.set(key, bundle);
    return bundle;
  };
}
