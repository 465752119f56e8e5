import { createHash } from 'node:crypto';
import { attribute, inPlaceOf, type Edit, type Element } from './html.ts';

/** Thousands of pages have the same few styles and scripts. */
const hashes = new Map<string, string>();

/** How a content security policy names a script or a style that stands in the page. */
export function hashOf(text: string): string {
  const hash = hashes.get(text) ?? `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  hashes.set(text, hash);
  return hash;
}

const isPolicy = (element: Element): boolean =>
  element.tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'content-security-policy';

/** The element that holds the policy of a page. Throws an `Error` unless there is exactly one. */
export function policyElement(elements: Element[]): Element {
  const [found, ...more] = elements.filter(isPolicy);
  if (!found || more.length > 0) throw new Error(`The page has ${found ? 'several policies' : 'no policy'} instead of one.`);
  return found;
}

/** The policy of a page. Throws an `Error` unless there is exactly one. */
export function policyOf(elements: Element[]): string {
  return attribute(policyElement(elements), 'content') ?? '';
}

/**
 * The edits that give a page another policy in place of its own, before all else in its head: nothing that stands before a policy is
 * under it. Only the encoding comes first, which browsers look for in the first 1024 bytes.
 */
export function policyEdits(elements: Element[], policy: string): Edit[] {
  const head = elements.find(({ tagName }) => tagName === 'head');
  const first = head?.childNodes.find((node) => node.tagName !== null);
  const at = first && attribute(first, 'charset') ? first.place.to : head?.place.opened;
  if (at === undefined) throw new Error('The page has no <head> to put its policy into.');
  const text = `<meta http-equiv="content-security-policy" content="${policy.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">`;
  return [{ from: at, to: at, text }, inPlaceOf(policyElement(elements))];
}

/**
 * What a page for frames needs: the hashes of the scripts and styles in it, whether it asks its own site for more, and the sources of
 * the scripts and styles that it links to.
 */
export interface Needs {
  scripts: string[];
  styles: string[];
  asks: boolean;
  linked: string[];
}

const orNone = (sources: string[]): string => [...new Set(sources)].join(' ') || "'none'";

/** A policy that allows nothing but what a page needs. */
export function framePolicy({ scripts, styles, asks, linked }: Needs): string {
  return [
    "default-src 'none'",
    `script-src ${orNone([...linked, ...scripts])}`,
    `style-src ${orNone([...linked, ...styles])}`,
    'img-src data:',
    ...(asks ? [ASKING] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

const ASKING = "connect-src 'self'";

/** A policy that lets a page ask its own site for more, besides all that it allows already. */
export function askingPolicy(policy: string): string {
  return policy.includes('connect-src') ? policy : policy.replace('base-uri', () => `${ASKING}; base-uri`);
}

/** A policy without the hashes of what does not stand in its page. */
export function narrowedPolicy(policy: string, hashes: string[]): string {
  const kept = (word: string): boolean => !word.startsWith("'sha256-") || hashes.includes(word);
  const directives = policy.split(';').map((directive) => directive.split(/\s+/).filter((word) => word && kept(word)));
  return directives.flatMap((words) => (words.length > 0 ? [words.join(' ')] : [])).join('; ');
}
