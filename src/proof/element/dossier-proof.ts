import * as words from '#words/proof';
import { define, started } from '../../dom/definition.ts';
import { make } from '../../dom/make.ts';
import { setText } from '../../dom/set-text.ts';
import { woven } from '../../text/woven.ts';
import { fingerprint, lookup, shareIn, type FingerprintFile } from '../layout/fingerprint.ts';
import { foundIn, placedWords, surroundings, type Found, type Stretch } from '../layout/places.ts';
import { summary } from '../layout/summary.ts';
import { pageText } from './page-text.ts';

/** How long in ms nothing has to be typed before the text is compared. */
const PAUSE = 200;

/** The day does not matter here: the fingerprint is not kept. */
const NO_DAY = '';

const excerpt = (text: string, place: Stretch): HTMLElement => {
  const { before, after } = surroundings(text, place);
  return make('p', { class: 'surroundings', dir: 'auto' }, before, make('mark', {}, text.slice(...place)), after);
};

const verdict = (found: Found, text: string): HTMLElement[] => {
  if (found.result === 'too short') return [make('p', { class: 'verdict' }, words.oneWord)];
  if (found.result === 'found')
    return [make('p', { class: 'verdict found' }, words.found), ...found.places.map((place) => excerpt(text, place))];
  const { near, quoted, instead } = found;
  if (!near) return [make('p', { class: 'verdict missing' }, words.notFound)];
  const [own, other] = [make('b', {}, quoted), make('b', {}, instead)];
  const differs = make('p', {}, ...(instead ? woven(words.differs, own, other) : woven(words.ends, own)));
  return [make('p', { class: 'verdict missing' }, words.notWhole), excerpt(text, near), differs];
};

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
    let timer = 0;
    const soon = (): void => {
      clearTimeout(timer);
      timer = window.setTimeout(() => this.#compare(area.value), PAUSE);
    };
    const take = async (chosen: Blob | undefined): Promise<void> => {
      if (!chosen) return;
      area.value = pageText(await chosen.text());
      this.#compare(area.value);
    };
    area.addEventListener('input', soon, { signal });
    file.addEventListener('change', () => void take(file.files?.[0]), { signal });
    area.addEventListener('dragover', (event) => event.preventDefault(), { signal });
    const drop = (event: DragEvent): void => {
      const [dropped] = event.dataTransfer?.files ?? [];
      if (!dropped) return;
      event.preventDefault();
      void take(dropped);
    };
    area.addEventListener('drop', drop, { signal });
    signal.addEventListener('abort', () => clearTimeout(timer));
    this.setAttribute('data-ready', '');
  }

  /** The fingerprint that the site keeps of the source, if it has one. */
  #kept(): FingerprintFile | null {
    const data = this.querySelector('script[type="application/json"]')?.textContent;
    return data ? (JSON.parse(data) as FingerprintFile) : null;
  }

  #compare(text: string): void {
    const entries = [...this.querySelectorAll<HTMLElement>('[data-exact]')];
    const status = this.querySelector('[role="status"]');
    const results = entries.map((entry) => entry.querySelector('.result'));
    for (const result of results) result?.replaceChildren();
    if (text.trim() === '') return setText(status, '');
    try {
      const made = fingerprint(text, 'full', NO_DAY);
      const [placed, isThere, kept] = [placedWords(text), lookup(made.sequences), this.#kept()];
      const found = entries.map(({ dataset }) => foundIn(dataset['exact'] ?? '', placed, isThere));
      for (const [index, one] of found.entries()) results[index]?.replaceChildren(...verdict(one, text));
      const share = kept && shareIn(kept.sequences, made.sequences);
      setText(status, summary(found, made, kept && { ...kept, share: share ?? 0 }));
    } catch (error) {
      setText(status, error instanceof RangeError ? error.message : words.couldNot);
    }
  }
}

define('dossier-proof', DossierProof);
