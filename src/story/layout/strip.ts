/** How wide the strip of years under the handle is, px. */
export const STRIP = 300;
