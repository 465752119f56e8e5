import * as words from '#words/data';
import { csvOf } from '../../../embed/layout/csv.ts';
import { recordText } from '../../../embed/layout/record-text.ts';
import { newestChange } from '../../../model/change-log.ts';
import { derived } from '../../../model/noted.ts';
import type { Dossier } from '../../../model/dossier.ts';
import { link } from '../../../model/links.ts';
import { FORMATS, references, type Format } from '../cite/formats.ts';
import { sourceItem } from '../cite/items.ts';
import { timelineCalendar } from './calendar.ts';
import { dataTables } from './tables.ts';
import type { Table, Value } from './table.ts';

/** The version of the form of the exported data; a table, a column or an id that goes or means something else makes a new one, more of them do not. */
export const DATA_VERSION = 2;

/** The file with the form of a version, which stays as it is. */
const SCHEMA = `schema-${DATA_VERSION}.json`;

/** The form of the newest version, at the address that the form of the first had. */
const NEWEST_SCHEMA = 'schema.json';

/** A file that can be taken away. */
export interface DataFile {
  name: string;
  means: string;
  content: string;
}

/** So many letters of a title are in the names of its files: systems take no more than 255 in all. */
const LONGEST_STEM = 60;

/** The name of the files: the title of the site in letters that every system takes. */
export function fileStem({ site }: Pick<Dossier, 'site'>): string {
  const plain = site.title.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const name = plain.replace(/[^a-z0-9]+/g, '-').slice(0, LONGEST_STEM);
  return name.replace(/^-+|-+$/g, '') || 'dossier';
}

/** The day of the newest entry or change, as the content has it: a build changes nothing. */
export function dataDate(dossier: Dossier): string {
  return newestChange(dossier).date?.text ?? '';
}

const cell = (value: Value): string => (Array.isArray(value) ? value.join('; ') : String(value ?? ''));

const csv = ({ rows, columns }: Table): string =>
  csvOf(
    rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, cell(value)]))),
    columns.map(({ name }) => name),
  );

const TYPES: Record<Table['columns'][number]['type'], object> = {
  text: { type: ['string', 'null'] },
  id: { type: ['string', 'null'] },
  date: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  flag: { type: 'boolean' },
  list: { type: 'array', items: { type: 'string' } },
};

const object = (properties: Record<string, object>): object => ({
  ...{ type: 'object', additionalProperties: false },
  ...{ required: Object.keys(properties), properties },
});

const tableSchema = ({ means, columns }: Table): object => ({
  ...{ type: 'array', description: means },
  items: object(Object.fromEntries(columns.map(({ name, means: description, type }) => [name, { ...TYPES[type], description }]))),
});

const wholeAddress = (path: string, site: URL | undefined): string => (site ? new URL(link(path), site).href : link(path));

/** The JSON Schema of the exported data. */
function dataSchema(dossier: Dossier, site: URL | undefined): object {
  const text = { type: 'string' };
  return {
    ...{
      $schema: 'http://json-schema.org/draft-07/schema#',
      $id: wholeAddress(`/data/${SCHEMA}`, site),
      title: words.schemaTitle(DATA_VERSION),
    },
    ...object({
      ...{ $schema: text, version: { const: DATA_VERSION }, title: text, standfirst: text, language: text, updated: text, page: text },
      licence: object({ name: text, url: text }),
      publisher: object({ name: text, url: text }),
      tables: object(Object.fromEntries(dataTables(dossier).map((each) => [each.name, tableSchema(each)]))),
    }),
  };
}

const whole = (dossier: Dossier, site: URL | undefined): object => {
  const { title, standfirst, language, licence, publisher } = dossier.site;
  return {
    ...{
      $schema: wholeAddress(`/data/${SCHEMA}`, site),
      version: DATA_VERSION,
      title,
      standfirst,
      language,
      updated: dataDate(dossier),
      page: wholeAddress('/', site),
    },
    ...{ licence: { name: licence.name, url: licence.url }, publisher: { name: publisher.name, url: publisher.url } },
    tables: Object.fromEntries(dataTables(dossier).map(({ name, rows }) => [name, rows])),
  };
};

const filesOf = (dossier: Dossier, site: URL | undefined): DataFile[] => {
  const stem = fileStem(dossier);
  const schema = { means: words.jsonForm, content: `${JSON.stringify(dataSchema(dossier, site), null, 1)}\n` };
  return [
    { name: `${stem}.json`, means: words.allAsJson, content: recordText(whole(dossier, site)) },
    ...dataTables(dossier).map((each) => ({ name: `${stem}-${each.name}.csv`, means: each.means, content: csv(each) })),
    { name: `${stem}-timeline.ics`, means: words.timelineAsCalendar, content: timelineCalendar(dossier, site) },
    ...(Object.keys(FORMATS) as Format[]).map((format) => ({
      name: `${stem}-sources.${format === 'json' ? 'csl.json' : format}`,
      means: words.sourcesAs(FORMATS[format].name),
      content: references(Object.values(dossier.sources).map(sourceItem), format),
    })),
    ...[SCHEMA, NEWEST_SCHEMA].map((name) => ({ name, ...schema })),
  ];
};

/** What the list of the files says of one; `size` is in kilobytes. */
type ListedFile = Omit<DataFile, 'content'> & { size: number };

/** A table whose rows are only counted. */
type ListedTable = Omit<Table, 'rows'> & { rows: number };

const listedFile = ({ content, ...file }: DataFile): ListedFile => ({
  ...file,
  size: Math.max(1, Math.round(Buffer.byteLength(content) / 1000)),
});

const dataAt = (site: URL | undefined) => {
  const files = derived(`files of data at ${site?.href}`, (dossier: Dossier): Record<string, DataFile> =>
    Object.fromEntries(filesOf(dossier, site).map((file) => [file.name, file])),
  );
  const list = derived(`list of data at ${site?.href}`, (dossier: Dossier): { files: ListedFile[]; tables: ListedTable[] } => ({
    files: Object.values(files(dossier)).flatMap((file) => (file.name === NEWEST_SCHEMA ? [] : [listedFile(file)])),
    tables: dataTables(dossier).map(({ rows, ...table }) => ({ ...table, rows: rows.length })),
  }));
  return { files, list };
};

/** By the address of the site. */
const made = new Map<string | undefined, ReturnType<typeof dataAt>>();

const madeAt = (site: URL | undefined): ReturnType<typeof dataAt> => {
  const data = made.get(site?.href) ?? dataAt(site);
  made.set(site?.href, data);
  return data;
};

/** Every file with data of the dossier, by its name; `site` is the address that the site is built for, where it is known. */
export function dataFiles(dossier: Dossier, site: URL | undefined): Record<string, DataFile> {
  return madeAt(site).files(dossier);
}

/** What is in these files, in short. */
export function dataList(dossier: Dossier, site: URL | undefined): { files: ListedFile[]; tables: ListedTable[] } {
  return madeAt(site).list(dossier);
}
