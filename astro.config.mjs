import mdx from '@astrojs/mdx';
import { defineConfig, fontProviders } from 'astro/config';
import { containersOnPaper } from './src/commands/containers-on-paper.ts';
import { headersWritten } from './src/commands/headers-written.ts';
import { hostScript } from './src/commands/host-script.ts';
import { overlayPlaces } from './src/commands/overlay-places.ts';
import { picturesMade } from './src/commands/pictures.ts';
import { recordHashesWritten } from './src/commands/record-hashes.ts';
import { selfContainedFrames } from './src/commands/self-contained.ts';

const { SITE_URL, SITE_BASE = '/', SITE_OUT = './dist' } = process.env;
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

// What the elements share is one file, not one each: fewer requests, and it is compressed as a whole.
const shared = {
  name: 'shared',
  test: /[\\/](nanostores|src[\\/](stores|model))[\\/]|[\\/](elements[\\/](definition|live|pointing|set-text)|geometry[\\/]rounded)\.ts/,
};
const chunks = { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] } } } } };

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: SITE_BASE,
  outDir: SITE_OUT,
  trailingSlash: 'always',
  // Within the page: what is read first waits for one file, not for four.
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  // Authors type typographic characters; a quotation must stay as it was written.
  integrations: [
    mdx({ smartypants: false }),
    selfContainedFrames(SITE_BASE),
    hostScript(),
    picturesMade(),
    recordHashesWritten(),
    headersWritten(SITE_BASE),
  ],
  markdown: { syntaxHighlight: false },
  vite: { plugins: [overlayPlaces()], css: { postcss: { plugins: [containersOnPaper] } }, environments: { client: chunks } },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'self'", "form-action 'self'"],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-text',
      // Its measures in src/styles/fonts.css were taken from running text; those that Astro derives come out 1.7 % too wide.
      fallbacks: ['Text Fallback', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [{ src: [serif], weight: '200 900', style: 'normal' }] },
    },
  ],
});
