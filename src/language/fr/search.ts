// The search over everything.
import { plural } from '../plural.ts';

export const title = 'Recherche';
export const standfirst =
  'Chercher partout demande JavaScript\u202f: appuyez sur «\u202f/\u202f» ou sur le signe en haut d’une page. Sans lui, tout figure dans ces listes.';

// The panel.
export const field = 'Mots à chercher';
export const everything = 'Chercher partout';
export const close = 'Fermer';
/** Instead of results, where those could not be had. */
export const unreachable = 'Chargement impossible. Continuez à taper pour réessayer.';
/** How many were found, of which only the first `shown` are there to see. */
export const results = (found: number, shown: number): string =>
  `${found === 0 ? 'Aucun résultat' : `${found} ${plural('fr')(found, { one: 'résultat', other: 'résultats' })}`}${found > shown ? `, les ${shown} premiers affichés` : ''}`;
/** Before the results where none has all of the words. */
export const onlySome = (results: string): string => `Rien ne contient tous ces mots. Avec certains d’entre eux\u202f: ${results}`;
/** The button that shows so many more results. */
export const more = (count: number): string => `En afficher ${count} de plus`;
/** What a result is. */
export const kinds = {
  Claim: 'Affirmation',
  Response: 'Réaction',
  Article: 'Article',
  Event: 'Événement',
  Term: 'Terme',
  Source: 'Source',
};

// Titles of results.
export const responseOn = (party: string, claim: string): string => `${party} sur\u202f: ${claim}`;
export const partOf = (article: string, heading: string): string => `${article}\u202f: ${heading}`;
export const headlineNotSeen = 'titre non vu';
