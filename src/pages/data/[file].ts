import type { APIContext } from 'astro';
import { dossier } from '../../content/site.ts';
import { dataFiles } from '../../site/publication/data/export.ts';

/** The files with the data of the dossier. */
export function getStaticPaths() {
  return dataFiles(dossier, undefined).map(({ name }) => ({ params: { file: name } }));
}

export function GET({ params, site }: APIContext): Response {
  return new Response(
    dataFiles(dossier, site)
      .find(({ name }) => name === params['file'])
      ?.content(),
  );
}
