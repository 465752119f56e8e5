import type { APIContext, MiddlewareNext } from 'astro';
import * as reads from './content/reads.ts';

const below = import.meta.env.BASE_URL.replace(/\/$/, '').length;

/** Who keeps the pages of builds (src/integrations/kept/kept-pages.ts); nobody in development. */
const keeper = (): ((props: unknown, read: typeof reads) => Response | null) | undefined =>
  Reflect.get(globalThis, Symbol.for('dossier: kept pages')) as ReturnType<typeof keeper>;

/**
 * Takes one of many pages from the build before, where nothing that it reads has changed since. Notes on an error the page in whose making
 * it arose, so that whoever builds the site is told which it was.
 */
export async function onRequest({ url, params, props }: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return (Object.keys(params).length > 0 && keeper()?.(props, reads)) || (await next());
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { page: url.pathname.slice(below) });
    throw error;
  }
}
