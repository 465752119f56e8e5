import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { bundled } from './bundled.ts';

const SOURCE = 'src/embed/loader.ts';

/** The script for pages that embed, at `/embed.js`: an address that stays, since it stands in other people’s pages. */
export function embedLoader() {
  let home = '';
  return {
    name: 'host-script',
    hooks: {
      'astro:config:done': ({ config }: { config: { site?: string; base: string } }): void => {
        if (config.site) home = new URL(config.base.replace(/\/?$/, '/'), config.site).href;
      },
      'astro:server:setup': ({ server }: { server: ViteDevServer }): void => {
        server.middlewares.use((request, _, next) => {
          if (request.url?.endsWith('/embed.js')) request.url = request.url.replace('embed.js', SOURCE);
          next();
        });
      },
      'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
        writeFileSync(
          fileURLToPath(new URL('embed.js', dir)),
          `${await bundled([resolve(SOURCE)], 'iife', { 'import.meta.env.SITE': JSON.stringify(home) })}\n`,
        );
      },
    },
  };
}
