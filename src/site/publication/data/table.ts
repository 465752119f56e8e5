/** What a cell holds; a list has its parts in JSON as an array, in CSV divided by "; ". */
export type Value = string | number | boolean | string[] | null;

/** One column of a table: its name, what it holds, in a sentence, and its value for a record. */
export interface Column<Record> {
  name: string;
  means: string;
  type: 'text' | 'date' | 'number' | 'flag' | 'list' | 'id';
  value: (record: Record) => Value | undefined;
}

/** One table of the exported data: a row for each record. */
export interface Table {
  name: string;
  means: string;
  columns: Omit<Column<never>, 'value'>[];
  rows: Record<string, Value>[];
}

/** A table of some records. */
export function table<Record>(name: string, means: string, records: Record[], columns: Column<Record>[]): Table {
  return {
    ...{ name, means },
    columns: columns.map(({ value: _value, ...column }) => column),
    rows: records.map((record) => Object.fromEntries(columns.map(({ name: key, value }) => [key, value(record) ?? null]))),
  };
}
