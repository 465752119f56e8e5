import { pointing } from './pointing.ts';

/**
 * `<dossier-mentions>`: text and lists whose mentions of claims, responses and events (`data-id`) point at their marks, and are lit by
 * them. The charts among them light their own.
 */
class DossierMentions extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    pointing(this, this.#end.signal, ':not(figure *)');
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

customElements.define('dossier-mentions', DossierMentions);
