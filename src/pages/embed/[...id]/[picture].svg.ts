import type { APIContext } from 'astro';
import { picture } from '../../../picture/picture.ts';
import { dossier } from '../../../content/site.ts';
import { isDrawn } from '../../../model/picture.ts';
import { claims, framed, thing } from '../_of.ts';

/** The picture of a thing, beside its page, in the colours of day and of night. */
export function getStaticPaths() {
  return (['light', 'dark'] as const).flatMap((theme) =>
    framed()
      .filter(({ id }) => isDrawn(id, theme, claims))
      .map(({ id }) => ({ params: { id, picture: theme === 'light' ? 'image' : 'image-dark' } })),
  );
}

export function GET({ params, site }: APIContext): Response {
  const theme = params['picture'] === 'image' ? 'light' : 'dark';
  return new Response(picture(dossier, thing(params['id']), theme, site), { headers: { 'content-type': 'image/svg+xml' } });
}
