import { aspects, meanings } from '#words/ledger';
import { listed } from '#words/record';
import type { Dossier } from '../../model/dossier.ts';
import { ANSWERS, type Answer, type Feature, type Voice } from '../../model/ledger.ts';

/** What is asked of each power over each feature, in the order of reading. */
export const ASPECTS = [
  { id: 'purpose', label: aspects.purpose },
  { id: 'granted', label: aspects.granted },
  { id: 'used', label: aspects.used },
] as const;
export type Aspect = (typeof ASPECTS)[number]['id'];

/** What is said on one aspect of one power; empty where nobody says anything. */
export function voicesOn(feature: Feature, power: string, aspect: Aspect): Voice[] {
  return feature.access[power]?.[aspect] ?? [];
}

/** True when some voice says yes and another no. */
export function isContested(voices: Voice[]): boolean {
  return voices.some((voice) => voice.answer === 'yes') && voices.some((voice) => voice.answer === 'no');
}

/** The short names of the parties behind some voices, each once: "A, B". */
export function speakersText(voices: Voice[], dossier: Dossier): string {
  return listed([...new Set(voices.map((voice) => dossier.parties[voice.by]?.short ?? voice.by))]);
}

/** Voices by what they answer, yes first and no last; an answer that nobody gives is left out. */
export function answersOf(voices: Voice[]): { answer: Answer; voices: Voice[] }[] {
  return ANSWERS.flatMap((answer) => {
    const same = voices.filter((voice) => voice.answer === answer);
    return same.length > 0 ? [{ answer, voices: same }] : [];
  });
}

/** Those answers to features that do not speak for themselves, with what they mean. */
export function explainedAnswers(features: Feature[]): { answer: Answer; meaning: string }[] {
  const all = features.flatMap(({ access }) => Object.values(access).flatMap(({ granted = [], used = [] }) => [...granted, ...used]));
  return answersOf(all).flatMap(({ answer }) => (answer in meanings ? { answer, meaning: meanings[answer as keyof typeof meanings] } : []));
}
