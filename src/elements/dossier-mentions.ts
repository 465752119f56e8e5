import { $pointed, setPointed } from '../stores/pointed.ts';
import { live } from './live.ts';

// What stands in a chart is the chart's to point at and to light.
const HERE = ':not(figure *)';

const idsAt = ({ target }: Event): string[] =>
  (target as Element).closest<HTMLElement>(`[data-id]${HERE}`)?.dataset['id']?.split(' ') ?? [];

/** `<dossier-mentions>`: text and lists whose mentions of claims, responses and events (`data-id`) point at their marks, and are lit by them. */
class DossierMentions extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    const { signal } = this.#end;
    let lit: Element[] = [];
    for (const [type, is] of [
      ['pointerover', 1],
      ['focusin', 1],
      ['pointerout', 0],
      ['focusout', 0],
    ] as const)
      this.addEventListener(
        type,
        (event) => {
          const ids = idsAt(event);
          if (ids.length && (event as PointerEvent).pointerType !== 'touch') setPointed(is ? ids : []);
        },
        { signal },
      );
    live($pointed, signal, (ids) => {
      for (const mention of lit) mention.removeAttribute('data-lit');
      lit = ids.flatMap((id) => [...this.querySelectorAll(`[data-id~="${CSS.escape(id)}"]${HERE}`)]);
      for (const mention of lit) mention.setAttribute('data-lit', '');
    });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

customElements.define('dossier-mentions', DossierMentions);
