// The comparison of quotations with a text that a reader pastes.
import { plural } from '../plural.ts';

const form = /* @__PURE__ */ plural('fr');
const number = (count: number): string => count.toLocaleString('fr');
const counted = (words: number): string => `${number(words)} ${form(words, { one: 'mot', other: 'mots' })}`;

export const textOfSource = 'Le texte de la source';
export const how =
  'Ouvrez la source, sélectionnez tout, copiez et collez ici\u202f; ou choisissez ou déposez une page que vous avez enregistrée (page web ou texte brut\u202f; d’un PDF, copiez le texte). Tout reste dans votre navigateur\u202f: cette page n’envoie rien et fonctionne hors ligne.';
/** `file` is the button that chooses it. */
export const savedPage = (file: string): string => `Une page enregistrée\u202f: ${file}`;
/** `command` is code. */
export const withoutScript = (command: string): string =>
  `Pour comparer sur cette page, il faut JavaScript. Sans lui, ${command} fait de même dans une copie de ce projet.`;

// How a quotation fares.
export const oneWord = 'Un mot seul est trop court pour être comparé.';
export const found = 'Trouvée dans votre texte';
export const notFound = 'Introuvable dans votre texte';
export const notWhole = 'Pas trouvée en entier\u202f; ces mots figurent dans votre texte\u202f:';
/** Where they break, behind those words or before them: `quoted` and `instead` are single words, bold. */
export const differs = (quoted: string, instead: string): string => `La citation continue par ${quoted}, votre texte par ${instead}.`;
export const ends = (quoted: string): string => `La citation continue par ${quoted}, et votre texte s’arrête là.`;
export const differsBefore = (quoted: string, instead: string): string => `Avant eux, la citation a ${quoted}, votre texte ${instead}.`;
export const begins = (quoted: string): string => `Avant eux, la citation a ${quoted}, et votre texte commence là.`;
/** The quotation from which the reader came here. */
export const cameFrom = 'La citation d’où vous venez';

// What the comparison came to: a sentence on the quotations, then one on the texts.
export const noneLongEnough = 'Aucune citation n’est assez longue ici pour être comparée.';
export const allFound = (count: number): string =>
  count === 1 ? 'La citation est dans votre texte.' : `Les ${count} citations sont dans votre texte.`;
/** Of several quotations not all are there. */
export const someFound = (count: number, all: number): string =>
  `${count} ${form(count, { one: 'citation', other: 'citations' })} sur ${number(all)} ${form(count, { one: 'est', other: 'sont' })} dans votre texte.`;
export const noText = (words: number): string =>
  `Votre texte compte ${counted(words)}. Nous n’avions aucun texte de cette source\u202f: il n’y a rien à quoi le comparer.`;
export const sameText = (words: number): string => `Votre texte compte ${counted(words)} et c’est celui que nous avons lu.`;
/** We had all of a text, or an excerpt of it, of `read` words: so much of it, in per cent, is in the reader's, of `words` words. */
export const share = (words: number, coverage: 'full' | 'excerpt', read: number, percent: number): string =>
  `Votre texte compte ${counted(words)}\u202f; nous avons lu ${coverage === 'full' ? 'un texte' : 'un extrait'} de ${counted(read)}, dont ${percent === 100 ? 'toutes les' : `${percent}\u202f% des`} suites de cinq mots sont dans le vôtre.`;
export const ownHash = (hash: string): string => `SHA-256 de votre texte\u202f: ${hash}`;
export const readHash = (hash: string): string => `SHA-256 du texte que nous avons lu\u202f: ${hash}`;

// Why nothing is compared. Editors read the first two as well, in English.
export const tooLong = (words: number, characters: number): string =>
  `Le texte est plus long qu’un livre\u202f: une empreinte prend ${number(words)} mots et ${number(characters)} caractères. Ne donnez que la partie citée.`;
export const tooShort = (words: number, least: number): string =>
  `Le texte n’a que ${counted(words)}\u202f; il en faut ${least} à une empreinte.`;
export const notText = 'Il n’y a pas de texte dans ce fichier. D’un PDF ou d’un document, copiez le texte et collez-le ici.';
export const couldNot = 'Le texte n’a pas pu être comparé.';
