import { code } from './embedded.ts';
import { hostPage, inline, type Host } from './host.ts';

const medium = inline(() => {
  addEventListener('message', ({ data }) => {
    const parsed = (text: string): { src?: string; context?: string; height?: number } => {
      try {
        return JSON.parse(text) as ReturnType<typeof parsed>;
      } catch {
        return {};
      }
    };
    const { src, context, height } = parsed(String(data));
    if (context !== 'iframe.resize') return;
    for (const frame of document.querySelectorAll('iframe')) if (frame.src === src) frame.height = String(height);
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
