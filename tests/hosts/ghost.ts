import { hostPage, type Host } from './host.ts';
import { discovered } from './wordpress.ts';

/** A card of Ghost: what oEmbed says, without any script around it. */
export const ghost: Host = {
  name: 'a card of Ghost',
  page: async ({ page, view }) => {
    const { type, version, html, width } = await discovered(page);
    if (type !== 'rich' || !version || !html || !width) throw new Error('Ghost makes a bookmark of it.');
    return hostPage(`<figure class="kg-card kg-embed-card">${html.replace('?fit"', `?fit${view}"`)}</figure>`);
  },
  height: 'kept',
};
