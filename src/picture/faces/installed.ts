import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FONTS } from '../../text/serif-letters.ts';
import { isInstalled, lettersOfPart, partsOf, stretchesOf } from './package.ts';

/** The packages of fonts that a text of `content/site.yaml` names, whatever else is wrong with it. */
function fontsNamed(site = ''): string[] {
  return [...new Set(site.replace(/^\s*#.*$/gm, '').match(/@fontsource(?:-variable)?\/[a-z0-9-]+/g))];
}

/** The letters of the fonts that a site names and that are installed, as stretches of code points, each below its package. */
export function fontLetters(site: string | undefined): Record<string, string> {
  const installed = fontsNamed(site).filter(isInstalled);
  return Object.fromEntries(
    installed.map((name) => {
      const stretches = stretchesOf(partsOf(name).flatMap(lettersOfPart));
      return [FONTS + name, stretches.map(([from, to]) => `${from.toString(16)}-${to.toString(16)}`).join(' ')];
    }),
  );
}

/** The fonts that a project names in `content/site.yaml` and that are installed; none where that cannot be read, which the check reports. */
export function siteFonts(root: string): string[] {
  try {
    return fontsNamed(readFileSync(join(root, 'content/site.yaml'), 'utf8')).filter(isInstalled);
  } catch {
    return [];
  }
}
