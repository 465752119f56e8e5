import { secretOf } from './frame-dialects.ts';

/** Shows an address as text that can be selected, under the link that cannot lead there. */
const shown = (link: HTMLAnchorElement): void => {
  const known = link.parentElement?.querySelector<HTMLElement>(':scope > .address');
  if (known?.textContent === link.href) return known.remove();
  known?.remove();
  const address = document.createElement('code');
  address.className = 'address';
  address.textContent = link.href;
  address.tabIndex = -1;
  if (link instanceof HTMLAnchorElement) link.insertAdjacentElement('afterend', address);
  getSelection()?.selectAllChildren(address);
  address.focus();
};

/**
 * Where a frame may open no window (a sandbox without an origin), a link asks WordPress to follow it, which does so within the site of
 * the frame; elsewhere it shows its address as text.
 */
export const linksOut = (frame: HTMLElement, signal: AbortSignal): void => {
  if (origin !== 'null') return;
  const secret = secretOf(location.hash);
  frame.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || event.defaultPrevented || (link.hash && link.pathname === location.pathname)) return;
      event.preventDefault();
      if (secret && link.host === location.host) parent.postMessage({ message: 'link', value: link.href, secret }, '*');
      else shown(link);
    },
    { signal },
  );
};
