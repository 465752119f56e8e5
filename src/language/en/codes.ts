// The codes by which a chart or a claim is put on another page, and what is said of each. What stands in “ ” are names on the screens of WordPress, Ghost and AMP.

export const embed = 'Embed';
export const copy = 'Copy';
export const copied = 'Copied';
export const selected = 'Selected: copy it with Ctrl+C, Cmd+C or the menu';
export const showView = 'The embed codes show the view that you have chosen, or say where they cannot.';
/** The name of a code, bold, and when to take it. */
export const named = (name: string, use: string): string => `${name} ${use}`;
export const name = (name: string): string => `${name}.`;
/** `policy` is code. */
export const needsPolicy = (policy: string): string => `If your page has a content security policy, the policy must allow ${policy}`;
/** In place of `policy` where nothing is needed. */
export const noPolicy = 'nothing more';
export const otherWays = 'Other embed codes, and display options';
export const more = 'Display options, and everything else that can be embedded';

// What becomes of the view that a reader has chosen.
export const linkLeads = 'It shows everything; its link opens the view that you have chosen.';
export const pictureShowsAll = 'The frame shows the view that you have chosen; the picture shows everything.';
export const addressShowsAll =
  'A pasted address shows everything, not the view that you have chosen; for that, use a frame in a “Custom HTML” block, or a linked picture.';

// The codes: a name, and when to take it.
export const frame = 'Frame';
export const frameUse = 'One line, no script. What is taller than the frame scrolls inside it.';
export const fittingFrame = 'Auto-height frame';
export const fittingFrameUse =
  'A small script fits the height of the frame to its content, makes links on your page open views in it, and prints it as a picture. In Ghost, put it in an “HTML” card: an address alone becomes a bookmark with a picture.';
/** An element of HTML. */
export const element = 'Custom element';
export const elementUse = 'Shows a picture where there is no script, and until the frame has loaded.';
export const svg = 'Picture, SVG';
export const svgUse = 'Sharp at any size. If the text in alt="…" does not say what it shows, write your own.';
export const png = 'Picture, PNG';
export const pngUse = 'For systems that do not accept SVG.';
export const text = 'Text';
export const textUse = 'For systems and feeds that accept nothing else.';
export const newsletter = 'Newsletter';
export const newsletterUse = 'A linked picture, and words for mail programs that show no pictures.';
export const wordPress = 'WordPress';
export const wordPressUse =
  'Paste this address on a line of its own. Administrators and editors can use a frame in a “Custom HTML” block instead; for authors and contributors WordPress removes frames, elements and scripts.';
export const amp = 'AMP';
export const ampUse = 'AMP asks the reader before a visible frame grows.';
/** A button in that code. */
export const showAll = 'Show all of it';
export const pinned = 'Copy that never changes';
export const pinnedUse = (date: string): string => `As it was on ${date}. It says how many changes there have been since.`;

// The button that copies an address.
export const copyAddress = 'Copy the address of this view';
export const addressCopied = 'Copied';
/** A field that holds the address. */
export const addressOfView = 'The address of this view';
export const cannotCopy = 'Your browser does not let this page copy. The address is selected here:';
