import { code, type Embedded } from './embedded.ts';
import { hostPage, inline, type Host } from './host.ts';

const script = inline(() => {
  const frame = document.querySelector('iframe')!;
  const overflow = document.querySelector<HTMLElement>('[overflow]')!;
  let asked = 0;
  const resize = (): void => {
    frame.height = String(asked);
    overflow.hidden = true;
  };
  overflow.addEventListener('click', resize);
  addEventListener('message', ({ data, source }: MessageEvent<{ sentinel?: string; type?: string; height?: number }>) => {
    if (source !== frame.contentWindow || data?.sentinel !== 'amp' || data.type !== 'embed-size') return;
    if (!data.height || data.height < 100) return;
    asked = data.height;
    // In sight nothing is moved: the reader is asked.
    if (frame.getBoundingClientRect().top < innerHeight) overflow.hidden = asked === frame.clientHeight;
    else resize();
  });
});

/** What AMP makes of the code that the panel has for it. */
const embeddedIn = (embedded: Embedded): string =>
  code(embedded, 'AMP')
    .replace(/<amp-img.*?<\/amp-img>/, '')
    .replace(/<amp-iframe([^>]*)>(.*)<\/amp-iframe>/, '<iframe$1></iframe>$2')
    .replace('width="auto"', 'width="100%"')
    .replace('layout="fixed-height"', 'scrolling="no"')
    .replace(' overflow role="button" tabindex="0"', ' overflow hidden role="button" tabindex="-1"')
    .replace(`${embedded.frame}"`, `${embedded.frame}#amp=1"`);

const page =
  (above: string): Host['page'] =>
  (embedded) =>
    hostPage(`${above}${embeddedIn(embedded)}`, script);

/** What `<amp-iframe resizable>` does with its frame. */
export const amp: Host = { name: 'AMP', page: page('<div style="height: 200vh"></div>'), height: 'told', below: true };

/** The same where the frame is in sight, and the reader is asked first. */
export const ampInSight: Host = { name: 'AMP in sight', page: page(''), height: 'kept' };
