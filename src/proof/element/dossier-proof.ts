import * as words from '#words/proof';
import { define, started } from '../../dom/definition.ts';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import { woven } from '../../text/woven.ts';
import { MOST_CHARACTERS } from '../../model/compared-text.ts';
import { digest, fingerprint, lookup, shareIn, type FingerprintFile } from '../layout/fingerprint.ts';
import { joinedLineEnds } from '../layout/line-ends.ts';
import { foundIn, placedWords } from '../layout/places.ts';
import { savedFile } from '../layout/saved-file.ts';
import { summary } from '../layout/summary.ts';
import { pageText } from './page-text.ts';
import { resultOf } from './results.ts';

/** How long in ms nothing has to be typed before the text is compared. */
const PAUSE = 200;

/** The day does not matter here: the fingerprint is not kept. */
const NO_DAY = '';

/** The quotation from which the reader came, by the address of the page. */
const cameFrom = (): string | null => new URLSearchParams(location.hash.slice(1)).get('quotation');

const code = (hash: string): HTMLElement => make('code', { dir: 'ltr' }, hash);
/** Hashes of the text and of the one that was read. */
const hashes = (own: string, read: string): HTMLElement[] => [
  make('p', {}, ...woven(words.ownHash, code(own))),
  make('p', {}, ...woven(words.readHash, code(read))),
];

/**
 * `<dossier-proof>`: compares a text that the reader pastes, or a file of it, with the quotations on the page and with the fingerprint
 * that the site keeps of their source. Nothing leaves the page.
 */
class DossierProof extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    started(end, () => this.#start(end.signal));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }

  #start(signal: AbortSignal): void {
    const [area, file] = [this.querySelector('textarea'), this.querySelector<HTMLInputElement>('input[type=file]')];
    if (!area || !file) return;
    this.#showFirst(cameFrom());
    let timer = 0;
    const soon = (event: Event): void => {
      clearTimeout(timer);
      const isWhole = event instanceof InputEvent && /^insertFrom(Paste|Drop)/.test(event.inputType);
      timer = window.setTimeout(() => {
        this.#compare(area.value);
        if (isWhole) this.#bringIntoView();
      }, PAUSE);
    };
    const take = (chosen: File | undefined): void => void (chosen && this.#read(chosen, area));
    area.addEventListener('input', soon, { signal });
    file.addEventListener('change', () => take(file.files?.[0]), { signal });
    // Anywhere on the page: beside the field, the browser would leave it for the file. What is only held over it shows no files yet.
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    };
    for (const event of ['dragover', 'drop'] as const) document.addEventListener(event, drop, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.setAttribute('data-ready', '');
  }

  /** Puts a quotation before the others, if it is among them, and says why. */
  #showFirst(exact: string | null): void {
    const entry = [...this.querySelectorAll<HTMLElement>('[data-exact]')].find(({ dataset }) => dataset['exact'] === exact);
    if (!entry || this.querySelector('.came-from')) return;
    entry.parentElement?.prepend(entry);
    entry.prepend(make('p', { class: 'came-from' }, words.cameFrom));
  }

  /** Compares the text of a file, and shows it in the field unless it is too long to be compared. */
  async #read(file: File, area: HTMLTextAreaElement): Promise<void> {
    const text = await file
      .arrayBuffer()
      .then((bytes) => savedFile(new Uint8Array(bytes)))
      .catch(() => null);
    const page = pageText(text ?? '');
    area.value = page.length > MOST_CHARACTERS ? '' : page;
    this.#compare(page);
    if (page.trim() === '') setText(this.querySelector('[role="status"]'), words.notText);
    this.#bringIntoView();
  }

  /** Scrolls as little as it takes to see what the comparison came to, and the first quotation. */
  #bringIntoView(): void {
    for (const part of ['li', '[role="status"]']) this.querySelector(part)?.scrollIntoView({ block: 'nearest' });
  }

  /** The fingerprint that the site keeps of the source, if it has one. */
  #kept(): FingerprintFile | null {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    return data ? (JSON.parse(data) as FingerprintFile) : null;
  }

  #compare(given: string): void {
    const entries = [...this.querySelectorAll<HTMLElement>('[data-exact]')];
    const [status, hash] = [this.querySelector('[role="status"]'), this.querySelector('.hashes')];
    const results = entries.map((entry) => entry.querySelector('.result'));
    for (const result of [...results, hash]) result?.replaceChildren();
    if (given.trim() === '') return setText(status, '');
    try {
      const [kept, own] = [this.#kept(), digest(given)];
      const quotations = entries.map(({ dataset }) => dataset['exact'] ?? '');
      const text = own === kept?.sha256 ? given : joinedLineEnds(given, quotations);
      const made = fingerprint(text, 'full', NO_DAY);
      const [placed, isThere] = [placedWords(text), lookup(made.sequences)];
      const found = quotations.map((exact) => foundIn(exact, placed, isThere));
      for (const [index, one] of found.entries()) results[index]?.replaceChildren(...resultOf(one, text));
      setText(status, summary(found, made, kept && { ...kept, share: shareIn(kept.sequences, made.sequences) }));
      if (kept) hash?.replaceChildren(...hashes(own, kept.sha256));
    } catch (error) {
      setText(status, error instanceof RangeError ? error.message : words.couldNot);
    }
  }
}

define('dossier-proof', DossierProof);
