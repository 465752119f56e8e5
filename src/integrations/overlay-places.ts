import { join } from 'node:path';
import type { HotPayload, Plugin } from 'vite';

const PLACE = /(content\/[\w./-]+):(\d+):(\d+)/g;

/** The message of the overlay, which is HTML, with every place in the content as a link that opens it in the editor. */
function withPlaces(html: string, root: string): string {
  return html.replace(PLACE, (place, file: string, line: string, column: string) => {
    const address = `/__open-in-editor?file=${encodeURIComponent(`${join(root, file)}:${line}:${column}`)}`;
    return `<a href="${address}" onclick="fetch(this.href);return false">${place}</a>`;
  });
}

/** Makes the places of all problems in the development server’s overlay open in the editor; by itself it links the first one alone. */
export function overlayPlaces(): Plugin {
  return {
    name: 'overlay-places',
    apply: 'serve',
    configureServer({ ws, config: { root } }) {
      const send: (payload: HotPayload) => void = ws.send.bind(ws);
      ws.send = (payload: HotPayload) => {
        const ours = payload.type === 'error' && payload.err['name'] === 'ContentError';
        send(ours ? { ...payload, err: { ...payload.err, message: withPlaces(payload.err.message, root) } } : payload);
      };
    },
  };
}
