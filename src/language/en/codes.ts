// The codes by which a chart or a claim is put on another page, and what is said of each. What stands in “ ” are names on the screens of WordPress, Ghost and AMP.

export const embed = 'Embed';
export const copy = 'Copy';
export const copied = 'Copied';
export const selected = 'Selected: copy it with your keys or menu';
export const showView = 'The codes show the view that you have chosen, or say what becomes of it.';
/** The name of a code, bold, and when to take it. */
export const named = (name: string, use: string): string => `${name} ${use}`;
export const name = (name: string): string => `${name}.`;
/** `policy` is code. */
export const needsPolicy = (policy: string): string => `If the page has a content security policy, it needs ${policy}`;
/** In place of `policy` where nothing is needed. */
export const noPolicy = 'nothing';
export const otherWays = 'Other ways, and how it can look';
export const more = 'How it can look, and everything else that can be embedded';

// What becomes of the view that a reader has chosen.
export const linkLeads = 'It shows all; its link leads to the view that you have chosen.';
export const pictureShowsAll = 'The frame shows the view that you have chosen, the picture all.';
export const addressShowsAll =
  'A pasted address shows all, not the view that you have chosen; a frame in a “Custom HTML” block, or a linked picture, leads to it.';

// The codes: a name, and when to take it.
export const frame = 'Frame';
export const frameUse = 'One line, no script. It scrolls inside where it is higher than its frame.';
export const fittingFrame = 'Frame of the right height';
export const fittingFrameUse =
  'A small script makes the frame as high as what it shows, follows links to its views on your page, and prints it as a picture. In Ghost put it into an “HTML” card: an address alone becomes a bookmark with a picture.';
/** An element of HTML. */
export const element = 'Element';
export const elementUse = 'Shows a picture where there is no script, and until the frame has been read.';
export const svg = 'Picture, SVG';
export const svgUse = 'Sharp at every size. Say in your own words what it shows, if the text between the quotation marks does not.';
export const png = 'Picture, PNG';
export const pngUse = 'For places that take no SVG.';
export const text = 'Text';
export const textUse = 'For systems and feeds that take nothing else.';
export const newsletter = 'Newsletter';
export const newsletterUse = 'A linked picture, and its words where mail shows none.';
export const wordPress = 'WordPress';
export const wordPressUse =
  'Paste this address alone on a line. Administrators and editors can put a frame into a “Custom HTML” block instead; authors and contributors lose frames, elements and scripts.';
export const amp = 'AMP';
export const ampUse = 'The reader is asked before a frame in sight grows.';
/** A button in that code. */
export const showAll = 'Show all of it';
export const pinned = 'Copy that never changes';
export const pinnedUse = (date: string): string => `As it was on ${date}. It says how many changes there have been since.`;

// The button that copies an address.
export const copyAddress = 'Copy the address of this view';
export const addressCopied = 'Copied';
/** A field that holds the address. */
export const addressOfView = 'The address of this view';
export const cannotCopy = 'Your browser keeps pages from copying. The address is selected here:';
