import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type * as Reads from '../../content/reads.ts';
import { writeStyle, type Styles } from '../html/shared-styles.ts';
import { engineHash } from './engine.ts';
import { keeping, keptBefore, type Keeping, type KeptPage } from './store.ts';

/** Where the middleware of the built site, which has modules of its own, finds who keeps its pages. */
const KEEPER = Symbol.for('dossier: kept pages');

/** What the middleware asks before a page is made: the page as the build before made it, or `null`, and what it reads is noted. */
type Asked = (props: unknown, reads: typeof Reads) => Response | null;

/** Keeps the pages of builds. */
export interface Keeper {
  /** A page is to be made, of which is known what it is besides what it reads. */
  begin: (path: string, kind: string) => void;
  /** Whether the page that was begun is one of the build before, which nothing need be done to. */
  isKept: () => boolean;
  /** The page that was begun is done. */
  end: (text: Uint8Array, type: string) => void;
  finish: () => void;
}

/** Pictures of the content are made when a page that shows them is: such a page is made each time. */
const PICTURE = /_astro\/[^"'\s]+\.(?:avif|gif|jpe?g|png|svg|webp)/;
const STYLE = /_astro\/[0-9a-f]{16}\.css/g;

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64');

interface Current {
  path: string;
  kind: string;
  props: string;
  reads: typeof Reads | null;
  kept: KeptPage | null;
}

const begun = (path: string, kind: string): Current => ({ path, kind, props: '', reads: null, kept: null });

/** What parts of what was read say now, as a hash; each part is looked at once in a build. */
const speaker = () => {
  const known = new Map<string, string>();
  const one = (part: string, reads: typeof Reads): string => {
    const said = known.get(part) ?? hashed(reads.readAgain(part));
    known.set(part, said);
    return said;
  };
  return (parts: string[], reads: typeof Reads): string => hashed(parts.map((part) => one(part, reads)).join());
};

/** Where builds keep their pages (a folder, and a name in it), and what they are made with. */
export interface Place {
  folder: string;
  name: string;
  engine: string;
}

/** Where the pages of a project are kept that are built into a folder for an address. */
export function keptIn(root: string, built: string, site: string, base: string): Place {
  const name = createHash('sha256')
    .update(JSON.stringify([site, base, process.env['SITE_LANGUAGE'] ?? '']))
    .digest('hex');
  return { folder: join(root, '.astro/kept'), name: name.slice(0, 12), engine: engineHash(root, built, site, base) };
}

type Before = ReturnType<typeof keptBefore>;

/** The page of the build before, where what was handed to it and all that it read say what they said. */
const fresh = (before: Before, { path, props, reads }: Current, said: ReturnType<typeof speaker>): KeptPage | null => {
  const page = before.pages[path];
  if (!page || !reads || page.props !== props) return null;
  return said(readIn(before, page), reads) === page.said ? page : null;
};

const readIn = (before: Before, page: KeptPage): string[] => page.parts.map((part) => before.parts[part] ?? '');

/** Writes the style sheets that a page of the build before links to, which nobody else may have written. */
const writeStyles = (text: string, before: Before, styles: Styles): void => {
  for (const [path] of text.matchAll(STYLE)) {
    const style = before.styles[path];
    if (style !== undefined) writeStyle(path, style, styles);
  }
};

/** Keeps pages from build to build, and hands them to the middleware of the site that is built. */
export function keeper({ folder, name, engine }: Place, styles: Styles): Keeper {
  const before = keptBefore(folder, name, engine);
  const now: Keeping = keeping(folder, name, engine);
  const said = speaker();
  let current = begun('', '');
  const asked: Asked = (props, reads) => {
    current = { ...current, props: `${current.kind} ${reads.named(props)}`, reads };
    const page = fresh(before, current, said);
    const text = page && before.textOf(page);
    if (text) {
      current.kept = page;
      writeStyles(text.toString('latin1'), before, styles);
      return new Response(new Uint8Array(text), { headers: { 'content-type': page.type } });
    }
    reads.beginReads();
    return null;
  };
  Reflect.set(globalThis, KEEPER, asked);
  return {
    begin: (path, kind) => (current = begun(path, kind)),
    isKept: () => current.kept !== null,
    end: (text, type) => {
      const { path, props, reads, kept } = current;
      if (!reads) return;
      if (kept) return now.add(path, { ...kept, parts: readIn(before, kept) }, text);
      const parts = reads.endReads();
      if (!PICTURE.test(Buffer.from(text).toString('latin1'))) now.add(path, { props, parts, said: said(parts, reads), type }, text);
    },
    finish: () => {
      Reflect.deleteProperty(globalThis, KEEPER);
      now.finish(Object.fromEntries(styles.written));
    },
  };
}
