import { chance, oneOf, phrase, whole, type Chance } from './chance.ts';

/**
 * What the pages that are measured show; a file with the like can be given instead of what is made here (`--data`), so that the same
 * titles can be shown by other pages. Of a timeline it is a JSON list of events, in the order of their dates; of a matrix an object of
 * parties and claims, with a response by each party.
 */
export type Data = EventData[] | ClaimsData;

/** Dates are `2014`, `2014-03` or `2014-03-09`; `end` makes an interval of one precision. `group` is the lane. */
export interface EventData {
  id: string;
  title: string;
  start: string;
  end?: string;
  group: string;
  summary: string;
}

/** `by` and the keys of `responses` are of `parties`; what is not in a response was not said. */
export interface ClaimsData {
  parties: string[];
  claims: { id: string; claim: string; by: string; date: string; responses: Record<string, ResponseData> }[];
}
export interface ResponseData {
  stance: string;
  text?: string;
  date?: string;
}

const GROUPS = ['Makers', 'Inspectors', 'Judges', 'Members', 'Reporters', 'Researchers'];
const PARTIES = ['Makers', 'Inspectors', 'Neighbours', 'Researchers', 'Insurers'];
const STANCES = ['accepts', 'partly accepts', 'disputes', 'declined to comment', 'no response'];

const two = (number: number): string => String(number).padStart(2, '0');

/** A year, a month or a day, two, three and five times in ten; every fourth goes on for a while, to the same precision. */
const dates = (random: Chance): { start: string; end?: string } => {
  const [year, month, day] = [whole(random, 1990, 2024), whole(random, 1, 12), whole(random, 1, 28)];
  const [precision, lasts, longer] = [random(), random() < 0.25, whole(random, 1, 3)];
  const written = (y: number, m: number): string =>
    precision < 0.2 ? `${y}` : precision < 0.5 ? `${y}-${two(m)}` : `${y}-${two(m)}-${two(day)}`;
  const start = written(year, month);
  if (!lasts) return { start };
  return {
    start,
    end:
      precision < 0.2 ? written(year + longer, month) : written(year + Math.floor((month + longer) / 13), ((month + longer - 1) % 12) + 1),
  };
};

/** So many events from 1990 to 2024, in the order of their dates. */
export const someEvents = (count: number): EventData[] => {
  const random = chance(1);
  const all = Array.from({ length: count }, (_, index) => ({
    title: `${phrase(random, whole(random, 5, 8))} ${index}`,
    ...dates(random),
    group: oneOf(random, GROUPS),
    summary: `${phrase(random, whole(random, 14, 25))}.`,
  }));
  return all.sort((a, b) => (a.start < b.start ? -1 : 1)).map((event, index) => ({ id: `e${index + 1}`, ...event }));
};

const response = (random: Chance): ResponseData => {
  const stance = oneOf(random, STANCES);
  const date = `${whole(random, 2010, 2024)}-${two(whole(random, 1, 12))}`;
  return stance === 'no response' ? { stance } : { stance, text: `${phrase(random, whole(random, 8, 17))}.`, date };
};

/** So many claims, with a response by each of five parties. */
export const someClaims = (count: number): ClaimsData => {
  const random = chance(2);
  const claims = Array.from({ length: count }, (_, index) => ({
    id: `c${index + 1}`,
    claim: `${phrase(random, whole(random, 9, 14))} ${index}`,
    by: oneOf(random, PARTIES),
    date: `${whole(random, 2005, 2024)}`,
    responses: Object.fromEntries(PARTIES.map((party) => [party, response(random)])),
  }));
  return { parties: PARTIES, claims };
};
