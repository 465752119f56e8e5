import { addressCopied, addressOfView, cannotCopy } from '#words/codes';
import { define } from '../../dom/definition.ts';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';

/** `<copy-address>` around a button and a line of status: copies the address of the page, and with it the view that the reader has chosen. */
class CopyAddress extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#end = new AbortController());
    // The address says nothing of a chart that has a view of its own.
    if (this.closest('[data-own-view]')) return;
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(), { signal });
    this.setAttribute('data-ready', '');
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  async #copy(): Promise<void> {
    const status = this.querySelector('[role="status"]');
    this.querySelector('input')?.remove();
    // What is said once more has to be new to be read out.
    setText(status, '');
    try {
      await navigator.clipboard.writeText(location.href);
      setText(status, addressCopied);
    } catch {
      // Refused, or there is none, as on an address without encryption.
      const field = make('input', { readonly: '', 'aria-label': addressOfView });
      field.value = location.href;
      this.append(field);
      field.select();
      setText(status, cannotCopy);
    }
  }
}

define('copy-address', CopyAddress);
