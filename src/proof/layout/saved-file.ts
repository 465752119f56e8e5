/** The encodings that are known by the mark at the beginning of a text. */
const MARKED: [encoding: string, mark: number[]][] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** So many bytes are looked at for the encoding that a page says it is in, or for what kind of file it is. */
const HEAD = 4096;

/** Bytes as signs of the same numbers. */
const signs = (bytes: Uint8Array): string => {
  let text = '';
  for (let at = 0; at < bytes.length; at += HEAD) text += String.fromCharCode(...bytes.subarray(at, at + HEAD));
  return text;
};
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

/** The text of bytes in the encoding that they are in or say they are in; where they say none, in that of most pages that are not in UTF-8. */
const decoded = (bytes: Uint8Array): string => {
  const [marked] = MARKED.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? [];
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const named = /<meta\b[^>]*\bcharset\s*=\s*["']?([\w-]+)/i.exec(signs(bytes.subarray(0, HEAD)))?.[1];
    try {
      return new TextDecoder(named ?? 'windows-1252').decode(bytes);
    } catch {
      return new TextDecoder('windows-1252').decode(bytes);
    }
  }
};

const UNPACKED: Record<string, (body: string) => string> = {
  base64: (body) => atob(body.replace(/\s/g, '')),
  'quoted-printable': (body) =>
    body.replace(/=\r?\n/g, '').replace(/=([\da-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16))),
};

/** The web page in a file that a browser saved with all that belongs to it (MHTML, RFC 2557); `null` where it is no such file. */
const pageWithin = (bytes: Uint8Array): Uint8Array | null => {
  const boundary = /^Content-Type:\s*multipart\/related;[^]*?\bboundary="?([^"\r\n;]+)/im.exec(signs(bytes.subarray(0, HEAD)))?.[1];
  if (!boundary) return null;
  for (const part of signs(bytes).split(`--${boundary}`)) {
    const [head = '', ...body] = part.trimStart().split(/\r?\n\r?\n/);
    if (!/^Content-Type:\s*text\/html/im.test(head)) continue;
    const unpacked = UNPACKED[/^Content-Transfer-Encoding:\s*([\w-]+)/im.exec(head)?.[1]?.toLowerCase() ?? ''];
    const text = body.join('\r\n\r\n').replace(/\r?\n$/, '');
    return bytesOf(unpacked ? unpacked(text) : text);
  }
  return null;
};

/** What stands in a file that a reader saved of a source: a web page’s markup, or a text; `null` where the file is neither. */
export function savedFile(bytes: Uint8Array): string | null {
  const text = decoded(pageWithin(bytes) ?? bytes);
  return /^%PDF|\0/.test(text) ? null : text;
}
