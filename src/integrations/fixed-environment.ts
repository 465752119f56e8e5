/** What Astro tells pages about their build; it takes a variable of the environment with such a name for its own. */
const TOLD = ['ASSETS_PREFIX', 'BASE_URL', 'DEV', 'MODE', 'PROD', 'SITE', 'SSR'];

/** Keeps variables that other programs have set in the environment out of the site, so that every machine builds the same files. */
export function fixedEnvironment() {
  return {
    name: 'fixed-environment',
    hooks: {
      'astro:config:setup': ({ command }: { command: string }): void => {
        for (const name of TOLD) delete process.env[name];
        if (command === 'build') process.env['NODE_ENV'] = 'production';
      },
    },
  };
}
