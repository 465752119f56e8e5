import type { Scene } from '../model/article.ts';
import { one, type Given } from './fact.ts';
import type { Inserted } from './insert.ts';
import type { Plain } from './records.ts';

const quoted = (value: string): string => `"${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** An article, entered today unless another day is given, on the path of its id and behind all others unless others are. */
export function articleRecord(given: Given, orders: number[], today: string): Plain {
  const id = one(given, 'id') ?? '';
  return {
    title: one(given, 'title'),
    label: one(given, 'label'),
    standfirst: one(given, 'standfirst'),
    path: one(given, 'path') ?? `/${id}/`,
    order: one(given, 'order') ?? String(Math.max(0, ...orders) + 1),
    entered: one(given, 'entered') ?? today,
    changes: [],
  };
}

/** The text with a piece of prose in it at an offset, between empty lines. */
const withPiece = (text: string, offset: number, piece: string): Inserted => {
  const [before, after] = [text.slice(0, offset).trimEnd(), text.slice(offset).trimStart()];
  const line = before.split('\n').length + 2;
  return {
    text: `${before}\n\n${piece}\n${after ? `\n${after}` : ''}`,
    line,
    last: line + piece.split('\n').length - 1,
  };
};

const ATTRIBUTES = ['id', 'extent', 'as-of', 'focus', 'view', 'claim', 'finding'] as const satisfies (keyof Scene | 'as-of')[];

/** The story's text with a scene more, behind the last. */
export function withScene(text: string, given: Given): Inserted {
  const attributes = ATTRIBUTES.flatMap((name) => (given[name] ? [`${name}=${quoted(given[name].join(' '))}`] : []));
  const scene = [`<Scene ${attributes.join(' ')}>`, `## ${one(given, 'heading')}`, one(given, 'text'), '</Scene>'].join('\n\n');
  const end = '</Scene>';
  const last = text.lastIndexOf(end);
  return withPiece(text, last < 0 ? text.length : last + end.length, scene);
}

/** An article's text with a picture more, at its end. */
export function withPicture(text: string, given: Given): Inserted {
  const path = (one(given, 'file') ?? '').replace(/^(\.\/)?public\//, '/').replace(/^(?!\/)/, '/');
  return withPiece(text, text.length, `![${one(given, 'alt')}](${encodeURI(path)})`);
}
