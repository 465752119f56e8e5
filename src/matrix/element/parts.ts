import type { MatrixData, PartData } from '../layout/matrix-data.ts';

const AT_ONCE = 8;

/** Fetches addresses and reads what is answered, a few at a time, in the order in which they are asked for; the signal ends it. */
const fetchQueue = (signal: AbortSignal) => {
  const waiting: (() => Promise<void>)[] = [];
  let free = AT_ONCE;
  const next = async (): Promise<void> => {
    const run = free > 0 ? waiting.shift() : undefined;
    if (!run) return;
    free -= 1;
    await run();
    free += 1;
    void next();
  };
  return <Answer>(address: string, read: (response: Response) => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      waiting.push(() => fetch(address, { signal }).then(read).then(resolve, reject));
      void next();
    });
};

/** Called with the data of each part as it comes, and after whatever comes, with whether something else is still awaited. */
interface Listeners {
  onData: (data: PartData, page: string) => void;
  onArrival: (isMoreAwaited: boolean) => void;
}

/** The parts of a matrix that stand on other pages: their data, read at once when it is first needed, and their pages, each when a row of it is. */
export function otherParts(parts: MatrixData['otherParts'], signal: AbortSignal, { onData, onArrival }: Listeners) {
  const fetched = fetchQueue(signal);
  let [unread, begun] = [parts.length, false];
  /** What pages say, by their addresses: `null` while one is on its way, nothing where it could not be had. */
  const pages = new Map<string, string | null>();
  const arrived = (): void => {
    if (!signal.aborted) onArrival(unread > 0 || [...pages.values()].includes(null));
  };
  const readData = async ({ page, data }: MatrixData['otherParts'][number]): Promise<void> => {
    const part = await fetched(data, (answer) => answer.json() as Promise<PartData>).catch((): PartData => ({ claims: [], words: {} }));
    unread -= 1;
    onData(part, page);
    arrived();
  };
  const readPage = async (page: string): Promise<void> => {
    pages.set(page, null);
    pages.set(page, await fetched(page, (answer) => answer.text()).catch(() => ''));
    arrived();
  };
  return {
    /** Of how many the data is still to come. */
    unread: (): number => unread,
    readAll: (): void => {
      if (!begun) for (const part of parts) void readData(part);
      begun = true;
    },
    /** Asks for a page, once. */
    request: (page: string): void => {
      if (!pages.has(page)) void readPage(page);
    },
    /** Whether a page is still to come. */
    isAwaited: (page: string): boolean => (pages.get(page) ?? null) === null,
    /** A page that is there, to take elements from. */
    document: (page: string): Document => new DOMParser().parseFromString(pages.get(page) ?? '', 'text/html'),
  };
}

export type OtherParts = ReturnType<typeof otherParts>;
