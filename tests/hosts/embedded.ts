import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** Something of the built site that is embedded, and what its own page offers to paste. */
export interface Embedded {
  kind: Kind;
  id: string;
  /** Where the built site is served, and where the host is. */
  origin: string;
  host: string;
  /** The address of its page for frames, and of the page that shows it on the site. */
  frame: string;
  page: string;
  /** Fragment of a view in which it shows less than all; empty where it is always whole. */
  view: string;
  /** The day of that view. */
  day: string;
  codes: Record<string, { code: string; policy: string; leads: string | null }>;
}

export const KINDS = ['timeline', 'matrix', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

/** A day by which some, but not all had been said. */
const dayWithin = (folder: string): string => {
  const { rows } = JSON.parse(readFileSync(join(folder, 'embed/matrix/data.json'), 'utf8')) as { rows: Record<string, unknown>[] };
  const days = rows.flatMap(({ date }) => (typeof date === 'string' && /^\d{4}-\d\d-\d\d$/.test(date) ? [date] : [])).sort();
  return days[Math.floor(days.length / 3)] ?? '';
};

const firstClaim = (folder: string): string =>
  readdirSync(join(folder, 'embed/claims'), { withFileTypes: true }).find((entry) => entry.isDirectory())?.name ?? '';

/** The codes that the panel of a thing shows on its page, by their names. */
const codesOf = async (browser: Browser, page: string, frame: string): Promise<Embedded['codes']> => {
  const tab = await browser.newPage();
  await tab.goto(page);
  const codes = await tab.locator(`embed-panel[data-frame="${frame}"] .code`).evaluateAll((all) =>
    all.map((code) => {
      const text = (part: string): string => code.querySelector(part)?.textContent?.trim() ?? '';
      const leads = code.querySelector('.paste code')?.getAttribute('data-leads') ?? null;
      return [text('b').replace(/\.$/, ''), { code: text('.paste code'), policy: text('.policy code'), leads }] as const;
    }),
  );
  await tab.close();
  return Object.fromEntries(codes);
};

/** A timeline, a matrix and a claim of a built site. */
export const embeddedOf = async (browser: Browser, folder: string, origin: string, host: string): Promise<Record<Kind, Embedded>> => {
  const day = dayWithin(folder);
  const view = `#as-of=${day}`;
  const of = async (kind: Kind, id: string): Promise<[Kind, Embedded]> => {
    const [frame, page] = [`${origin}/embed/${id}/`, `${origin}/${id}/`];
    const codes = await codesOf(browser, page, frame);
    return [kind, { kind, id, origin, host, frame, page, view: kind === 'claim' ? '' : view, day, codes }];
  };
  const all = [of('timeline', 'timeline'), of('matrix', 'matrix'), of('claim', `claims/${firstClaim(folder)}`)];
  return Object.fromEntries(await Promise.all(all)) as Record<Kind, Embedded>;
};

/** A code of its panel that leads to its view. */
export const code = ({ codes, frame, view }: Embedded, name: string): string => {
  const found = codes[name]?.code;
  if (!found) throw new Error(`The panel has no code "${name}".`);
  return found.replace(`${frame}"`, `${frame}${view}"`);
};
