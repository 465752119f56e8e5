import { stopWhereScrolled } from '../../dom/scroll-stop.ts';

// Without a ResizeObserver the Tab key stops at each of them.
if ('ResizeObserver' in window) stopWhereScrolled(document.querySelectorAll<HTMLElement>('.scrolled'));
