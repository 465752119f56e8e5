import { parsedInSlices } from '../../dom/parsed-page.ts';
import type { MatrixData, PartData } from '../layout/matrix-data.ts';

const AT_ONCE = 8;

/** Fetches addresses and reads what is answered, a few at a time, in the order in which they are asked for; the signal ends it. */
const fetchQueue = (signal: AbortSignal) => {
  const last: Promise<unknown>[] = [];
  let count = 0;
  return <Answer>(address: string, read: (response: Response) => Promise<Answer>): Promise<Answer> => {
    const lane = count++ % AT_ONCE;
    const answer = Promise.resolve(last[lane]).then(() => fetch(address, { signal }).then(read));
    last[lane] = answer.catch(() => {});
    return answer;
  };
};

/** Called with the data of each part and with each page as it comes, and after whatever comes, with whether something else is still awaited. */
interface Listeners {
  onData: (data: PartData, page: string) => void;
  onPage: (there: Document, page: string) => void;
  onArrival: (isMoreAwaited: boolean) => void;
}

/** The parts of a matrix that stand on other pages: the data of all, read when it is first needed, and the pages, each when a row of it is. */
export function otherParts(parts: MatrixData['otherParts'], signal: AbortSignal, { onData, onPage, onArrival }: Listeners) {
  const fetched = fetchQueue(signal);
  const [texts, awaited] = [new Map<string, string>(), new Set<string>()];
  let [unread, begun] = [parts.length, false];
  const arrived = (): void => onArrival(unread > 0 || awaited.size > 0);
  const readData = async ({ page, data }: MatrixData['otherParts'][number]): Promise<void> => {
    const part = await fetched(data, (answer) => answer.json() as Promise<PartData>).catch((): PartData => ({ claims: [], words: {} }));
    if (signal.aborted) return;
    unread -= 1;
    onData(part, page);
    arrived();
  };
  return {
    /** Of how many the data is still to come. */
    unread: (): number => unread,
    readAll: (): void => {
      if (!begun) for (const part of parts) void readData(part);
      begun = true;
    },
    /** Reads a page, unless that goes on already. Of a page that cannot be had nothing comes. */
    readPage: async (page: string): Promise<void> => {
      if (awaited.has(page)) return;
      awaited.add(page);
      const text = texts.get(page) ?? (await fetched(page, (answer) => answer.text()).catch(() => ''));
      texts.set(page, text);
      const there = await parsedInSlices(text, signal);
      awaited.delete(page);
      if (signal.aborted) return;
      onPage(there, page);
      arrived();
    },
  };
}
