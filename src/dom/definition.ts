const { documentElement: root } = document;

/** What elements need of a browser. Each is tried before any of them touches the page. */
const NEEDS: (() => unknown)[] = [
  () => customElements.get('x-y'),
  () => CSS.escape('x'),
  () => matchMedia('all').addEventListener('change', () => {}),
  () => new IntersectionObserver(() => {}),
  () => new ResizeObserver(() => {}),
];

/** From here on styles show the page as they do where no script runs. */
const leftStatic = (): void => root.setAttribute('data-static', '');

const isAble = ((): boolean => {
  try {
    for (const need of NEEDS) need();
    return true;
  } catch {
    leftStatic();
    return false;
  }
})();

/** Defines a custom element; in a browser that lacks what elements need none is defined, and the page stays as it was written. */
export function define(name: string, element: CustomElementConstructor): void {
  if (isAble) customElements.define(name, element);
}

/** Starts the work of an element. Where that throws, what had begun is ended, the page is shown as it was written, and the error is passed on. */
export function started(end: AbortController, start: () => void): void {
  try {
    start();
  } catch (error) {
    end.abort();
    leftStatic();
    throw error;
  }
}
