import { describe, expect, test } from 'vitest';
import { hashOf } from '../../src/integrations/html/policy.ts';
import { withPolicyFirst } from '../../src/integrations/html/policies-first.ts';

const known = { folder: '.', base: '/', inline: [] };

/** A page as Astro makes it: with a style that is scoped to components. */
const finished = (css: string, body: string): string =>
  withPolicyFirst(
    `<html><head><meta http-equiv="content-security-policy" content="style-src ${hashOf(css)}"><style>${css}</style></head><body>${body}</body></html>`,
    known,
    null,
  );

describe('the scopes of the styles of components', () => {
  const css = 'p[data-astro-cid-abcdefgh]{top:0}b[data-astro-cid-abcdwxyz]{top:1px}';

  test('are short, alike in styles and elements, and never those of another component', () => {
    const html = finished(css, '<p class="a" data-astro-cid-abcdefgh>x</p><b data-astro-cid-abcdwxyz></b>');
    const styles = 'p[data-0abcd]{top:0}b[data-astro-cid-abcdwxyz]{top:1px}';
    expect(html).toContain(`<style>${styles}</style>`);
    expect(html).toContain('<p class="a" data-0abcd>x</p><b data-astro-cid-abcdwxyz></b>');
    expect(html).toContain(`content="style-src ${hashOf(styles)}"`);
  });

  test('are gone where no rule is for them, and in a text they are words', () => {
    const words = 'title="data-astro-cid-abcdefgh">data-astro-cid-abcdefgh';
    expect(finished(css, `<i data-astro-cid-zzzzzzzz ${words}</i>`)).toContain(`<body><i ${words}</i></body>`);
  });
});
