import { embedPath, link } from '../links.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { frameHeight } from './embed-codes.ts';
import { CARD, cardName } from './pictures/cards.ts';
import { pictureSize } from './pictures/picture.ts';

const WIDTH = 640;
const DAY = 86_400;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** What oEmbed 1.0 calls a rich embed. `width` and `height` are px. */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  cache_age: number;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
}

/**
 * A thing as oEmbed describes it. The code is one bare frame on one line, with nothing that WordPress would take out of it; no quotation
 * stands before it, since WordPress hides a frame behind one until a script in it has spoken. It fills the height that it is given.
 */
export const oembed = (dossier: Dossier, embeddable: Embeddable, site: URL): OEmbed => {
  const at = (path: string): string => new URL(path, site).href;
  const height = frameHeight(embeddable);
  // A page has a card, which is as wide as those who show it expect; a picture may be higher than any place for it.
  const size = embeddable.own ? CARD : pictureSize(dossier, embeddable, site);
  const scale = embeddable.own ? 1 : 2;
  const frame = `${at(embedPath(embeddable))}?fit`;
  return {
    version: '1.0',
    type: 'rich',
    title: embeddable.title,
    provider_name: dossier.site.title,
    provider_url: at(link('/')),
    cache_age: DAY,
    html: `<iframe src="${escaped(frame)}" title="${escaped(embeddable.title)}" width="${WIDTH}" height="${height}" frameborder="0"></iframe>`,
    width: WIDTH,
    height,
    thumbnail_url: at(embeddable.own ? link(`/cards/${cardName(embeddable.from)}.png`) : `${embedPath(embeddable)}image.png`),
    thumbnail_width: size.width * scale,
    thumbnail_height: size.height * scale,
  };
};
