import type { APIContext } from 'astro';
import { dossier } from '../../../content/site.ts';
import { csvOf } from '../../../embed/layout/csv.ts';
import { dataOf } from '../../../embed/data.ts';
import { link } from '../../../model/links.ts';
import type { Embeddable } from '../../../model/embeddable.ts';
import { withFiles } from '../_of.ts';

/** The records that a thing shows, as data.json and data.csv beside its page. */
export function getStaticPaths() {
  return withFiles.flatMap((embeddable) =>
    ['json', 'csv'].map((format) => ({ params: { id: embeddable.id, format }, props: { embeddable } })),
  );
}

export function GET({ props: { embeddable }, params: { format }, site }: APIContext<{ embeddable: Embeddable }>): Response {
  const rows = dataOf(dossier, embeddable);
  if (format === 'csv') return new Response(csvOf(rows));
  const { title, publisher, licence } = dossier.site;
  const page = link(embeddable.from);
  const head = { title: embeddable.title, page: site ? new URL(page, site).href : page, site: title, publisher, licence };
  return new Response(`${JSON.stringify({ ...head, rows }, null, 1)}\n`);
}
