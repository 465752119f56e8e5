import { define } from '../../dom/definition.ts';

const isTyped = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));

/**
 * `<dossier-search data-documents="…">` around a link to the page of search: the link, and the key “/”, open a search over everything
 * that is loaded only then. Where it cannot be loaded, the link leads to its page.
 */
class DossierSearch extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const { signal } = (this.#end = new AbortController());
    const link = this.querySelector('a');
    if (!link || !('showModal' in HTMLDialogElement.prototype)) return;
    link.addEventListener(
      'click',
      (event) => {
        if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyped(event.target)) return;
        event.preventDefault();
        void this.#open(link);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    try {
      const { openSearch } = await import('./search-panel.ts');
      await openSearch(this, this.dataset['documents'] ?? '');
    } catch {
      location.assign(link.href);
    }
  }
}

define('dossier-search', DossierSearch);
