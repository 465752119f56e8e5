import { embedPath, link } from '../links.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { isInPng, type PictureSize } from '../model/picture.ts';
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

/** The card of its own page, which is as wide as those who show it expect; else its picture, or the card of the page that shows it. */
const thumbnailOf = (dossier: Dossier, embeddable: Embeddable, site: URL): PictureSize & { path: string } => {
  if (embeddable.own || !isInPng(embeddable.id, 'light', Object.keys(dossier.claims).length))
    return { ...CARD, path: link(`/cards/${cardName(embeddable.from.replace(/#.*/, ''))}.png`) };
  const { width, height } = pictureSize(dossier, embeddable, site);
  return { width: width * 2, height: height * 2, path: `${embedPath(embeddable)}image.png` };
};

/**
 * A thing as oEmbed describes it. The code is one bare frame on one line, with nothing that WordPress would take out of it; no quotation
 * stands before it, since WordPress hides a frame behind one until a script in it has spoken. It fills the height that it is given.
 */
export const oembed = (dossier: Dossier, embeddable: Embeddable, site: URL): OEmbed => {
  const at = (path: string): string => new URL(path, site).href;
  const height = frameHeight(embeddable);
  const thumbnail = thumbnailOf(dossier, embeddable, site);
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
    thumbnail_url: at(thumbnail.path),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
};
