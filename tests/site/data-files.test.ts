import { Ajv } from 'ajv';
import { csvParse } from 'd3';
import { sync, type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { dossier as read } from '../../src/content/dossier.ts';
import { ANSWERS } from '../../src/model/ledger.ts';
import { dataFiles, fileStem } from '../../src/site/publication/data/export.ts';
import { timelineCalendar } from '../../src/site/publication/data/calendar.ts';
import { dataTables } from '../../src/site/publication/data/tables.ts';
import { dated } from '../../src/model/date.ts';
import { wellWater } from '../fixtures/well-water.ts';

type Row = Record<string, string | string[] | null>;
interface Exported {
  tables: Record<string, Row[]>;
}

const dossier = read(wellWater());
const files = Object.fromEntries(
  Object.values(dataFiles(dossier, new URL('https://desk.example'))).map(({ name, content }) => [name, content]),
);
const exported = JSON.parse(files['well-water.json'] ?? '') as Exported;

/** The events of a calendar, as another program than that which made it reads them. */
const eventsOf = (calendar: string): VEvent[] => Object.values(sync.parseICS(calendar)).filter((entry) => entry?.type === 'VEVENT');

/** A value as a CSV cell has it, after the apostrophe that keeps spreadsheets from computing is taken away. */
const written = (cell: string): string => cell.replace(/^'(?='* *[=+\-@＝＋－＠\t\r\n])/, '');

describe('the files of data', () => {
  test('are named after the site, in letters that every system takes', () => {
    expect(Object.keys(files)).toContain('well-water-claims.csv');
    expect(fileStem({ site: { ...dossier.site, title: 'Ärger & Größe: «Wer?»' } })).toBe('arger-gro-e-wer');
    expect(fileStem({ site: { ...dossier.site, title: 'Water '.repeat(100) } }).length).toBeLessThan(70);
    expect(fileStem({ site: { ...dossier.site, title: '水' } })).toBe('dossier');
  });

  test('as JSON are of the form that their schema says', () => {
    const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(JSON.parse(files['schema-2.json'] ?? '') as object);
    validate(exported);
    expect(validate.errors ?? []).toEqual([]);
  });

  test('as CSV hold the same as the JSON, in every table and cell', () => {
    for (const [name, rows] of Object.entries(exported.tables)) {
      const parsed = csvParse((files[`well-water-${name}.csv`] ?? '').replace('\uFEFF', ''));
      const plain = parsed.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, written(cell)])));
      const wanted = rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, Array.isArray(value) ? value.join('; ') : String(value ?? '')])),
      );
      expect(plain).toEqual(wanted);
    }
  });

  test('have what a party left open as an answer of its own, and say what it means', () => {
    const ledger = 'content/ledger.yaml';
    const text = (wellWater()[ledger] ?? '').replace('answer: "no"', 'answer: open');
    const open = Object.values(dataFiles(read({ ...wellWater(), [ledger]: text }), undefined));
    const csv = csvParse((open.find(({ name }) => name === 'well-water-ledger.csv')?.content ?? '').replace('\uFEFF', ''));
    expect(csv.map(({ by, answer }) => [by, answer])).toEqual([
      ['town', ''],
      ['lab', 'yes'],
      ['town', 'open'],
    ]);
    const columns = dataTables(dossier).find(({ name }) => name === 'ledger')?.columns ?? [];
    const meaning = columns.find(({ name }) => name === 'answer')?.means ?? '';
    expect(ANSWERS.filter((answer) => !meaning.includes(answer))).toEqual([]);
    expect(meaning).toContain('open: ');
  });

  test('refer only to ids that are there', () => {
    const ids = (name: string) => new Set(exported.tables[name]?.map((row) => row['id']));
    const [parties, claims, sources] = [ids('parties'), ids('claims'), ids('sources')];
    for (const row of exported.tables['responses'] ?? []) {
      expect(claims).toContain(row['claim']);
      expect(parties).toContain(row['by']);
      for (const source of [row['sources'], row['searched']].flat()) expect(sources).toContain(source);
    }
  });

  test('as a calendar are read by another program, whole days and each once, wherever they were made', () => {
    const events = eventsOf(files['well-water-timeline.ics'] ?? '');
    const said = ['claims', 'responses'].flatMap((name) => exported.tables[name] ?? []).filter((row) => row['said']);
    expect(events).toHaveLength(said.length + (exported.tables['events']?.length ?? 0));
    const byId = new Map(events.map((event) => [event.uid, event]));
    expect(byId.size).toBe(events.length);
    for (const row of exported.tables['claims'] ?? []) {
      const event = byId.get(`claim-${String(row['id'])}@desk.example`);
      expect(event?.datetype).toBe('date');
      expect(event?.start.toDateString()).toBe(new Date(`${String(row['said_from'])}T00:00`).toDateString());
      expect(event?.end?.getTime()).toBeGreaterThan(event?.start.getTime() ?? Infinity);
      expect(event?.url).toMatch(/^https:\/\/desk\.example\//);
    }
    expect(files['well-water-timeline.ics']).toContain(`\r\nX-WR-CALNAME:${dossier.site.title}\r\n`);
  });

  test('as a calendar say who responded, and each dating of an event that is dated differently', () => {
    const byId = new Map(eventsOf(files['well-water-timeline.ics'] ?? '').map((event) => [event.uid, event]));
    const { by, summary } = exported.tables['responses']?.find((row) => row['id'] === 'lead-found#town-2031-05-03') ?? {};
    expect(by).toBe('town');
    expect(byId.get('response-lead-found#town-2031-05-03@desk.example')?.summary).toBe(`The town: ${String(summary)}`);
    const contested = byId.get('event-first-test@desk.example');
    expect(contested?.description).toBe('Event: April 2030\nThe lab: April 2030\nThe town: about 2030');
    const { date: _ours, ...undated } = dossier.events['first-test'] ?? expect.fail();
    const [event] = eventsOf(timelineCalendar({ ...dossier, claims: {}, events: { undated } }, undefined));
    expect(event?.description).toBe('The lab: April 2030\nThe town: about 2030');
  });

  test.each([
    ['2031-05~', '2031-05-01', '2031-06-01'],
    ['203X', '2030-01-01', '2040-01-01'],
    ['2031-21', '2031-03-01', '2031-06-01'],
    ['2030/2031-05', '2030-01-01', '2031-06-01'],
    ['2031-05-03T23:30-05:00', '2031-05-04', '2031-05-05'],
    ['2030/..', '2030-01-01', '2030-01-02'],
    ['../2031', '2031-12-31', '2032-01-01'],
  ])('as a calendar have for %s the days from %s to before %s', (text, from, to) => {
    const [claim] = Object.values(dossier.claims);
    const said = dated(text) ?? expect.fail();
    const calendar = timelineCalendar(
      { ...dossier, claims: { one: { ...(claim ?? expect.fail()), id: 'one', said, responses: [] } } },
      undefined,
    );
    const event = eventsOf(calendar).find(({ uid }) => uid.startsWith('claim-one@'));
    const day = (date: Date | undefined) =>
      date && [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
    expect([day(event?.start), day(event?.end)]).toEqual([from, to]);
  });

  test('as a calendar have lines that every program reads, whatever the words', () => {
    const words = ['A, b; c\\\nd: ', 'größer ', '水', '😀'].map((some) => some.repeat(90));
    const claims = Object.values(dossier.claims).map((claim, index) => ({ ...claim, claim: words[index] ?? claim.claim }));
    const calendar = timelineCalendar({ ...dossier, claims: Object.fromEntries(claims.map((claim) => [claim.id, claim])) }, undefined);
    expect(calendar.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar).toMatch(/\r\n$/);
    expect(eventsOf(calendar).map(({ summary }) => summary)).toEqual(expect.arrayContaining(claims.map(({ claim }) => claim)));
  });

  test('have a column in the dictionary for every cell', () => {
    for (const { columns, rows } of dataTables(dossier))
      for (const row of rows) expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
  });
});
