import { hostPage, type Host } from './host.ts';

/** Pages with the scripts of packages that newsrooms have. */
export const packages: Host[] = [
  {
    name: 'Pym',
    page: ({ frame, view }) =>
      hostPage('', `<script src="/pym.js"></script><script>new pym.Parent('place', '${frame}${view}', { title: 'Embedded' });</script>`),
    height: 'told',
  },
  {
    name: '@newswire/frames',
    page: ({ frame, view }) =>
      hostPage(
        `<div data-frame-src="${frame}${view}" data-frame-attribute-title="Embedded"></div>`,
        `<script type="module">import { autoInitFrames } from '/frames.js'; autoInitFrames();</script>`,
      ),
    height: 'told',
  },
  {
    name: 'open-iframe-resizer',
    page: ({ frame, view }) =>
      hostPage(
        `<iframe src="${frame}${view}" title="Embedded" style="border: 0; width: 100%"></iframe>`,
        `<script type="module">import { initialize } from '/resizer.js'; initialize({}, 'iframe');</script>`,
      ),
    height: 'told',
  },
];
