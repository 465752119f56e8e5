import type { BrowserContextOptions } from 'playwright-core';
import type { Embedded } from './embedded.ts';

/** A page that does to what is pasted into it what a real host does. */
export interface Host {
  name: string;
  /** The page, as HTML. */
  page: (embedded: Embedded) => string | Promise<string>;
  /**
   * How high its frame is then: "told", exactly as high as what it shows; "kept", as the code says, and what is higher scrolls inside;
   * "clamped", as high as what it shows within what WordPress allows.
   */
  height: 'told' | 'kept' | 'clamped';
  /** Its content security policy, sent as a header. */
  policy?: (embedded: Embedded) => string;
  context?: BrowserContextOptions;
  /** Whether the frame lies out of sight, and is not scrolled to. */
  below?: true;
}

/** A page with something embedded between two links, with a script of the host after it. */
export const hostPage = (embedded: string, script = '', root = ''): string =>
  `<!doctype html><html lang="en"${root}><head><meta charset="utf-8"><title>Host</title></head>
<body><p><a id="before" href="#before">Before</a></p><div id="place">${embedded}</div><p><a id="after" href="#after">After</a></p>
${script}</body></html>`;

/** A script of the host; `run` is a function that needs nothing around it. */
export const inline = (run: () => void): string => `<script>(${run.toString()})();</script>`;
