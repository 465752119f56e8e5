import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { basePath } from '../base.ts';
import { changeBuiltPage } from '../built-page.ts';
import { bundled } from '../bundled.ts';
import { edited, elementsOf, hasClass, inPlaceOf, textOf, type Edit, type Element } from './html.ts';
import { neededStyles, wordsOf } from './needed-styles.ts';
import { ownElements, type Known } from './own-elements.ts';
import { framePolicy, hashOf, policyEdits } from './policy.ts';
import { stylesOf } from './shared-styles.ts';

/** What some files of the build do, as scripts without imports. */
type Bundle = (files: string[]) => Promise<string[]>;

/** A script as it stands in a page. Throws an `Error` where a browser would not read it as it is. */
const scriptElement = (code: string): string => {
  const html = `<script type="module">${code}</script>`;
  const [read, ...more] = elementsOf(html).filter(({ tagName }) => tagName === 'script');
  if (!read || more.length > 0 || textOf(read) !== code) throw new Error('The script of a frame would end before its end.');
  return html;
};

/** The edit that puts markup at the end of the body, whatever the texts before it hold. */
const atEnd = (elements: Element[], text: string): Edit => {
  const at = elements.find(({ tagName }) => tagName === 'body')?.sourceCodeLocation?.endTag?.startOffset;
  if (at === undefined) throw new Error('The page has no body that ends.');
  return { from: at, to: at, text };
};

/** Whether a page has parts that it asks its own site for. */
const isInParts = (elements: Element[]): boolean => elements.some((element) => element.tagName === 'nav' && hasClass(element, 'parts'));

/** The edits that take away the marks of components whose styles no rule is left of. */
const scopes = (elements: Element[], styles: string[]): Edit[] =>
  elements.flatMap(({ attrs, sourceCodeLocation }) =>
    attrs.flatMap(({ name }) => {
      const place = sourceCodeLocation?.attrs?.[name];
      const unused = name.startsWith('data-astro-cid-') && !styles.some((text) => text.includes(name));
      return place && unused ? [{ from: place.startOffset - 1, to: place.endOffset, text: '' }] : [];
    }),
  );

/** A built page with its scripts in it, and the policy that fits: it names the scripts that were put there, and no other. */
const selfContained = async (html: string, known: Known, bundle: Bundle): Promise<string> => {
  const elements = elementsOf(html);
  const { modules, inline } = ownElements(elements, known);
  const code = await bundle(modules.map(({ file }) => file));
  const own = stylesOf(elements);
  const words = wordsOf([
    edited(
      html,
      own.map((style) => inPlaceOf(style)),
    ),
    ...code,
  ]);
  const styles = own.map((style) => ({ style, text: neededStyles(textOf(style), words) }));
  const policy = framePolicy({
    scripts: known.inline
      .filter((text) => inline.includes(text))
      .concat(code)
      .map(hashOf),
    styles: styles.map(({ text }) => hashOf(text)),
    asks: isInParts(elements),
  });
  return edited(html, [
    ...policyEdits(elements, policy),
    ...styles.map(({ style, text }) => inPlaceOf(style, `<style>${text}</style>`)),
    ...scopes(
      elements,
      styles.map(({ text }) => text),
    ),
    ...modules.map(({ element }) => inPlaceOf(element)),
    ...code.map((text) => atEnd(elements, scriptElement(text))),
  ]);
};

/** Makes each bundle once. A file that imports nothing is whole; the others become one, since they share what they import. */
const bundler = (): Bundle => {
  const made = new Map<string, Promise<string[]>>();
  const fresh = async (files: string[]): Promise<string[]> => {
    const importing = files.filter((file) => /\bimport\b/.test(readFileSync(file, 'utf8')));
    const whole = files.filter((file) => !importing.includes(file)).map((file) => readFileSync(file, 'utf8').trim());
    const codes = [...whole, ...(importing.length > 0 ? [await bundled(importing)] : [])];
    // Written so that they do not end the element that they stand in.
    return codes.map((code) => code.replaceAll('</script', () => '<\\/script').replaceAll('<!--', () => '<\\!--'));
  };
  return (files) => {
    const key = files.join('\n');
    const bundle = made.get(key) ?? fresh(files);
    made.set(key, bundle);
    return bundle;
  };
};

/** The scripts that stand in pages for frames as they are. */
const INLINE = ['src/embed/frame-settings.js', 'src/embed/frame-language.js'];

/**
 * Puts into each page for frames what it needs: in a frame without an origin of its own, which is how some hosts show it, scripts from
 * elsewhere may not run; and a copy that is kept must not depend on files that the next build gives other names.
 */
export function selfContainedFrames(base: string) {
  return {
    name: 'self-contained-frames',
    hooks: {
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        const folder = fileURLToPath(dir);
        const known: Known = { folder, base: basePath(base), inline: INLINE.map((file) => readFileSync(file, 'utf8')) };
        const bundle = bundler();
        for (const file of globSync('embed/**/*.html', { cwd: folder }))
          await changeBuiltPage(folder, file, (html) => selfContained(html, known, bundle));
      },
    },
  };
}
