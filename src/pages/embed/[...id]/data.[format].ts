import type { APIContext } from 'astro';
import { dossier } from '../../../content/site.ts';
import { csvOf } from '../../../embed/layout/csv.ts';
import { recordText } from '../../../embed/layout/record-text.ts';
import { dataOf } from '../../../embed/data.ts';
import { link } from '../../../model/links.ts';
import { thing, withData } from '../_of.ts';

/** The records that a thing shows, as data.json and data.csv beside its page. */
export function getStaticPaths() {
  return withData().flatMap(({ id }) => ['json', 'csv'].map((format) => ({ params: { id, format } })));
}

export function GET({ params: { id, format }, site }: APIContext): Response {
  const embeddable = thing(id);
  const rows = dataOf(dossier, embeddable);
  if (format === 'csv') return new Response(csvOf(rows));
  const { title, publisher, licence } = dossier.site;
  const page = link(embeddable.from);
  const head = { title: embeddable.title, page: site ? new URL(page, site).href : page, site: title, publisher, licence };
  return new Response(recordText({ ...head, rows }));
}
