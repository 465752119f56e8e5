import { describe, expect, test } from 'vitest';
import { savedFile } from '../../src/proof/layout/saved-file.ts';

const TEXT = 'The council’s “wells” — naïve, said a café owner — weren’t tested.';
const page = (head: string): string => `<!doctype html><html><head>${head}</head><body><p>${TEXT}</p></body></html>`;
const WINDOWS: Record<string, number> = { '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97 };

const inWindows1252 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => WINDOWS[sign] ?? sign.charCodeAt(0));
const inUtf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
const quotedPrintable = (text: string): string =>
  Buffer.from(text)
    .toString('latin1')
    .replace(/[=\x80-\xff]/g, (sign) => `=${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/(.{50})(?!$)/g, (line) => (/=.?$/.test(line) ? line : `${line}=\r\n`));

/** A page and its picture in one file, as browsers save them. */
const archive = (encoding: string, body: string): Buffer =>
  Buffer.from(
    [
      'From: <Saved by a browser>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/related;',
      '\ttype="text/html";',
      '\tboundary="----Part--1----"',
      '',
      '',
      '------Part--1----',
      'Content-Type: image/png',
      'Content-Transfer-Encoding: base64',
      '',
      'iVBORw0KGgo=',
      '------Part--1----',
      'Content-Type: text/html',
      `Content-Transfer-Encoding: ${encoding}`,
      '',
      body,
      '------Part--1------',
      '',
    ].join('\r\n'),
  );

describe('a file that a reader saved', () => {
  test.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16', inUtf16(TEXT)],
    ['UTF-16, the greater byte first', inUtf16(TEXT).swap16()],
    ['Windows-1252', inWindows1252(TEXT)],
  ])('is read as text in %s', (_, bytes) => {
    expect(savedFile(bytes)).toBe(TEXT);
  });

  test.each([
    ['Windows-1252', '<meta charset="windows-1252">'],
    ['Latin 1', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">'],
    ['an encoding that nobody knows', '<meta charset="x-unheard-of">'],
  ])('is read as a web page that says it is in %s', (_, head) => {
    expect(savedFile(inWindows1252(page(head)))).toBe(page(head));
  });

  test('is read as the encoding that a page names, where it is not UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('<meta charset="koi8-r"><p>'), Buffer.from([0xd7, 0xcf, 0xc4, 0xc1]), Buffer.from('</p>')]);
    expect(savedFile(bytes)).toBe('<meta charset="koi8-r"><p>вода</p>');
  });

  test.each([
    ['quoted-printable', quotedPrintable(page(''))],
    ['base64', Buffer.from(page('')).toString('base64').replace(/.{76}/g, '$&\r\n')],
  ])('is read as the web page among what was saved with it (%s)', (encoding, body) => {
    expect(savedFile(archive(encoding, body))).toBe(page(''));
  });

  test.each([
    ['a PDF', Buffer.from('%PDF-1.7\n1 0 obj <</Length 9>> stream words of it endstream')],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
  ])('is no text where it is %s', (_, bytes) => {
    expect(savedFile(bytes)).toBeNull();
  });
});
