import { atom } from 'nanostores';
import { $asOf } from './as-of.ts';
import { $extent } from './extent.ts';
import { $focus } from './focus.ts';

/** A scene of the story as the charts show it. */
export interface Shown {
  id: string;
  extent: [from: number, to: number];
  asOf: string | null;
  focus: string[];
}

/** The scene that drives the charts; `null`: the reader's own hand does, or there is no story. */
export const $scene = atom<Shown | null>(null);

/** Whether the charts show what the reader's own hand, or the address, made of them. */
export const $held = atom(false);

/** Lets a scene drive the charts. */
export function setScene(scene: Shown): void {
  $scene.set(scene);
  $extent.set(scene.extent);
  $asOf.set(scene.asOf);
  $focus.set(scene.focus[0] ?? null);
  $held.set(false);
}

/** The reader's hand is on a chart: no scene drives it until they scroll on, and what the scene spoke of is no longer singled out. */
export function takeOver(): void {
  const driven = $scene.get();
  $held.set(true);
  $scene.set(null);
  if (driven) $focus.set(null);
}

/** The reader lets go: the scene that they are at drives the charts again. */
export function giveBack(): void {
  return $held.set(false);
}
