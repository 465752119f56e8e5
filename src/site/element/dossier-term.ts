import { glossary } from '#words/site';
import { define } from '../../dom/definition.ts';
import { make } from '../../dom/make.ts';
import { parsedPage } from '../../dom/parsed-page.ts';

/** What the glossary says of a term, as the page at this address has it; nothing when it cannot be had. */
const definition = async (address: string): Promise<Node[]> => {
  try {
    const page = parsedPage(await (await fetch(address)).text());
    const entry = page.getElementById(decodeURIComponent(new URL(address).hash.slice(1)));
    return [...(entry?.querySelector('dd')?.childNodes ?? [])];
  } catch {
    return [];
  }
};

/** Pixels between a link and the box of its definition. */
const GAP = 6;

/** Puts a box under the last line of a link, within the window; above the first where there is room for it there alone. */
const place = (box: HTMLElement, link: HTMLElement): void => {
  const lines = [...link.getClientRects()];
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return;
  const { clientWidth, clientHeight } = document.documentElement;
  const above = first.top - GAP - box.offsetHeight;
  const isAbove = last.bottom + GAP + box.offsetHeight > clientHeight && above >= 0;
  const left = Math.min((isAbove ? first : last).left, clientWidth - box.offsetWidth - 2 * GAP);
  box.style.left = `${Math.max(left, 2 * GAP) + scrollX}px`;
  box.style.top = `${(isAbove ? above : last.bottom + GAP) + scrollY}px`;
};

/**
 * `<dossier-term>` around a link to the glossary: the definition opens at the place and takes the focus; Escape and a click beside it
 * close it. Where the definition cannot be had, the link leads to it.
 */
class DossierTerm extends HTMLElement {
  #end = new AbortController();
  #box: HTMLElement | null = null;

  connectedCallback(): void {
    this.#end = new AbortController();
    const link = this.querySelector('a');
    if (!link || !('popover' in this)) return;
    link.setAttribute('aria-haspopup', 'dialog');
    const click = (event: MouseEvent): void => {
      if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      void this.#open(link);
    };
    link.addEventListener('click', click, { signal: this.#end.signal });
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  async #open(link: HTMLAnchorElement): Promise<void> {
    if (!this.#box) {
      const words = await definition(link.href);
      if (words.length === 0) return location.assign(link.href);
      const more = make('a', { href: link.href }, glossary);
      const label = { popover: '', tabindex: '-1', role: 'dialog', 'aria-label': link.textContent, class: 'definition' };
      this.#box = make('div', label, make('p', {}, ...words), make('p', {}, more));
      this.append(this.#box);
    }
    this.#box.showPopover();
    place(this.#box, link);
    this.#box.focus({ preventScroll: true });
  }
}

define('dossier-term', DossierTerm);
