// The manual of embedding. What stands in “ ” are names on the screens of WordPress, Ghost and AMP, or words of HTML.

export const howItLooks = 'Display options';
/** What can be added to the address of a frame, and what it does. The first of each pair is the same in all languages. */
export const settings: [part: string, means: string][] = [
  ['?theme=light, ?theme=dark', 'sets the colours; otherwise they follow the reader’s system'],
  [
    '?background=transparent',
    'lets the page behind it show through. A dark page must declare color-scheme: dark; otherwise browsers treat it as light, and the text stays dark',
  ],
  [
    '?fit',
    'fills the height that it is given and scrolls inside; headline and sources stay in view, except below about 540 pixels, where they scroll with the chart',
  ],
  ['#as-of=2019-03-01', 'only what had been said by then; the address of a frame takes every part that the address of a chart takes'],
];
export const whereItGoes = 'Where you can embed it';
/** Where a code can be pasted, and what becomes of it there. */
export const hosts: [host: string, takes: string][] = [
  [
    'Plain pages, newsroom systems',
    'Every code. A frame with its script where scripts are allowed; it asks for a picture of the frame, so that it can be printed.',
  ],
  [
    'WordPress, every role',
    'The address alone on a line becomes a frame, from 200 to 1,000 pixels high; what is taller scrolls inside. It always shows everything, never a view: WordPress drops what comes after “#” when it looks up an address. Readers without scripts, and feeds, get a link with the title. Where the WordPress script is missing, links in the frame show their address.',
  ],
  [
    'WordPress, administrators and editors',
    'In a “Custom HTML” block, frame, script and element stay as they are, with the view that was chosen. In a multisite network only its super admins may use them.',
  ],
  [
    'WordPress, authors and contributors',
    'Frames and scripts are removed when the post is saved; of the element, only its linked picture remains. Use the address, or for a view, a picture or the text, whose links open it.',
  ],
  [
    'Ghost',
    'In an “HTML” card, frame, script and element stay as they are. An address alone becomes a bookmark with title, picture and icon, whatever oEmbed says; its link keeps the view. E-mail to members contains the card without frames and scripts: put a picture or the text before it.',
  ],
  [
    'AMP',
    'The code for AMP. A visible frame may not grow by itself: its “overflow” element asks the reader; near the top of a page the frame needs the picture in it.',
  ],
  [
    'Sandboxes',
    'With “allow-scripts”, everything works that the rest of the sandbox permits; a link that is not allowed to open shows its address. Without it, a frame shows everything but nothing is interactive; it keeps the height that you give it, and its links open only with “allow-popups”.',
  ],
  [
    'Shadow DOM',
    'The script finds frames in open shadow trees, and in closed ones only those that the custom element has made. A plain frame in a closed tree keeps the height that you give it.',
  ],
  [
    'Newsletters, mail',
    'The code for newsletters: a linked PNG at most 600 pixels wide, and words. Mail programs drop frames, scripts and SVG.',
  ],
  ['Feeds', 'The text: feed readers remove frames, scripts and elements; most keep pictures and links.'],
  [
    'MDX, JSX',
    'Every code is valid as it is, except the style of the newsletter code; where inserted scripts do not run, load /embed.js once for the whole site.',
  ],
  [
    'Pym, @newswire/frames, open-iframe-resizer, Datawrapper',
    'If a page uses one of these scripts, it sets the height of the plain frame by itself.',
  ],
];
/** `example` is an address. */
export const linksToViews = (example: string): string =>
  `A link on your page to another view of what a frame shows, such as ${example}, shows that view in the frame if your page has the script of this site; without the script, it opens the view as a page. What readers choose in a frame adds nothing to the browser history of your page.`;
