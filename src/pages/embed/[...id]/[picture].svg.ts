import type { APIContext } from 'astro';
import { picture } from '../../../picture/picture.ts';
import { dossier } from '../../../content/site.ts';
import type { Embeddable } from '../../../model/embeddable.ts';
import { withFiles } from '../_of.ts';

/** The picture of a thing, beside its page, in the colours of day and of night. */
export function getStaticPaths() {
  return withFiles.flatMap((embeddable) => [
    { params: { id: embeddable.id, picture: 'image' }, props: { embeddable, theme: 'light' } },
    { params: { id: embeddable.id, picture: 'image-dark' }, props: { embeddable, theme: 'dark' } },
  ]);
}

export function GET({ props: { embeddable, theme }, site }: APIContext<{ embeddable: Embeddable; theme: 'light' | 'dark' }>): Response {
  return new Response(picture(dossier, embeddable, theme, site), { headers: { 'content-type': 'image/svg+xml' } });
}
