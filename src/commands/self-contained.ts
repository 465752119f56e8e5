import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { basePath } from './base.ts';
import { bundled } from './bundled.ts';

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
const INLINE = /<(script|style)(?![^>]*\b(?:src|type="application)\b)[^>]*>([^]*?)<\/\1>/g;
const POLICY = /<meta http-equiv="content-security-policy" content="[^"]*">/;

const hashes = (html: string, tag: 'script' | 'style'): string =>
  [...new Set([...html.matchAll(INLINE)].filter((found) => found[1] === tag).map((found) => found[2] ?? ''))]
    .map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    .join(' ');

/** A policy that allows nothing but what stands in the page, and asking its own site for further parts where it has such. */
export const framePolicy = (html: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashes(html, 'script') || "'none'"}`,
    `style-src ${hashes(html, 'style') || "'none'"}`,
    'img-src data:',
    ...(/class="(?:parts|pinned)\b/.test(html) ? ["connect-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** A built page with its scripts in it, and the policy that fits. */
const selfContained = async (html: string, bundle: (sources: string[]) => Promise<string>): Promise<string> => {
  const sources = [...html.matchAll(MODULE)].map((found) => found[1] ?? '');
  const script = sources.length > 0 ? `<script type="module">${(await bundle(sources)).replaceAll('</script', '<\\/script')}</script>` : '';
  const whole = html.replace(MODULE, '').replace('</body>', () => `${script}</body>`);
  return whole.replace(POLICY, () => `<meta http-equiv="content-security-policy" content="${framePolicy(whole)}">`);
};

/**
 * Puts into each page for frames what it needs: in a frame without an origin of its own, which is how some hosts show it, scripts from
 * elsewhere may not run; and a copy that is kept must not depend on files that the next build gives other names.
 */
export const selfContainedFrames = (base: string) => ({
  name: 'self-contained-frames',
  hooks: {
    'astro:build:done': async ({ dir }: { dir: URL }): Promise<void> => {
      const folder = fileURLToPath(dir);
      const known = new Map<string, Promise<string>>();
      const bundle = (sources: string[]): Promise<string> => {
        const key = sources.join();
        const made = known.get(key) ?? bundled(sources.map((source) => join(folder, source.replace(basePath(base), ''))));
        known.set(key, made);
        return made;
      };
      for (const file of globSync('embed/**/*.html', { cwd: folder })) {
        const path = join(folder, file);
        writeFileSync(path, await selfContained(readFileSync(path, 'utf8'), bundle));
      }
    },
  },
});
