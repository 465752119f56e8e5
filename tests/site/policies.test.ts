import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CspEvaluator } from 'csp_evaluator/dist/evaluator.js';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { describe, expect, test } from 'vitest';
import { headerRules, headersOf } from '../../src/integrations/headers.ts';
import { attribute, type Element } from '../../src/integrations/html/html.ts';
import { elementsOf } from '../../src/integrations/html/read.ts';
import { policyElement, policyOf } from '../../src/integrations/html/policy.ts';
import { pagesOf } from './site.ts';

const rules = headerRules(readFileSync('dist/_headers', 'utf8'));
const pages = pagesOf('dist').map((path) => {
  const html = readFileSync(join('dist', path.endsWith('/') ? `${path}index.html` : path), 'utf8');
  return { path, html, elements: elementsOf(html) };
});
const isForFrames = (path: string): boolean => /^\/(embed|pinned)\//.test(path);

/** What the evaluator says of the policies that hold for a page together: its own, and the one that is sent with it. */
const findings = (path: string, policy: string): string[] =>
  new CspEvaluator(new CspParser([policy, headersOf(rules, path)['Content-Security-Policy'] ?? ''].join('; ')).csp)
    .evaluate()
    .filter(({ severity }) => severity < Severity.INFO)
    .map(({ severity, directive, value }) => `${Severity[severity]} ${directive} ${value}`);

describe('the policy of each page', () => {
  test('has no weakness of high or medium severity, and on pages for frames none that may be one', () => {
    const found = pages.map(({ path, elements }) => ({ path, found: findings(path, policyOf(elements)) }));
    expect(found.filter((each) => isForFrames(each.path) && each.found.length > 0)).toEqual([]);
    // Whoever may put scripts on our own site needs no other way; there is no JSONP, and nobody uploads anything.
    const ours = ["MEDIUM_MAYBE script-src 'self'"];
    expect(found.filter((each) => !isForFrames(each.path) && each.found.join() !== ours.join())).toEqual([]);
  });

  test('would be found weak if it were', () => {
    expect(findings('/', "script-src 'self' 'unsafe-inline'")).toContain("HIGH script-src 'unsafe-inline'");
  });

  test('stands before all else in the head but the encoding, which browsers find in the first 1024 bytes', () => {
    // Copies that were kept before this was so are as they were.
    for (const { path, html, elements } of pages.filter((each) => !each.path.startsWith('/pinned/'))) {
      const head = elements.find(({ tagName }) => tagName === 'head');
      const [first, second] = head?.childNodes.filter((node): node is Element => node.tagName !== null) ?? [];
      expect([path, first && attribute(first, 'charset'), second]).toEqual([path, 'utf-8', policyElement(elements)]);
      expect(Buffer.byteLength(html.slice(0, first?.place?.to))).toBeLessThan(1024);
    }
  });

  test('allows no script but files of the site, or those that stand in a page for frames', () => {
    for (const { path, elements } of pages) {
      const sources = /script-src ([^;]*)/.exec(policyOf(elements))?.[1]?.split(' ') ?? [];
      const allowed = isForFrames(path) ? /^'sha256-[^']+'$/ : /^'self'$/;
      if (!path.startsWith('/pinned/')) expect([path, sources.filter((source) => !allowed.test(source))]).toEqual([path, []]);
    }
  });
});
