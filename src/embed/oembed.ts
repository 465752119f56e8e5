import { embedPath, link } from '../model/links.ts';
import type { Dossier } from '../model/dossier.ts';
import type { Embeddable } from '../model/embeddable.ts';
import { cardSize, claimsCounted, isInPng, pngSize, type PictureSize } from '../model/picture.ts';
import { escaped } from '../text/markup.ts';
import { bareFrame } from './codes.ts';
import { firstHeight, WIDTH } from './first-height.ts';
import { cardName } from '../picture/cards.ts';
import { pictureSize } from '../picture/picture.ts';

const DAY = 86_400;

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
 * The picture (path and px) that stands for a thing where its address is shared: the card of its own page, which is as wide as those who show
 * it expect; else its picture, or the card of the page that shows it.
 */
export function thumbnailOf(dossier: Dossier, embeddable: Embeddable, site: URL): PictureSize & { path: string } {
  const claims = claimsCounted(dossier);
  if (embeddable.own || !isInPng(embeddable.id, 'light', claims)) {
    const name = cardName(embeddable.from.replace(/#.*/, ''));
    return { ...cardSize(name, claims), path: link(`/cards/${name}.png`) };
  }
  return { ...pngSize(embeddable.id, pictureSize(dossier, embeddable, site)), path: `${embedPath(embeddable)}image.png` };
}

/**
 * A thing as oEmbed describes it. The code is a quotation and a frame on one line, with nothing that WordPress would take out of them: since
 * 5.9 it loads the script that hears the frame only where a quotation stands before it, which it shows until the frame has spoken, and
 * leaves in feeds. The frame fills the height that it is given.
 */
export function oembed(dossier: Dossier, embeddable: Embeddable, site: URL): OEmbed {
  const at = (path: string): string => new URL(path, site).href;
  const height = firstHeight(dossier, embeddable);
  const thumbnail = thumbnailOf(dossier, embeddable, site);
  const quotation = `<blockquote><p><a href="${escaped(at(link(embeddable.from)))}">${escaped(embeddable.title)}</a></p></blockquote>`;
  return {
    version: '1.0',
    type: 'rich',
    title: embeddable.title,
    provider_name: dossier.site.title,
    provider_url: at(link('/')),
    cache_age: DAY,
    html: quotation + bareFrame(`${at(embedPath(embeddable))}?fit`, WIDTH, { ...embeddable, height }),
    width: WIDTH,
    height,
    thumbnail_url: at(thumbnail.path),
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
  };
}
