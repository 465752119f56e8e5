import { stopWhereScrolled } from '../../dom/scroll-stop.ts';

try {
  stopWhereScrolled(document.querySelectorAll<HTMLElement>('.scrolled'));
} catch {
  // Without a ResizeObserver the Tab key stops at each of them.
}
