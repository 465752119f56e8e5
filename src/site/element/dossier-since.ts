import { locale } from '#words/language';
import { forgetVisits, isNew, newSince } from '#words/publication';
import { define } from '../../dom/definition.ts';
import { make } from '../../dom/make.ts';

/** What is kept in the browser: the stamps of the claims as they were at this day’s visit, and at the visit of an earlier day. */
interface Visits {
  day: string;
  stamps: Record<string, string>;
  before: { day: string; stamps: Record<string, string> } | null;
}

const KEY = 'visits';

/** The storage of the reader’s browser, where it may be used: not in frames, and not where it is turned off. */
const storage = (): Storage | null => {
  try {
    return self === top ? localStorage : null;
  } catch {
    return null;
  }
};

const isVisits = (value: unknown): value is Visits =>
  typeof value === 'object' && value !== null && 'day' in value && 'stamps' in value && 'before' in value;

const kept = (store: Storage): Visits | null => {
  try {
    const value: unknown = JSON.parse(store.getItem(KEY) ?? 'null');
    return isVisits(value) ? value : null;
  } catch {
    return null;
  }
};

const keep = (store: Storage, visits: Visits): void => {
  try {
    store.setItem(KEY, JSON.stringify(visits));
  } catch {
    // Full, or forbidden: the next visit is then the first.
  }
};

/** This visit, and what it is compared with: the visit before that of today. */
const visit = (last: Visits | null, day: string, stamps: Record<string, string>): Visits => ({
  day,
  stamps,
  before: last && (last.day === day ? last.before : { day: last.day, stamps: last.stamps }),
});

/** A day in words: 2 January 2031. */
const longDate = (day: string): string => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/**
 * `<dossier-since>` around claims, with the ids of all by their stamps: says which are new or changed since the reader’s last visit. What
 * it compares with stays in the reader’s browser, and goes when the reader says so.
 */
class DossierSince extends HTMLElement {
  connectedCallback(): void {
    const store = storage();
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    if (!store || !data) return;
    const stamps: Record<string, string> = {};
    for (const [stamp, ids] of Object.entries(JSON.parse(data) as Record<string, string[]>)) for (const id of ids) stamps[id] = stamp;
    const now = visit(kept(store), new Date().toISOString().slice(0, 10), stamps);
    keep(store, now);
    if (now.before) this.#show(stamps, now.before, store);
  }

  #show(stamps: Visits['stamps'], before: NonNullable<Visits['before']>, store: Storage): void {
    const notice = this.querySelector<HTMLElement>('.since-visit');
    if (!notice) return;
    const news = Object.keys(stamps).filter((id) => before.stamps[id] !== stamps[id]);
    const names = news.flatMap((id) => this.#mark(id) ?? []);
    const forget = make('button', { type: 'button' }, forgetVisits);
    forget.addEventListener('click', () => {
      store.removeItem(KEY);
      notice.hidden = true;
      for (const mark of this.querySelectorAll('.since')) mark.remove();
    });
    notice.replaceChildren(make('p', {}, `${newSince(news.length, longDate(before.day))} `, forget));
    if (names.length > 0) notice.append(make('ul', {}, ...names.map((link) => make('li', {}, link))));
    notice.hidden = false;
  }

  /** Marks a claim as new, and returns a link to it; nothing where it is not on this page. */
  #mark(id: string): HTMLAnchorElement | null {
    const entry = this.querySelector(`[data-id="${CSS.escape(id)}"]`);
    const name = entry?.matches('.elsewhere li') ? entry : entry?.querySelector('h3, .short');
    const link = entry?.querySelector<HTMLAnchorElement>('h3 a, th a, :scope > a');
    if (!name || !link) return null;
    const words = name.textContent.trim();
    name.append(make('span', { class: 'since' }, ` ${isNew}`));
    return make('a', { href: link.href }, words);
  }
}

define('dossier-since', DossierSince);
