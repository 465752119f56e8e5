import { define, started } from '../../dom/definition.ts';
import { connectHighlighting } from '../../view/highlighting.ts';

/**
 * `<dossier-mentions>`: text and lists whose mentions of claims, responses and events (`data-id`) point at their marks, and are lit by
 * them. The charts among them light their own.
 */
class DossierMentions extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    started(end, () => connectHighlighting(this, end.signal, ':not(figure *)'));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

define('dossier-mentions', DossierMentions);
