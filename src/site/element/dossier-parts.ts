import { define } from '../../dom/definition.ts';

/** The place on a page that the address names: a word behind `#`; `null` where it names none, or says what the reader has chosen. */
const named = (): string | null => {
  try {
    const name = decodeURIComponent(location.hash.slice(1));
    return name === '' || name === 'top' || name.includes('=') ? null : name;
  } catch {
    return null;
  }
};

/**
 * `<dossier-parts data-first="…">` on a part of a long list: what the address names leads to the part on which it stands. The first part
 * names everything, so that the others (`data-first`: its address) lead to it what they do not hold.
 */
class DossierParts extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    this.#end = new AbortController();
    addEventListener('hashchange', () => this.#lead(), { signal: this.#end.signal });
    this.#lead();
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #lead(): void {
    const name = named();
    if (name === null) return;
    const place = document.getElementById(name);
    const first = this.dataset['first'];
    const line = place?.closest('.elsewhere :is(li, h3)');
    if (line) location.replace(line.querySelector('a')?.href ?? location.href);
    else if (!place && first !== undefined) location.replace(first + location.hash);
  }
}

define('dossier-parts', DossierParts);
