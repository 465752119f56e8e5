/** A date that is no interval, or one end of an interval, in the parts of which a language makes words. */
export interface DateParts {
  /** How exactly it is known. */
  precision: 'century' | 'decade' | 'year' | 'season' | 'month' | 'day' | 'time';
  /** Of a century or decade the first of its years; the year 0 is 1 BC. */
  year: number;
  /** The last of the years that it can be. */
  lastYear: number;
  /** 1 (spring) to 4 (winter); 0 where it is no season. */
  season: number;
  /** 1 to 12; 0 where it is not known. */
  month: number;
  /** 1 to 31; 0 where it is not known. */
  day: number;
  /** "14:30" or "14:30:59" in UTC; empty where it is not known. */
  clock: string;
  /** What is said not to be known of it. */
  unknown: '' | 'day' | 'month' | 'day and month';
  about: boolean;
  perhaps: boolean;
}
