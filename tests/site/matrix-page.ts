import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { contentFiles } from '../../src/cli/files.ts';
import { dossier as read } from '../../src/content/dossier.ts';
import type { Claim, Response } from '../../src/model/claim.ts';

/** The dossier of the site that is tested. */
export const dossier = read(contentFiles(process.cwd()));
export const claims = Object.values(dossier.claims);

/** What a reader sees of a matrix: claims in their order, responses, how many are on each question, the chart in the heads, and that of answers. */
export interface Seen {
  claims: string[];
  responses: string[];
  met: Record<string, string>;
  heads: string[];
  view: string;
  chart: string[];
}

/** What is seen of the matrix on a page; what is hidden from sight is left out. */
export const seen = (page: Page): Promise<Seen> =>
  page.evaluate(() => {
    const text = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
    const visible = (selector: string): HTMLElement[] =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => element.checkVisibility());
    const id = ({ dataset }: HTMLElement): string => dataset['id'] ?? '';
    const top = (element: HTMLElement): number => element.getBoundingClientRect().top;
    const rows = visible('.row').sort((a, b) => top(a) - top(b));
    return {
      claims: rows.map(id),
      // From four in a cell on some are only counted there.
      responses: rows.flatMap((row) => [...row.querySelectorAll<HTMLElement>('.cell:not(.made, [hidden])')].map(id)).sort(),
      met: Object.fromEntries(
        visible('.question').map((head) => [head.closest('tbody')?.dataset['question'] ?? '', text(head.querySelector('.met'))]),
      ),
      heads: visible('.sum').map((line) => [...line.children].map((cell) => text(cell)).join(' ')),
      view: text(document.querySelector('.in-view')),
      chart: visible('.answer-chart tbody tr').map((row) => text(row)),
    };
  });

/** The ids of claims by the question that they ask, and of each those with most responses first. */
export const byQuestion = (chosen: Claim[]): string[] =>
  Object.keys(dossier.vocabulary.questions).flatMap((question) =>
    chosen
      .filter(({ asks }) => asks === question)
      .sort((a, b) => b.responses.length - a.responses.length)
      .map(({ id }) => id),
  );

/** The claims in the order in which the Tab key and those who listen come to them, each with the question that it stands under. */
export const stood = (page: Page): Promise<[claim: string, under: string][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.row')].flatMap((row): [string, string][] =>
      row.checkVisibility() ? [[row.dataset['id'] ?? '', row.closest('tbody')?.dataset['question'] ?? '']] : [],
    ),
  );

/** Opens what stands behind a word of the toolbar, unless it is open. */
export const opened = async (page: Page, tool: 'Search' | 'Sort' | 'Filter' | 'Compare' | 'Replay'): Promise<void> => {
  const button = page.locator('.tool', { hasText: tool });
  if ((await button.isVisible()) && (await button.getAttribute('aria-expanded')) === 'false') await button.click();
};

/** What is expected of a value that becomes so in a moment. */
export const soon = <T>(value: () => T | Promise<T>) => expect.poll(value, { timeout: 10_000 });

/** The fragment of the page's address, decoded. */
export const fragment = (page: Page): string => decodeURIComponent(new URL(page.url()).hash.slice(1));

/** Two parties of which at least one spoke to some claims but not to all, most responses first. */
export const speakers = (): string[] => {
  const count = Map.groupBy(
    claims.flatMap((claim) => claim.responses),
    ({ by }: Response) => by,
  );
  return [...count].sort((a, b) => b[1].length - a[1].length).map(([by]) => by);
};

/** The claims of which one party or the other made the claim or responded to it. */
export const between = (parties: string[]): Claim[] =>
  claims.filter((claim) => parties.includes(claim.by) || claim.responses.some(({ by }) => parties.includes(by)));
