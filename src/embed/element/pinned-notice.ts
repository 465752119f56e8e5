import { changesSince, copyOf } from '#words/embed';

/** What a pinned copy knows of the day it was made: the hashes of the records that it shows, by their ids, and where they are live. */
interface Pinned {
  date: string;
  live: string;
  records: Record<string, string>;
}

/** How many records differ: altered, added or gone. */
function changesBetween(then: Record<string, string>, now: Record<string, string>): number {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].filter((id) => then[id] !== now[id]).length;
}

/** Says in a pinned copy, quietly, how much has changed since; where nothing has, or nobody knows, nothing. */
export function pinnedNotice(frame: HTMLElement, signal: AbortSignal): void {
  const json = frame.querySelector('script.pinned')?.textContent;
  const notice = frame.querySelector<HTMLElement>('.since');
  if (!json || !notice) return;
  const { date, live, records } = JSON.parse(json) as Pinned;
  const link = (text: string): HTMLAnchorElement => Object.assign(document.createElement('a'), { href: live, textContent: text });
  void fetch(`${live}records.json`, { signal })
    .then((answer) => (answer.ok ? (answer.json() as Promise<Record<string, string>>) : null))
    .then((now) => {
      const count = now ? changesBetween(records, now) : 0;
      if (count > 0) notice.replaceChildren(`${copyOf(date)} `, link(changesSince(count)));
    })
    .catch(() => {});
}
