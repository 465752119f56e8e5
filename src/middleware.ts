import type { APIContext, MiddlewareNext } from 'astro';

const below = import.meta.env.BASE_URL.replace(/\/$/, '').length;

/** Notes on an error the page in whose making it arose, so that whoever builds the site is told which it was. */
export async function onRequest({ url }: APIContext, next: MiddlewareNext): Promise<Response> {
  try {
    return await next();
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { page: url.pathname.slice(below) });
    throw error;
  }
}
