import type { CSSOptions } from 'vite';

type Plugins = NonNullable<Exclude<CSSOptions['postcss'], string | undefined>['plugins']>;

/** What the margins of a page (`print.css`) take of its width: media queries see it with them, containers are what is left. */
const MARGINS = '32mm';

/**
 * For PostCSS: what holds in a container of some width holds on paper that leaves such a width too. Nothing is a container there
 * (`base.css`), because Firefox prints nothing of what a container query makes anew, such as a row that becomes a grid. What is for
 * screens alone stays so.
 */
export const containersOnPaper: Plugins[number] = {
  postcssPlugin: 'containers-on-paper',
  Once: (root) => {
    const onScreen = new Set<unknown>();
    root.walkAtRules('media', (media) => {
      if (media.params === 'screen') media.walkAtRules('container', (rule) => void onScreen.add(rule));
    });
    root.walkAtRules('container', (rule) => {
      if (onScreen.has(rule)) return;
      const widths = rule.params.replace(/^[\w-]+\s+(?=\()/, '').replace(/(width:\s*)([^)]+)/g, `$1calc($2 + ${MARGINS})`);
      const params = `print and ${widths}`;
      const next = rule.next();
      // Vite lets styles of components through twice.
      if (next?.type === 'atrule' && next.params === params) return;
      rule.cloneAfter({ name: 'media', params });
    });
  },
};
