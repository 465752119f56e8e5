import { atom, type WritableAtom } from 'nanostores';

/** The orders of claims: by the question asked, by date, or those with most left unanswered first. */
export const ORDERS = ['question', 'date', 'open'] as const;
type Order = (typeof ORDERS)[number];

/** What can be chosen of what a page shows; it stands in the address. */
export interface Choices {
  /** The date as of which the dispute is viewed, a plain date ("2018-12-19"); `null`: all that is known. */
  asOf: string | null;
  /** The interval that a timeline shows, in milliseconds UTC, the end exclusive; `null`: what it shows by itself. */
  extent: [from: number, to: number] | null;
  /** The id of the claim, response (its address) or event that is opened; `null`: none. */
  focus: string | null;
  /** The ids of the parties, stances and questions to which claims and responses are narrowed; none: all. */
  parties: string[];
  stances: string[];
  questions: string[];
  /** The words that are searched for; empty: none. */
  words: string;
  order: Order;
  /** The two parties that are compared, by id; `null`: none. */
  compared: [string, string] | null;
  /** Whether only responses are shown that answer another question than the one asked. */
  another: boolean;
  /** Whether a matrix says in words what its signs stand for. */
  inWords: boolean;
}

/** A scene of the story: the interval that it speaks of, in ms UTC, and the plain date as of which it is seen. */
export interface Scene {
  id: string;
  extent: [from: number, to: number];
  asOf: string | null;
}

/** What is shown, and who decides it. */
export interface View extends Choices {
  /** The scene that decides on the date; `null`: the reader does, or there is no story. */
  scene: Scene | null;
  /** Whether the reader, or the address, has taken over from the scenes. */
  held: boolean;
  /** Whether it is a step that “Back” takes back; where that is left out, what moves under the hand is none. */
  step?: boolean | undefined;
}

export type ViewStore = WritableAtom<View>;

/** What is shown where nobody has chosen anything. */
export const NO_CHOICES: Choices = {
  asOf: null,
  extent: null,
  focus: null,
  parties: [],
  stances: [],
  questions: [],
  words: '',
  order: 'question',
  compared: null,
  another: false,
  inWords: false,
};

export function viewStore(): ViewStore {
  return atom<View>({ ...NO_CHOICES, scene: null, held: false });
}

/** The view of the page, which its address holds. */
export const $view = viewStore();

/** The reader chooses something: no scene decides until they scroll on. It is a `step` back from which “Back” leads, or none, as what came by the way. */
export function choose($view: ViewStore, part: Partial<Choices>, step?: boolean): void {
  $view.set({ ...$view.get(), ...part, scene: null, held: true, step });
}

/** A scene decides on the date; what was opened before is not. */
export function play($view: ViewStore, scene: Scene): void {
  $view.set({ ...$view.get(), asOf: scene.asOf, extent: null, focus: null, scene, held: false });
}

/** The reader lets go: the scene that they are at decides again. */
export function resume($view: ViewStore): void {
  $view.set({ ...$view.get(), held: false });
}
