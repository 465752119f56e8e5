import { connectAddress } from '../../view/address.ts';
import { define, started } from '../../dom/definition.ts';
import { startStory } from './story.ts';

/**
 * `<dossier-story>`: the scenes, and the stage that shows of each what its text speaks of. The scene whose text has passed the reading
 * line (`--reading-line`, per cent of the window's height) is shown, as of its date unless the reader has taken over; scrolling on to another
 * scene lets go. With the attribute `ready` the stage stands for the scenes' own pictures, with `held` it says who moves it.
 */
class DossierStory extends HTMLElement {
  #end = new AbortController();

  connectedCallback(): void {
    const end = (this.#end = new AbortController());
    connectAddress();
    started(end, () => startStory(this, end.signal));
  }

  disconnectedCallback(): void {
    this.#end.abort();
  }
}

define('dossier-story', DossierStory);
