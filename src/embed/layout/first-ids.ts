import { firstId, type FormerName } from '../../model/renamed.ts';

/** A record of a thing's data. */
export type Row = { noun: string; id: string } & Record<string, string>;

/** What the ids in a field of a record name. */
const FIELDS: Record<string, FormerName['noun'][]> = {
  id: ['claim', 'event'],
  claim: ['claim'],
  by: ['party'],
  asks: ['question'],
  answers: ['question'],
  sources: ['source'],
  bearing: ['bearing'],
};

/** A record as it would read if nothing had been renamed: with the first id that each thing had. */
export function withFirstIds(row: Row, renamed: FormerName[]): Row {
  const first = (field: string, name: string): string => {
    const [id = '', ...place] = name.split('#');
    const nouns = FIELDS[field] ?? [];
    const had = nouns.map((noun) => firstId(renamed, noun, id)).find((known) => known !== id);
    return [had ?? id, ...place].join('#');
  };
  const named = (field: string, value: string): string => {
    if (field === 'accounts') return value.replace(/(?<=\()[\w-]+(?=\))/g, (party) => first('by', party));
    return FIELDS[field]
      ? value
          .split('; ')
          .map((name) => first(field, name))
          .join('; ')
      : value;
  };
  return Object.fromEntries(Object.entries(row).map(([field, value]) => [field, named(field, value)])) as Row;
}
