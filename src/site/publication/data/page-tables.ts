import * as means from '#words/data';
import type { Article } from '../../../model/article.ts';
import { changeLog, type LoggedChange } from '../../../model/change-log.ts';
import type { Dossier } from '../../../model/dossier.ts';
import type { Renamed } from '../../../model/renamed.ts';
import { dates } from './columns.ts';
import { table, type Table } from './table.ts';

type Page = Pick<Article, 'title' | 'standfirst' | 'path' | 'entered' | 'in-brief'> & { id: string; label?: string };

/** The story and the articles, by the names that their changes have too. */
const pagesOf = ({ story, articles }: Dossier): Page[] => [
  { ...story, id: 'story', path: '/' },
  ...Object.values(articles).map((article) => ({ ...article, id: `articles/${article.id}` })),
];

const articles = (dossier: Dossier): Table =>
  table('articles', means.tables.articles, pagesOf(dossier), [
    { name: 'id', means: means.page, type: 'id', value: ({ id }) => id },
    { name: 'path', means: means.path, type: 'text', value: ({ path }) => path },
    { name: 'label', means: means.pageLabel, type: 'text', value: ({ label }) => label },
    { name: 'title', means: means.pageTitle, type: 'text', value: ({ title }) => title },
    { name: 'standfirst', means: means.pageStandfirst, type: 'text', value: ({ standfirst }) => standfirst },
    ...dates<Page>('entered', means.pageEntered, ({ entered }) => entered),
  ]);

const briefs = (dossier: Dossier): Table =>
  table(
    'briefs',
    means.tables.briefs,
    pagesOf(dossier).flatMap(({ id: page, 'in-brief': lines = [] }) => lines.map((line) => ({ ...line, page }))),
    [
      { name: 'page', means: means.page, type: 'id', value: ({ page }) => page },
      { name: 'text', means: means.briefText, type: 'text', value: ({ text }) => text },
      { name: 'sources', means: means.restsOn, type: 'list', value: ({ sources = [] }) => sources },
    ],
  );

const texts = ({ sections }: Dossier): Table =>
  table(
    'texts',
    means.tables.texts,
    Object.entries(sections).flatMap(([page, all]) => all.map((section) => ({ ...section, page }))),
    [
      { name: 'page', means: means.page, type: 'id', value: ({ page }) => page },
      { name: 'place', means: means.place, type: 'id', value: ({ id }) => id || null },
      { name: 'heading', means: means.heading, type: 'text', value: ({ heading }) => heading || null },
      { name: 'text', means: means.text, type: 'text', value: ({ text }) => text },
    ],
  );

const terms = (dossier: Dossier): Table =>
  table('terms', means.tables.terms, Object.values(dossier.terms), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'term', means: means.term, type: 'text', value: ({ term }) => term },
    { name: 'definition', means: means.definition, type: 'text', value: ({ definition }) => definition },
    { name: 'source', means: means.definitionSource, type: 'id', value: ({ source }) => source },
  ]);

const changes = (dossier: Dossier): Table =>
  table<LoggedChange>('changes', means.tables.changes, changeLog(dossier), [
    { name: 'id', means: means.permanentName, type: 'id', value: ({ id }) => id },
    { name: 'path', means: means.path, type: 'text', value: ({ path }) => path },
    ...dates<LoggedChange>('date', means.changeDate, ({ date }) => date),
    { name: 'kind', means: means.changeKind, type: 'id', value: ({ kind }) => kind },
    { name: 'note', means: means.changeNote, type: 'text', value: ({ note }) => note },
    { name: 'was', means: means.was, type: 'text', value: ({ was }) => was },
  ]);

const renamed = (dossier: Dossier): Table =>
  table<Renamed>('renamed', means.tables.renamed, Object.values(dossier.renamed), [
    { name: 'id', means: means.formerId, type: 'id', value: ({ id }) => id },
    { name: 'noun', means: means.noun, type: 'id', value: ({ noun }) => noun },
    { name: 'now', means: means.idNow, type: 'id', value: ({ now }) => now },
    ...dates<Renamed>('date', means.renamedWhen, ({ date }) => date),
  ]);

/** What the pages of prose say, what was changed on them, and what had other ids. */
export function pageTables(dossier: Dossier): Table[] {
  return [articles, briefs, texts, terms, changes, renamed].map((each) => each(dossier));
}
