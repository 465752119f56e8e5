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

const page =
  (above: string): Host['page'] =>
  ({ frame, view }) => {
    const src = `${frame}${view || '#amp=1'}`;
    const embedded = `<iframe src="${src}" title="Embedded" width="100%" height="700" frameborder="0" scrolling="no" resizable
      sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"></iframe><div overflow role="button" tabindex="-1" hidden>Show all of it</div>`;
    return hostPage(`${above}${embedded}`, script);
  };

/** What `<amp-iframe resizable>` does with its frame. */
export const amp: Host = { name: 'AMP', page: page('<div style="height: 200vh"></div>'), height: 'told', below: true };

/** The same where the frame is in sight, and the reader is asked first. */
export const ampInSight: Host = { name: 'AMP in sight', page: page(''), height: 'kept' };
