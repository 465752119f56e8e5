import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, edited, inPlaceOf, scriptsAsWritten, textOf, type Edit, type Element } from './html.ts';
import { elementsOf } from './read.ts';
import { framePolicy, hashOf, policyEdits } from './policy.ts';

/** The text of the file that a page shares with others, given the address at which it asks for it; `null` where it asks for none. */
const sharedText = (address: string | undefined, folder: string, base: string): string | null => {
  const name = address?.startsWith(`${base}_astro/`) ? address.slice(base.length) : '';
  return /^_astro\/[0-9a-f]{16}\.(css|js)$/.test(name) ? readFileSync(join(folder, name), 'utf8') : null;
};

/** A page for frames with the styles and the script in it that it shares with others of its kind; one that is whole stays as it is. */
export function wholeFrame(html: string, folder: string, base: string): string {
  const elements = elementsOf(html);
  const texts = (tag: 'link' | 'script', name: string): { element: Element; text: string }[] =>
    elements
      .filter(({ tagName }) => tagName === tag)
      .flatMap((element) => {
        const text = sharedText(attribute(element, name), folder, base);
        return text === null ? [] : [{ element, text }];
      });
  const [styles, scripts] = [texts('link', 'href'), texts('script', 'src')];
  if (styles.length + scripts.length === 0) return html;
  const within = (all: { text: string }[]): string[] => all.map(({ text }) => hashOf(text));
  const kept = scriptsAsWritten(elements).map((element) => ({ text: textOf(element) }));
  const policy = framePolicy({ scripts: within([...kept, ...scripts]), styles: within(styles), asks: false, linked: [] });
  const put = (tag: string, all: { element: Element; text: string }[], end: string): Edit[] =>
    all.map(({ element, text }) => inPlaceOf(element, `<${tag}>${text}</${end}>`));
  return edited(html, [
    ...policyEdits(elements, policy),
    ...put('style', styles, 'style'),
    // As a module it runs when the page has been read, as it does from its file.
    ...put('script type="module"', scripts, 'script'),
  ]);
}
