const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const two = (number: number | string): string => String(number).padStart(2, '0');

/** A year as a reader reads it: "2018", "AD 79", "1 BC". */
const year = (words: string): string => {
  const [, ad, bc] = /^(?:AD )?(\d+)( BC)?$/.exec(words) ?? [];
  if (!ad) throw new Error(`No year: ${words}`);
  return bc ? String(1 - Number(ad)).padStart(4, '0') : ad.padStart(4, '0');
};

const between = (first: string, last: string): string => {
  const [from, to] = [year(first), year(last)];
  const known = [...from].findIndex((digit, index) => digit !== to[index]);
  return from.slice(0, known).padEnd(4, 'X');
};

const plain = (words: string): string => {
  const time = /^(.*), (\d\d:\d\d(?::\d\d)?) UTC$/.exec(words);
  if (time) return `${plain(time[1] ?? '')}T${time[2]}Z`;
  const unknown = /^(.*?), (day and month|month|day) unknown$/.exec(words);
  if (unknown) return `${plain(unknown[1] ?? '')}${unknown[2] === 'day and month' ? '-XX-XX' : '-XX'}`;
  const decade = /^(\d{3})0s$/.exec(words);
  if (decade) return `${decade[1]}X`;
  const season = /^(spring|summer|autumn|winter) (.+?)(?:–.*)?$/.exec(words);
  if (season) return `${year(season[2] ?? '')}-${21 + SEASONS.indexOf(season[1] ?? '')}`;
  const [, day, month, of] = /^(?:(\d+) )?([A-Z][a-z]{2,}) (.+)$/.exec(words) ?? [];
  return month && of ? [year(of), two(MONTHS.indexOf(month) + 1), ...(day ? [two(day)] : [])].join('-') : year(words);
};

/** One date, with what is said of how sure it is. */
const side = (words: string): string => {
  const range = /^(perhaps )?between (about )?(.+) and (?:about )?(.+)$/.exec(words);
  const [perhaps, about] = range ? [range[1], range[2]] : [/^perhaps /.exec(words), /^(?:perhaps )?about /.exec(words)];
  const mark = perhaps ? (about ? '%' : '?') : about ? '~' : '';
  return (range ? between(range[3] ?? '', range[4] ?? '') : plain(words.replace(/^perhaps /, '').replace(/^about /, ''))) + mark;
};

/** The EDTF text of a date in words, read by the rules of plain English alone; throws where they leave anything open. */
export function readBack(words: string): string {
  const open = /^(since|until|from) (.*?)(?:, (start|end) unknown)?$/.exec(words);
  if (open?.[1] === 'since') return `${side(open[2] ?? '')}/..`;
  if (open?.[1] === 'until') return `${open[3] ? '' : '..'}/${side(open[2] ?? '')}`;
  if (open?.[1] === 'from' && open[3]) return `${side(open[2] ?? '')}/`;
  const days = /^(\d+)–(\d+) (.+)$/.exec(words);
  if (days) return [days[1], days[2]].map((day) => side(`${day} ${days[3]}`)).join('/');
  const hours = /^(.+), ([\d:]+) to ([\d:]+) UTC$/.exec(words);
  if (hours && !hours[1]?.includes(' to ')) return [hours[2], hours[3]].map((hour) => side(`${hours[1]}, ${hour} UTC`)).join('/');
  return words
    .replace(/^from /, '')
    .split(' to ')
    .map(side)
    .join('/');
}
