import { accessSync, constants, globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const isProgram = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The path of the first of these programs that is installed, if any. */
export const found = (...names: string[]): string | undefined =>
  names.flatMap((name) => (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name))).find(isProgram);

/** The path of the small browser that comes with WebKit for GTK. */
export const miniBrowser = (): string | undefined => globSync('/usr/{lib,lib/*,libexec}/webkit2gtk-4.*/MiniBrowser').find(isProgram);

/** The packages of Debian that an engine lacks here. */
export const missing = {
  firefox: (): string[] => (found('firefox-esr', 'firefox') ? [] : ['firefox-esr']),
  webkit: (): string[] => [...(found('WebKitWebDriver') && miniBrowser() ? [] : ['webkit2gtk-driver']), ...(found('Xvfb') ? [] : ['xvfb'])],
};
