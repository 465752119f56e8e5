import { open, type FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import fresh from 'fresh';
import { lookup } from 'mrmime';

/** A part of a file: the positions of its first and its last byte. */
interface Part {
  start: number;
  end: number;
}

const typeOf = (path: string): string => {
  const type = lookup(path) ?? 'application/octet-stream';
  return type.startsWith('text/') ? `${type};charset=utf-8` : type;
};

/**
 * The part that a request asks for, `null` for the whole, `'none'` where the file has no such part. Several parts at once, and parts of a
 * version that only a strong validator could tell (`If-Range`), are answered with the whole, as the standard allows.
 */
const partOf = ({ method, headers }: IncomingMessage, size: number): Part | 'none' | null => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/i.exec(headers.range?.replaceAll(' ', '') ?? '') ?? [];
  if (method !== 'GET' || headers['if-range'] || first === undefined || (!first && !last)) return null;
  const start = first ? Number(first) : Math.max(0, size - Number(last));
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (first && last && Number(last) < Number(first)) return null;
  return start > end ? 'none' : { start, end };
};

const answer = async (file: FileHandle, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const { size, mtime } = await file.stat();
  // Weak: it also stands for what is compressed on its way.
  response.setHeader('ETag', `W/"${size}-${mtime.getTime()}"`);
  response.setHeader('Last-Modified', mtime.toUTCString());
  response.setHeader('Accept-Ranges', 'bytes');
  if (fresh(request.headers, response.getHeaders())) {
    response.statusCode = 304;
    return void response.end();
  }
  const part = partOf(request, size);
  if (part === 'none') return void response.writeHead(416, { 'Content-Range': `bytes */${size}` }).end();
  const { start, end } = part ?? { start: 0, end: size - 1 };
  response.setHeader('Content-Length', end - start + 1);
  if (part) response.writeHead(206, { 'Content-Range': `bytes ${start}-${end}/${size}` });
  if (request.method === 'HEAD' || size === 0) return void response.end();
  await pipeline(file.createReadStream({ start, end }), response);
};

/**
 * Answers with a file, or with the part of it that is asked for, or that it is as the asker knows it. Resolves with `false`, and has not
 * answered, where there is no such file. It is opened once, so that no build can change it between its size and its contents.
 */
export async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const file = await open(path).catch(() => null);
  if (!file) return false;
  try {
    response.setHeader('Content-Type', typeOf(path));
    await answer(file, request, response);
  } finally {
    await file.close();
  }
  return true;
}
