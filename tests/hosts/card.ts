import { hostPage, type Host } from './host.ts';
import { discovered } from './wordpress.ts';

/** A card of a service that takes the frame of what oEmbed says, and has no script that hears it. */
export const card: Host = {
  name: 'a card without a script',
  page: async ({ page, view }) => {
    const { type, version, html, width } = await discovered(page);
    if (type !== 'rich' || !version || !html || !width) throw new Error('It is no rich embed.');
    return hostPage(`<figure class="card">${html.replace(/^<blockquote>.*<\/blockquote>/, '').replace('?fit"', `?fit${view}"`)}</figure>`);
  },
  height: 'kept',
};
