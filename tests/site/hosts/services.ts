import { code } from './embedded.ts';
import { hostPage, inline, type Host } from './host.ts';

const medium = inline(() => {
  addEventListener('message', ({ data }) => {
    let message: { src?: string; context?: string; height?: number } | null = null;
    try {
      message = JSON.parse(data as string) as typeof message;
    } catch {
      return;
    }
    if (message?.context !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.src === message.src) frame.height = String(message.height);
  });
});

const datawrapper = inline(() => {
  addEventListener('message', ({ data, source }: MessageEvent<Record<string, Record<string, number>>>) => {
    const heights = data?.['datawrapper-height'];
    if (!heights) return;
    for (const frame of document.querySelectorAll('iframe'))
      if (frame.contentWindow === source) for (const height of Object.values(heights)) frame.style.height = `${height}px`;
  });
});

/** Services that put the frame of another on a page, and hear its height in their own dialect. */
export const services: Host[] = [
  { name: 'Medium and Embedly', page: (embedded) => hostPage(code(embedded, 'Frame'), medium), height: 'told' },
  { name: 'the script of Datawrapper', page: (embedded) => hostPage(code(embedded, 'Frame'), datawrapper), height: 'told' },
];
