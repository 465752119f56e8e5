import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Noun } from '../../model/shortcode.ts';
import { PAGES } from '../../model/site-paths.ts';
import type { Known } from './known.ts';
import type { Piece } from '../read/mdx.ts';
import { imageRules } from './images/images.ts';
import { nearestId } from './nearest.ts';
import { PICTURE, picturePath } from '../picture-path.ts';
import type { Written } from '../read/records.ts';
import { textAt } from '../read/values.ts';
import { dangling } from './references.ts';
import { straySign, straySigns } from './texts/stray-signs.ts';
import { isMisread } from './texts/encoding.ts';
import { placeIn } from './texts/own-texts.ts';
import { QUOTED } from './words.ts';

const headings = (pieces: Piece[]): Diagnostic[] => {
  let before = 1;
  return pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind === 'text' && /^#{2,6}[^\s#]/.test(piece.text)) {
      const fixed = piece.text.split('\n')[0]?.replace(/^#+/, '$& ');
      return [
        { ...piece.place, rule: 'heading-order', message: 'A space is missing behind the signs of a heading.', fix: `write "${fixed}"` },
      ];
    }
    if (piece.kind !== 'heading') return [];
    const last = before;
    before = piece.depth;
    const marks = '#'.repeat(Math.min(last + 1, 6));
    if (piece.depth === 1) {
      const message = `"${piece.text}" is a heading of the first level, which only the page’s title is.`;
      return [{ ...piece.place, rule: 'heading-order', message, fix: `write "## ${piece.text}"` }];
    }
    if (piece.depth <= last + 1) return [];
    const message = `"${piece.text}" is a heading of level ${piece.depth} below one of level ${last}.`;
    return [{ ...piece.place, rule: 'heading-order', message, fix: `write "${marks} ${piece.text}"` }];
  });
};

/** So many characters a heading has at most: beyond, it is a sentence of the text. */
const LONGEST_HEADING = 80;

const longHeadings = (pieces: Piece[]): Diagnostic[] =>
  pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'heading' || piece.text.length <= LONGEST_HEADING) return [];
    const message = `A heading has ${piece.text.length} characters, and there is room for ${LONGEST_HEADING}.`;
    return [{ ...piece.place, rule: 'too-long', message, fix: `shorten it by ${piece.text.length - LONGEST_HEADING}` }];
  });

/** Runs of words in quotation marks that are no `<Quote>`; marks that open in one piece of text and close in another count too. */
const quotations = (pieces: Piece[]): Diagnostic[] =>
  pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'text' || piece.inside.includes('Quote') || isMisread(piece.text) || straySign(piece.text)) return [];
    const found = QUOTED.exec(piece.text) ?? /[“”„«»"]/.exec(piece.text);
    if (!found) return [];
    return [
      {
        ...placeIn(piece, found.index),
        rule: 'unmarked-quotation',
        message: `${found[0]} stands in quotation marks, and is no <Quote>.`,
        fix: 'write <Quote source="…">the exact words</Quote> without marks, or *emphasis* for a word that is meant as a word',
      },
    ];
  });

/** What the place behind the `#` of an own page names: one of a register, or a response of a claim. */
const placeOn = (path: string, hash: string): [Noun, string] | null => {
  const claim = /^\/claims\/([^/]+)\/$/.exec(path)?.[1];
  if (claim) return ['response', `${claim}#${hash}`];
  const noun = ({ '/timeline/': 'event', '/sources/': 'source', '/glossary/': 'term' } as const)[path as '/timeline/'];
  return noun ? [noun, hash] : null;
};

/** Whether an address stays on the site for whoever reads it: browsers take `\` for `/`, skip tabs, and read `//desk.example` as a host. */
const isOwn = (address: string): boolean => {
  const site = 'https://site.invalid';
  return address.startsWith('/') && URL.canParse(address, site) && new URL(address, site).origin === site;
};

/** The own page that an address most likely means: a file of the content, or a whole address with the path of a page. */
const ownFix = (address: string, pages: Set<string>): string => {
  const path = URL.canParse(address) ? new URL(address).pathname : address.replace(/^[./]*(?:content\/)?(?:articles\/)?/, '/');
  const own = `${path.replace(/\.mdx?$/, '').replace(/\/+$/, '')}/`;
  return own !== '/' && pages.has(own) ? `write "${own}" where the own page is meant; else ` : '';
};

/** The page that a path misspells, or the only one of its name in another folder. */
const nearPage = (path: string, pages: Set<string>): string | null => {
  const name = (page: string): string => (page.startsWith('/claims/') ? page : (page.split('/').at(-2) ?? ''));
  const moved = [...pages].filter((page) => name(page) !== '' && name(page) === name(path));
  return moved.length === 1 ? (moved[0] ?? null) : nearestId(path, pages);
};

const links = (pieces: Piece[], pages: Set<string>, known: Known): Diagnostic[] =>
  pieces.flatMap((piece): Diagnostic[] => {
    if (piece.kind !== 'link') return [];
    const { address, place } = piece;
    if (!isOwn(address)) {
      const message = `"${address}" leads out of the site${/^(?:https:|[\\/]{2})/.test(address) ? '' : ' or nowhere'}.`;
      return [
        {
          ...place,
          rule: 'outside-link',
          message,
          fix: `${ownFix(address, pages)}enter it in content/sources.yaml and write <Source id="…" />; own pages begin with /`,
        },
      ];
    }
    const path = address.replace(/[#?].*$/, '');
    const hash = /#(.+)$/.exec(address)?.[1];
    const named = hash ? placeOn(path, hash) : null;
    if (pages.has(path)) return named ? [dangling(named[1], [named[0]], known, place)].flatMap((problem) => problem ?? []) : [];
    // A page whose file cannot be read may well be there.
    const claim = /^\/claims\/([^/]+)\//.exec(path)?.[1];
    if (claim ? known.unread('claim', claim) : known.unread('article', '')) return [];
    const near = nearPage(path, pages);
    const message = `There is no page "${path}".`;
    return [
      {
        ...place,
        rule: 'unknown-page',
        message,
        fix: near ? `write "${near}"` : 'write the path of an article, or of a page such as /timeline/ or /claims/; or remove the link',
      },
    ];
  });

/** A path as it should be written: of slashes that are missing the article itself is told. */
const slashed = (path: string | null): string => `/${(path ?? '').split('/').filter(Boolean).join('/')}/`.replace('//', '/');

/** The paths of all pages that the site will have. */
export function pagePaths(records: Written[], known: Known): Set<string> {
  const articles = records.filter(({ kind }) => kind.noun === 'article').map(({ raw }) => slashed(textAt(raw, ['path'])));
  return new Set(['/', ...PAGES.map((name) => `/${name}/`), ...articles, ...[...known.claim].map((id) => `/claims/${id}/`)]);
}

/** The addresses of the pictures in `public/` of which an image in prose can be one. */
export function picturePaths(files: Record<string, string>): Set<string> {
  const paths = Object.keys(files).flatMap((file) => (file.startsWith('public/') ? [file.slice('public'.length)] : []));
  return new Set(paths.filter((path) => PICTURE.test(path) && picturePath(path) === path));
}

/** Where prose can lead: the paths of all pages and of all pictures of the site. */
export interface Places {
  pages: Set<string>;
  pictures: Set<string>;
}

/** Headings in order, quotations marked as such, links that lead somewhere, images with words and a file. */
export function proseRules({ pieces }: Written, { pages, pictures }: Places, known: Known): Diagnostic[] {
  return [
    ...headings(pieces),
    ...longHeadings(pieces),
    ...quotations(pieces),
    ...straySigns(pieces, placeIn),
    ...links(pieces, pages, known),
    ...imageRules(pieces, pictures),
  ];
}
