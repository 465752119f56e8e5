import type { TimelineData } from '../layout/data.ts';
import { connectAddress } from '../../view/address.ts';
import { viewOf } from '../../view/own-view.ts';
import { define, started } from '../../dom/definition.ts';
import { startTimeline } from './timeline.ts';

/** `<dossier-timeline>`: brings the timeline that it holds to life. Without it the drawings stand still, and the list is there. */
class DossierTimeline extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!json) return;
    const end = (this.#end = new AbortController());
    const { signal } = end;
    connectAddress();
    // In a task of its own: reading the script was one, and the page answers in between.
    setTimeout(() => signal.aborted || started(end, () => startTimeline(this, JSON.parse(json) as TimelineData, viewOf(this), signal)));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

define('dossier-timeline', DossierTimeline);
