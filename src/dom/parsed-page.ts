import { inSlices } from './slices.ts';

/** So many characters are parsed at a time. */
const PIECE = 8192;

/**
 * What a page of this site says, with nothing of it at work. Only in a template are its styles none, which the policy of this page does
 * not know: a DOMParser and a document that was made apply that policy to them.
 */
export function parsedPage(text: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = text;
  return template.content;
}

/**
 * The document that another part of a page says, without its styles, a few ms at a time: 50 rows of a matrix take 60 ms, on a slow machine
 * four times that. The signal ends it.
 */
export async function parsedInSlices(whole: string, signal: AbortSignal): Promise<Document> {
  const text = whole.slice(whole.indexOf('<body'));
  const page = document.implementation.createHTMLDocument();
  const pieces = Array.from({ length: Math.ceil(text.length / PIECE) }, (_, at) => text.slice(at * PIECE, (at + 1) * PIECE));
  await inSlices(pieces, (piece) => page.write(piece), signal);
  page.close();
  return page;
}
