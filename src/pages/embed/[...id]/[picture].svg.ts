import type { APIContext } from 'astro';
import { picture } from '../../../picture/picture.ts';
import { dossier } from '../../../content/site.ts';
import type { Embeddable } from '../../../model/embeddable.ts';
import { isDrawn } from '../../../model/picture.ts';
import { claims, withFiles } from '../_of.ts';

/** The picture of a thing, beside its page, in the colours of day and of night. */
export function getStaticPaths() {
  return (['light', 'dark'] as const).flatMap((theme) =>
    withFiles
      .filter(({ id }) => isDrawn(id, theme, claims))
      .map((embeddable) => ({
        params: { id: embeddable.id, picture: theme === 'light' ? 'image' : 'image-dark' },
        props: { embeddable, theme },
      })),
  );
}

export function GET({ props: { embeddable, theme }, site }: APIContext<{ embeddable: Embeddable; theme: 'light' | 'dark' }>): Response {
  return new Response(picture(dossier, embeddable, theme, site), { headers: { 'content-type': 'image/svg+xml' } });
}
