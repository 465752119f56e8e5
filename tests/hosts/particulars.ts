import type { Built } from './built.ts';
import { colours } from './colours.ts';
import { consumers } from './consumers.ts';
import { heights } from './heights.ts';
import { marks } from './marks.ts';
import { ourScript } from './our-script.ts';
import { printed } from './printed.ts';
import { sandboxes } from './sandboxes.ts';
import { scriptLoading } from './script-loading.ts';
import { bookmarks } from './bookmarks.ts';
import { smallFrames } from './small-frames.ts';
import { styleSheets } from './style-sheets.ts';
import { views } from './views.ts';

/** What only some hosts do, and what reads pages without showing them. */
export const particulars = (built: Built): void => {
  heights(built);
  sandboxes(built);
  marks(built);
  ourScript(built);
  scriptLoading(built);
  colours(built);
  printed(built);
  consumers(built);
  views(built);
  styleSheets(built);
  smallFrames(built);
  bookmarks(built);
};
