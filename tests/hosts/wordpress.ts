import type { Embedded } from './embedded.ts';
import { hostPage, inline, type Host } from './host.ts';

const READ = 150 * 1024;
const ALLOWED: Record<string, string[]> = {
  a: ['href'],
  blockquote: [],
  iframe: ['src', 'width', 'height', 'frameborder', 'marginwidth', 'marginheight', 'scrolling', 'title'],
};
export const SECRET = 'aB3dE5gH7k';

interface Answer {
  type: string;
  version: string;
  html: string;
  title: string;
  width: number;
  height: number;
}

/** What an address says of itself to WordPress, or Ghost: by the first JSON link in what it reads of the head. */
export const discovered = async (address: string): Promise<Answer> => {
  const head = (await (await fetch(address)).text()).slice(0, READ).split('</head>')[0] ?? '';
  const link = [...head.matchAll(/<link\b[^>]*>/g)].map(([tag]) => tag).find((tag) => tag.includes('type="application/json+oembed"'));
  const query = new URLSearchParams({ maxwidth: '640', maxheight: '1000', url: address, dnt: '1', format: 'json' });
  const answer = await fetch(`${/href="([^"]+)"/.exec(link ?? '')?.[1]}?${query}`);
  if (!answer.ok || !answer.headers.get('content-type')?.startsWith('application/json')) throw new Error('No JSON.');
  return (await answer.json()) as Answer;
};

/** The HTML of an oEmbed answer of nobody whom it trusts, as WordPress puts it on the page. */
const filtered = ({ html, title }: Pick<Answer, 'html' | 'title'>): string => {
  const kept = html.replaceAll('\n', '').replace(/<(\/?)([\w-]+)([^>]*)>/g, (_, close: string, tag: string, rest: string) => {
    const allowed = ALLOWED[tag];
    if (!allowed) return '';
    const attributes = [...rest.matchAll(/([\w-]+)="([^"]*)"/g)].filter(([, name = '']) => allowed.includes(name));
    return `<${close}${tag}${attributes.map(([whole]) => ` ${whole}`).join('')}>`;
  });
  const found = /(<blockquote>.*?<\/blockquote>)?.*?(<iframe [^>]*><\/iframe>)/.exec(kept);
  if (!found?.[2]) throw new Error('WordPress embeds nothing without a frame.');
  const frame = found[2]
    .replace(/ src="([^"]*)"/, ` src="$1#?secret=${SECRET}" data-secret="${SECRET}"`)
    .replace('<iframe', '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted"')
    .replace('<iframe', found[1] ? '<iframe style="position: absolute; visibility: hidden"' : '<iframe')
    .replace(/^((?!title=).)*$/, (tag) => tag.replace('<iframe', `<iframe title="${title}"`));
  return `${found[1]?.replace('<blockquote', `<blockquote class="wp-embedded-content" data-secret="${SECRET}"`) ?? ''}${frame}`;
};

/** What the script of WordPress does with messages; it says "ready" to every frame. */
const script = inline(() => {
  const frames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe.wp-embedded-content')];
  addEventListener('message', ({ data, source }: MessageEvent<{ secret?: string; message?: string; value?: unknown }>) => {
    if (!data || !data.secret || /[^a-z0-9]/i.test(data.secret)) return;
    document.querySelectorAll<HTMLElement>(`blockquote[data-secret="${data.secret}"]`).forEach((quote) => (quote.style.display = 'none'));
    for (const frame of frames()) {
      if (frame.contentWindow !== source || frame.dataset['secret'] !== data.secret) continue;
      frame.removeAttribute('style');
      if (data.message === 'height') frame.height = String(Math.min(1000, Math.max(200, Math.trunc(Number(data.value)))));
      if (data.message === 'link' && document.activeElement === frame) {
        const [asked, own] = [new URL(String(data.value)), new URL(frame.src)];
        if (/^https?:$/.test(asked.protocol) && asked.host === own.host) top!.location.href = asked.href;
      }
    }
  });
  addEventListener('load', () => {
    for (const frame of frames()) frame.contentWindow?.postMessage({ message: 'ready', secret: frame.dataset['secret'] }, '*');
  });
});

const pasted =
  (adapted: (html: string) => string = (html) => html) =>
  async (embedded: Embedded): Promise<string> => {
    const answer = await discovered(embedded.page);
    const html = adapted(answer.html.replace('?fit"', `?fit${embedded.view}"`));
    // Since 5.9 it has its script only on pages where a quotation stands before a frame.
    return hostPage(filtered({ ...answer, html }), html.includes('<blockquote>') ? script : '');
  };

export const wordPress: Host = { name: 'WordPress', page: pasted(), height: 'clamped' };

/** As it is where its script does not come: an optimiser has taken it out, or it has been blocked; the frame is then shown by another. */
export const scriptlessWordPress: Host = {
  name: 'WordPress without its script',
  page: pasted((html) => html.replace(/<blockquote>.*?<\/blockquote>/, '')),
  height: 'kept',
};
