/** What a page in a frame knows of itself when it tells its height. */
export interface Framed {
  /** The address that the host gave the frame. */
  href: string;
  /** Its path, which names it where a host wants a name. */
  path: string;
  /** px */
  height: number;
  width: number;
  /** The name that Pym gave the frame, in its query. */
  childId: string | null;
  /** The secret that WordPress gave the frame, in its fragment. */
  secret: string | null;
  /** The address of a picture of what it shows, which our own host script prints. */
  image?: string | undefined;
}

/** The secret that WordPress puts behind a fragment, "#?secret=…"; `null` where there is none. */
export function secretOf(fragment: string): string | null {
  return /#\?secret=(\w+)$/.exec(`#${fragment.replace(/^#/, '')}`)?.[1] ?? null;
}

/** How a page says its height to a host that speaks WordPress; it has to be asked by name, so that nobody else is meant. */
const wordPress = ({ secret, height }: Framed): unknown[] => (secret ? [{ message: 'height', value: height, secret }] : []);

const pym = ({ childId, height }: Framed): unknown[] => (childId ? [`pymxPYMx${childId}xPYMxheightxPYMx${height}`] : []);

/**
 * What a page says when its height is another: as AMP and @newswire/frames, Medium and Embedly, and Datawrapper's host script hear it,
 * and as Pym and WordPress do where they gave it a name. Nobody stumbles over what is said to another: unknown messages are ignored.
 */
export function heightMessages(framed: Framed): unknown[] {
  return [
    { sentinel: 'amp', type: 'embed-size', height: framed.height, image: framed.image },
    JSON.stringify({ src: framed.href, context: 'iframe.resize', height: framed.height }),
    { 'datawrapper-height': { [framed.path]: framed.height } },
    ...pym(framed),
    ...wordPress(framed),
  ];
}

/** What a page that fills the height that it is given says: only WordPress is told, which gives as much as it can, up to its own maximum. */
export const fillingMessages = wordPress;

/** What open-iframe-resizer hears, once it has introduced itself. */
export function resizerMessage({ height, width }: Framed): unknown {
  return { type: 'iframe-resized', width, height };
}

/** Whether a message is what WordPress says to a frame of that secret: that its script is at work. */
export function isWordPress(message: unknown, secret: string | null): boolean {
  const { message: word, secret: given } = Object(message) as Record<string, unknown>;
  return word === 'ready' && secret !== null && given === secret;
}

/** Who asks for the height: "resizer" is open-iframe-resizer, "named" all others; `null` where nobody does. */
export function asks(message: unknown, { childId, secret }: Pick<Framed, 'childId' | 'secret'>): 'named' | 'resizer' | null {
  if (typeof message === 'string') return childId && message.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`) ? 'named' : null;
  if (typeof message !== 'object' || message === null) return null;
  const { type, sentinel } = message as Record<string, unknown>;
  if (type === 'iframe-child-init' || type === 'iframe-get-child-dimensions') return 'resizer';
  if (sentinel === 'amp' && type === 'frames-init') return 'named';
  return isWordPress(message, secret) ? 'named' : null;
}

/** The view that our own host script asks for, "as-of=2018-12-19"; `null` where a message is none of its. */
export function viewAsked(message: unknown): string | null {
  const view = typeof message === 'object' && message !== null && 'dossierView' in message ? message.dossierView : null;
  return typeof view === 'string' ? view : null;
}
