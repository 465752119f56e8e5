import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { containersOnPaper } from './src/integrations/containers-on-paper.ts';
import { contentModule } from './src/integrations/content-module.ts';
import { fixedEnvironment } from './src/integrations/fixed-environment.ts';
import { headersFile } from './src/integrations/headers-written.ts';
import { embedLoader } from './src/integrations/embed-loader.ts';
import { originalWords } from './src/integrations/html/original-words.ts';
import { overlayPlaces } from './src/integrations/overlay-places.ts';
import { pageFonts } from './src/integrations/page-fonts.ts';
import { pictures } from './src/integrations/pictures.ts';
import { finishedPages } from './src/integrations/html/finished-pages.ts';
import { proseProcessor } from './src/integrations/prose/processor.ts';
import { renamedAddresses } from './src/integrations/redirects/renamed-addresses.ts';
import { recordFiles } from './src/integrations/record-hashes.ts';
import { siteAddress } from './src/integrations/site-address.ts';
import { sitesInOtherLanguages } from './src/integrations/publish/other-languages.ts';
import { wholeBuilds } from './src/integrations/publish/whole-builds.ts';
import { words } from './src/integrations/words.ts';

const { SITE_OUT = './dist' } = process.env;
const { site, base } = siteAddress(process.env);
const serif = '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2';

/** Addresses of pages that are as in the last build, which Astro does not make and the map of the site has; drawings, of which pictures are made. */
const [reused, drawings] = [[], new Map()];

// What the elements share is one file, not one each: fewer requests, and it is compressed as a whole. What one alone needs is in its own.
const shared = {
  name: 'shared',
  test: /[\\/](nanostores|src[\\/](view|dom[\\/](?!disclosures|kept-focus|pointer-drag|scroll-stop)|model[\\/](?!compared-text|links))|(time[\\/](rounded|plain-date-text|year-text|as-of-text)|text[\\/]as-read|language[\\/][\w-]+[\\/](language|model|time))\.ts)/,
};
// Each page names its scripts: by the components that they stand in, without Astro's query behind these.
const entryFileNames = ({ name }) => `_astro/${name.split('.astro')[0]}.[hash].js`;
const chunks = { build: { rolldownOptions: { output: { codeSplitting: { groups: [shared] }, entryFileNames } } } };

// A script that stands in a page cannot be told from one that somebody put there; a file of the build can.
const assetsInlineLimit = (file) => (file.endsWith('.js') ? false : undefined);

export default defineConfig({
  ...(site ? { site } : {}),
  base,
  outDir: SITE_OUT,
  trailingSlash: 'always',
  // Within the page: what is read first waits for one file, not for four.
  build: { format: 'directory', inlineStylesheets: 'always' },
  compressHTML: true,
  devToolbar: { enabled: false },
  integrations: [
    fixedEnvironment(),
    // Only a site that knows its address has a map; what is not for search engines is not on it.
    ...(site ? [sitemap({ filter: (page) => !/\/(embed|pinned|print|prove\/[^/]+|search)\//.test(page), customPages: reused })] : []),
    mdx({ processor: proseProcessor() }),
    finishedPages(site, base, SITE_OUT, { reused, drawings }),
    originalWords(),
    embedLoader(),
    pictures(SITE_OUT, drawings),
    recordFiles(),
    renamedAddresses(base),
    sitesInOtherLanguages(base),
    headersFile(base),
    wholeBuilds(),
  ],
  // Not sharp (CONTRIBUTING.md, "Licences").
  image: { service: { entrypoint: './src/integrations/picture-service.ts' } },
  vite: {
    envDir: false,
    plugins: [words(), contentModule(), overlayPlaces()],
    css: { postcss: { plugins: [containersOnPaper] } },
    environments: { client: chunks },
    build: { assetsInlineLimit },
  },
  security: {
    csp: {
      directives: ["default-src 'self'", "img-src 'self' data:", "object-src 'none'", "base-uri 'none'", "form-action 'none'"],
    },
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Source Serif 4',
      cssVariable: '--font-text',
      // Its measures in src/site/styles/fonts.css were taken from running text; those that Astro derives come out 1.7 % too wide.
      fallbacks: ['Text Fallback', 'serif'],
      optimizedFallbacks: false,
      options: { variants: [{ src: [serif], weight: '200 900', style: 'normal' }, ...pageFonts(process.cwd())] },
    },
  ],
});
