/** Remembers what has the focus within an element; the function returned gives it back where moving took it, or hands it on where it is no longer to be seen. */
export function keptFocus(within: HTMLElement, instead: HTMLElement | null): () => void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !within.contains(active)) return () => {};
  return () => {
    if (!active.isConnected || !active.checkVisibility()) instead?.focus({ preventScroll: true });
    else if (document.activeElement !== active) active.focus({ preventScroll: true });
  };
}
