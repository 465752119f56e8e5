import * as means from '#words/data';
import { dayText } from '../../../model/as-of.ts';
import type { Quote } from '../../../model/claim.ts';
import type { Dated } from '../../../model/date.ts';
import type { Event } from '../../../model/event.ts';
import type { Column } from './table.ts';

const iso = (time: number | null): string | null => (time === null ? null : dayText(time));

const DAY = 24 * 60 * 60 * 1000;

/** The columns of a date: as it is known, and its first and last day. */
export function dates<Record>(name: string, meant: string, of: (record: Record) => Dated | null | undefined): Column<Record>[] {
  return [
    { name, means: means.inEdtf(meant), type: 'date', value: (record) => of(record)?.text },
    { name: `${name}_from`, means: means.firstDay, type: 'date', value: (record) => iso(of(record)?.from ?? null) },
    {
      ...{ name: `${name}_to`, means: means.lastDay, type: 'date' },
      value: (record) => {
        const to = of(record)?.to ?? null;
        return to === null ? null : iso(Math.max(to - DAY, of(record)?.from ?? 0));
      },
    },
  ];
}

/** The columns of exact words, `meant` being what they are; who said them may be known without the words. */
export function quotations<Record>(
  meant: string,
  of: (record: Record) => Quote | undefined,
  speaker: (record: Record) => string | undefined = (record) => of(record)?.speaker,
): Column<Record>[] {
  return [
    { name: 'quote', means: meant, type: 'text', value: (record) => of(record)?.exact },
    { name: 'speaker', means: means.speaker, type: 'text', value: speaker },
    { name: 'quote_source', means: means.quoteSource, type: 'id', value: (record) => of(record)?.source },
    { name: 'quote_language', means: means.quoteLanguage, type: 'id', value: (record) => of(record)?.language },
    { name: 'quote_translation', means: means.quoteTranslation, type: 'text', value: (record) => of(record)?.translation },
    { name: 'quote_brief', means: means.quoteBrief, type: 'text', value: (record) => of(record)?.brief },
    { name: 'quote_prefix', means: means.quotePrefix, type: 'text', value: (record) => of(record)?.prefix },
    { name: 'quote_suffix', means: means.quoteSuffix, type: 'text', value: (record) => of(record)?.suffix },
  ];
}

/** The columns of a moment that a timeline names before others. */
export function landmarks<Record>(of: (record: Record) => Event['landmark']): Column<Record>[] {
  return [
    { name: 'landmark', means: means.landmark, type: 'text', value: (record) => of(record)?.label },
    { name: 'landmark_rank', means: means.landmarkRank, type: 'number', value: (record) => of(record)?.rank },
  ];
}
