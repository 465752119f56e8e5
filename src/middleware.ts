import type { APIContext, MiddlewareNext } from 'astro';
import { notes } from './model/noted.ts';

const below = import.meta.env.BASE_URL.replace(/\/$/, '').length;

/**
 * Notes on an error the page in whose making it arose, so that whoever builds the site is told which it was. What a page is given beside
 * its address is not noted: such a page is made anew each time.
 */
export async function onRequest({ url, props }: APIContext, next: MiddlewareNext): Promise<Response> {
  const noting = notes();
  if (noting && Object.keys(props).length > 0) noting.page = null;
  try {
    return await next();
  } catch (error) {
    if (error instanceof Error) Object.assign(error, { page: url.pathname.slice(below) });
    throw error;
  }
}
