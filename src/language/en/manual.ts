// The manual of embedding. What stands in “ ” are names on the screens of WordPress, Ghost and AMP, or words of HTML.

export const howItLooks = 'How it can look';
/** What can be added to the address of a frame, and what it does. The first of each pair is the same in all languages. */
export const settings: [part: string, means: string][] = [
  ['?theme=light, ?theme=dark', 'fixes the colours; else they follow the reader’s system'],
  [
    '?background=transparent',
    'lets the page behind it show through. A dark page has to declare color-scheme: dark; else browsers take it for a light one, and the text stays dark',
  ],
  [
    '?fit',
    'fills the height that it is given and scrolls inside; headline and sources stay in view, and in less than about 540 pixels scroll with the chart',
  ],
  ['#as-of=2019-03-01', 'only what had been said by then; every part that the address of a chart can have, a frame’s can have'],
];
export const whereItGoes = 'Where it goes';
/** Where a code can be pasted, and what becomes of it there. */
export const hosts: [host: string, takes: string][] = [
  [
    'Plain pages, newsroom systems',
    'Every code. A frame with its script where scripts are allowed; it asks for a picture of the frame, so that it can be printed.',
  ],
  [
    'WordPress, every role',
    'The address alone on a line becomes a frame, from 200 to 1,000 pixels high; what is higher scrolls inside. It shows all, never a view: WordPress asks what an address is without what stands after “#”. Readers without scripts, and feeds, have a link with the title. Where the script of WordPress is missing, links in the frame show their address.',
  ],
  [
    'WordPress, administrators and editors',
    'In a “Custom HTML” block frame, script and element stay as they are, with the view that was chosen. In a network of sites only its administrators may do so.',
  ],
  [
    'WordPress, authors and contributors',
    'Frames and scripts are taken out when the post is saved; of the element its linked picture stays. Take the address, or for a view a picture or the text: their links lead to it.',
  ],
  [
    'Ghost',
    'In an “HTML” card frame, script and element stay as they are. An address alone becomes a bookmark with title, picture and icon, whatever an oEmbed answer says; its link keeps the view. Mail to members has what is in the card without frames and scripts: put a picture or the text before it.',
  ],
  [
    'AMP',
    'The code for AMP. A frame that is in sight may not grow by itself: its “overflow” asks the reader; near the top of a page it needs the picture in it.',
  ],
  [
    'Sandboxes',
    'With “allow-scripts” everything works that the rest of the sandbox lets work, and a link that may open nothing shows its address. Without it a frame shows everything and moves nothing; it keeps the height that you give it, and its links open only with “allow-popups”.',
  ],
  [
    'Shadow trees',
    'The script finds frames in open trees, and in closed ones those that the element has made. A plain frame in a closed tree keeps the height that you give it.',
  ],
  [
    'Newsletters, mail',
    'The code for newsletters: a PNG of at most 600 pixels with its link, and words. Frames, scripts and SVG are lost everywhere.',
  ],
  ['Feeds', 'The text: readers of feeds take out frames, scripts and elements, and most leave pictures and links.'],
  [
    'MDX, JSX',
    'Every code is valid as it is, but for newsletters’ style; where scripts are not run, load /embed.js once for the whole site.',
  ],
  [
    'Pym, @newswire/frames, open-iframe-resizer, Datawrapper',
    'These scripts, where a page has one, find the height of the plain frame by themselves.',
  ],
];
/** `example` is an address. */
export const linksToViews = (example: string): string =>
  `A link on your page to another view of what a frame shows, such as ${example}, brings the frame to that view where the script of this site is on the page; without it, it opens the view by itself. What readers choose in a frame adds nothing to the history of your page.`;
