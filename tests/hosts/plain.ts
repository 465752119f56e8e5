import { code } from './embedded.ts';
import { hostPage, type Host } from './host.ts';

const frame: Host['page'] = (embedded) => hostPage(code(embedded, 'Frame'));

/** A page without any script of its own. */
export const plain: Host = { name: 'a plain page with the plain code', page: frame, height: 'kept' };

/** The same for readers who have switched scripts off. */
export const scriptless: Host = {
  name: 'a plain page whose reader runs no scripts',
  page: frame,
  height: 'kept',
  context: { javaScriptEnabled: false },
};

/** With our script. */
export const ours: Host = {
  name: 'a page with our script',
  page: (embedded) => hostPage(code(embedded, 'Auto-height frame')),
  height: 'told',
};

export const element: Host = {
  name: 'a page with our element',
  page: (embedded) => hostPage(code(embedded, 'Custom element')),
  height: 'told',
};

const strict = (name: string): Pick<Host, 'page' | 'policy'> => ({
  page: (embedded) => hostPage(code(embedded, name)),
  policy: ({ codes }) => `default-src 'none'; ${codes[name]?.policy}`,
});

/** Pages that allow nothing but what the panel says beside the code. */
export const strictHosts: Host[] = [
  { name: 'a page with a strict policy and the plain code', ...strict('Frame'), height: 'kept' },
  { name: 'a page with a strict policy and our script', ...strict('Auto-height frame'), height: 'told' },
  { name: 'a page with a strict policy and our element', ...strict('Custom element'), height: 'told' },
];
