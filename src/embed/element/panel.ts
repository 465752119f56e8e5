import { copied as copiedWord, copy as copyWord, selected } from '#words/codes';

/**
 * Copies the text of an element, which stays selected, and returns whether the browser did. Not by `navigator.clipboard`: browsers keep it from
 * frames of other pages, and report each attempt in the console of these.
 */
const copied = (element: HTMLElement): boolean => {
  const asText = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', element.textContent);
    event.preventDefault();
  };
  getSelection()?.selectAllChildren(element);
  document.addEventListener('copy', asText);
  // Deprecated, and the only way that is open to frames.
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', asText);
  return isCopied;
};

/** A button that copies what stands in an element, and says so; or that the reader has to copy what is selected. */
const copyButton = (code: HTMLElement, signal: AbortSignal): HTMLButtonElement => {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: copyWord });
  button.addEventListener('click', () => (button.textContent = copied(code) ? copiedWord : selected), { signal });
  return button;
};

/**
 * `<embed-panel data-frame="…">`: its codes lead to the view that the reader has chosen, and can be copied. Without it they are text. A code
 * leads to the address of `data-leads`; where that is empty, to the frame.
 */
class EmbedPanel extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    const frame = this.dataset['frame'] ?? '';
    // The address speaks of the page's view alone.
    const ownView = this.closest('[data-own-view]') !== null;
    const codes = [...this.querySelectorAll<HTMLElement>('code')].map((code) => ({ code, plain: code.textContent }));
    const show = (): void => {
      const view = !ownView && location.hash.includes('=') ? location.hash.replace(/#?\?secret=\w+$/, '').replaceAll('&', '&amp;') : '';
      const [written, here] = [new URL(frame).origin, location.origin];
      for (const { code, plain } of codes) {
        const leads = code.dataset['leads'] === '' ? frame : code.dataset['leads'];
        // The address of a place on a page can have no view behind it.
        const viewed = leads && !leads.includes('#') ? plain.replaceAll(`${leads}"`, () => `${leads}${view}"`) : plain;
        const text = viewed.replaceAll(written, here);
        if (code.textContent !== text) code.textContent = text;
      }
      this.toggleAttribute('data-view', view !== '');
    };
    for (const kind of ['toggle', 'pointerover', 'focusin']) this.addEventListener(kind, show, { signal, capture: true });
    for (const { code } of codes) if (code.parentElement?.matches('.paste')) code.parentElement.after(copyButton(code, signal));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

// Not in definition.ts' way: it stands on every page, is small, and shares no script with the charts.
window.customElements?.define('embed-panel', EmbedPanel);
