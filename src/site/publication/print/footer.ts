/** So many signs of a title fit beside the number of the page. */
const LONGEST = 90;

/** A text in quotation marks as CSS reads it, whatever signs it has. */
const quoted = (text: string): string => `"${text.replace(/[^\p{L}\p{N} ]/gu, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;

const shortened = (text: string): string => {
  const signs = [...text];
  return signs.length > LONGEST
    ? `${signs
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : text;
};

/**
 * The style that puts a text and the number of the page at the foot of every printed page, in browsers that know margin boxes (Chromium
 * from 131 on). A rule for pages reads no attribute of the document, so the text has to stand in the style.
 */
export function paperFooter(text: string): string {
  const font = 'font: 7pt sans-serif';
  const number = 'counter(page) " / " counter(pages)';
  return `@page { @bottom-left { content: ${quoted(shortened(text))}; ${font}; text-align: left } @bottom-right { content: ${number}; ${font} } }`;
}

/** How a content security policy names a style that stands in the page. */
export async function styleHash(style: string): Promise<`sha256-${string}`> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
