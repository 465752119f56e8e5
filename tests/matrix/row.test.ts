import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import { rowOf } from '../../src/matrix/element/row.ts';
import { claimFacts } from '../../src/model/facts.ts';
import { holdsTerms, searchTerms } from '../../src/model/searchable.ts';

const claims = Object.values(read(contentFiles(process.cwd())).claims);
const page = readFileSync('dist/matrix/index.html', 'utf8');
const rows = [...page.matchAll(/<tr class="row"[^]*?<\/tr>/g)].map(([html]) =>
  rowOf(html, () => {
    throw new Error('there is no page here');
  }),
);

describe('the row that markup says', () => {
  test('has the facts that the server wrote it from', () => {
    const facts = rows
      .toSorted((a, b) => a.at - b.at)
      .map(({ words: _, element: __, ...row }) => ({ ...row, responses: row.responses.toSorted(byId) }));
    expect(facts).toEqual(claimFacts(claims).map((claim) => ({ ...claim, responses: claim.responses.toSorted(byId) })));
  });

  test('has the words of the claim and of each response, and nothing of the labels around them', () => {
    for (const claim of claims) {
      const words = rows.find(({ id }) => id === claim.id)?.words();
      const holds = (id: string, text: string): boolean => holdsTerms(words?.get(id) ?? '', searchTerms(text));
      expect(holds(claim.id, `${claim.claim} ${claim.quote?.exact ?? ''}`)).toBe(true);
      for (const response of claim.responses) {
        const said = response.stance === 'no-reply-found' ? (response.note ?? '') : `${response.summary} ${response.quote?.exact ?? ''}`;
        expect([response.address, holds(response.address, said)]).toEqual([response.address, true]);
        expect(words?.get(response.address)).not.toContain('address of this response');
      }
    }
  });
});

const byId = (a: { id: string }, b: { id: string }): number => (a.id < b.id ? -1 : 1);
