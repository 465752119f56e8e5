import { createReadStream } from 'node:fs';
import { convert } from 'html-to-text';

/** The bytes that are read of a text or web page; the parser of pages cuts off what goes beyond. */
const MOST_BYTES = 16_000_000;

const isPage = (text: string): boolean => /<(!doctype|html|body|p|div|article)\b/i.test(text.slice(0, 5000));

/** The words of a web page, without links’ addresses, images and the wrapping of lines. */
const wordsOfPage = (html: string, name: string): string => {
  try {
    return convert(html, {
      wordwrap: false,
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        { selector: 'img', format: 'skip' },
      ],
    });
  } catch (error) {
    throw new Error(`"${name}" cannot be read as a web page, because its parts are nested too deeply: save it as plain text first.`, {
      cause: error,
    });
  }
};

/** The bytes of a stream. Throws when there are more of them than are read, without reading on. */
const bytesOf = async (stream: AsyncIterable<Buffer>, name: string): Promise<Buffer> => {
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of stream) {
    pieces.push(piece);
    size += piece.length;
    if (size <= MOST_BYTES) continue;
    throw new Error(
      `"${name}" has more than ${MOST_BYTES / 1_000_000} MB: save its text alone, or only the part that is quoted, with --coverage excerpt.`,
    );
  }
  return Buffer.concat(pieces);
};

/**
 * The text of a file, `-` for standard input; of a web page its words. Throws an `Error` that says what to do when it is no text in
 * UTF-8, or has more than 16 MB; and that of the system when it cannot be read.
 */
export async function sourceText(file: string): Promise<string> {
  const noText = (): Error => new Error(`"${file}" is not text: save it as plain text (UTF-8) or as a web page first.`);
  const bytes = await bytesOf(file === '-' ? process.stdin : createReadStream(file), file);
  let text = '';
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw noText();
  }
  if (/^%PDF|\0|\ufffd/.test(text)) throw noText();
  return isPage(text) ? wordsOfPage(text, file) : text;
}
