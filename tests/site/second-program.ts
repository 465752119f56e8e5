/**
 * What somebody else would write who has only the JSON of a dossier, and the page that says what its columns mean: the matrix and the
 * timeline, drawn anew. It uses nothing of the engine.
 */
type Cell = string | number | boolean | string[] | null;
export interface Data {
  tables: Record<string, Record<string, Cell>[]>;
}

const text = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : '');
const list = (cell: Cell | undefined): string[] => (Array.isArray(cell) ? cell : []);

/** A place of the matrix: who says what of a claim, in which words, by which sources. */
export interface Statement {
  id: string;
  who: string;
  kind: string;
  quote: string;
  /** Our translation of the quotation, what the statement says, and what else is to be known of it. */
  says: string[];
  sources: string[];
}

/** The rows of a question: each claim with its place and those of its responses. */
export interface Group {
  question: string;
  ask: string;
  rows: { id: string; by: string; short: string; statements: Statement[] }[];
}

/** The matrix: questions in the order of the vocabulary; the claims with most responses first, and then by date. */
export function matrixOf({ tables }: Data): Group[] {
  const { claims = [], responses = [], parties = [], words = [] } = tables;
  const party = (id: Cell | undefined, column: 'name' | 'short'): string => text(parties.find((each) => each['id'] === id)?.[column]);
  const statement = (row: Record<string, Cell>, kind: string, says: Cell | undefined): Statement => {
    const sources = [text(row['quote_source']), ...list(row['sources']), ...list(row['searched'])].filter((id) => id !== '');
    const { id, by, quote, quote_translation: translation, note } = row;
    return {
      ...{ id: text(id), who: party(by, 'name'), kind, quote: text(quote), sources: [...new Set(sources)].sort() },
      says: [translation, says, note].map(text).filter((words) => words !== ''),
    };
  };
  const answers = (claim: Cell | undefined): Statement[] =>
    responses.filter((row) => row['claim'] === claim).map((row) => statement(row, text(row['bearing']), row['summary']));
  const count = (claim: Record<string, Cell>): number => responses.filter((row) => row['claim'] === claim['id']).length;
  return words
    .filter(({ of }) => of === 'question')
    .map(({ id: question, ask }) => ({
      ...{ question: text(question), ask: text(ask) },
      rows: claims
        .filter(({ asks }) => asks === question)
        .sort((a, b) => count(b) - count(a) || (text(a['said_from']) < text(b['said_from']) ? -1 : 1))
        .map((row) => ({
          ...{ id: text(row['id']), by: party(row['by'], 'short'), short: text(row['short']) },
          statements: [statement(row, 'made', row['claim']), ...answers(row['id'])].sort((a, b) => (a.id < b.id ? -1 : 1)),
        })),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** An entry of the timeline, at the place that its date gives it. */
export interface Entry {
  id: string;
  kind: string;
  who: string;
  what: string;
}

interface Dated extends Entry {
  from: string;
  to: string;
}

/** The timeline in the order of its list: what begins earlier is first, of what begins together the shorter. */
export function timelineOf({ tables }: Data): Entry[] {
  const { claims = [], responses = [], events = [], accounts = [], parties = [] } = tables;
  const short = (id: Cell | undefined): string => text(parties.find((each) => each['id'] === id)?.['short']);
  const span = (row: Record<string, Cell>, name: string): Pick<Dated, 'from' | 'to'> => {
    const [from, to] = [text(row[`${name}_from`]), text(row[`${name}_to`])];
    return { from: from || to, to: to || from };
  };
  const earliest = (a: Pick<Dated, 'from' | 'to'>, b: Pick<Dated, 'from' | 'to'>): number =>
    a.from === b.from ? (a.to < b.to ? -1 : Number(a.to > b.to)) : a.from < b.from ? -1 : 1;
  const happened = events.flatMap((row): Dated[] => {
    const told = accounts.filter(({ event }) => event === row['id']).map((each) => span(each, 'date'));
    const dated = row['date'] ? span(row, 'date') : told.sort(earliest)[0];
    const who = list(row['parties']).map(short).join(', ');
    return dated ? [{ id: text(row['id']), kind: 'event', who, what: text(row['title']), ...dated }] : [];
  });
  const said = claims.flatMap((claim): Dated[] => [
    { id: text(claim['id']), kind: 'claim', who: short(claim['by']), what: text(claim['claim']), ...span(claim, 'said') },
    ...responses
      .filter((row) => row['claim'] === claim['id'] && row['said'] !== null)
      .map((row) => ({ id: text(row['id']), kind: 'response', who: short(row['by']), what: text(row['summary']), ...span(row, 'said') })),
  ]);
  return [...happened, ...said].sort(earliest).map(({ id, kind, who, what }) => ({ id, kind, who, what }));
}
