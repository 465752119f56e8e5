// The story and its pictures.

export const asOf = 'Date';
export const asOfDate = (date: string): string => `État\u202f: ${date}`;
export const allKnown = 'Jusqu’à la dernière date';
export const backToText = 'Revenir à la vue du texte';
export const openPicture = 'Ouvrir cette image';
export const embed = 'Intégrer';

/** How the picture of a scene is read, in one line. */
export const readings = {
  exchange: 'Sur la ligne\u202f: répond à la question. À côté\u202f: répond à une autre.',
  allOnTheLine: 'Chaque réponse est sur la ligne de la question.',
  matrix:
    'Carré\u202f: l’affirme. Plein\u202f: répond à la question. Vide\u202f: répond à une autre. Pointillé\u202f: aucune réponse trouvée.',
  ledger: 'Pouvait\u202f: le pouvoir a-t-il été accordé. L’a fait\u202f: a-t-il été exercé. Et selon qui.',
  days: 'Une colonne par jour, une ligne par acteur. Plein\u202f: les mots répondent à cette question. Vide\u202f: ils n’y répondent pas.',
  spans:
    'Épais\u202f: les dates les plus probables. Fin\u202f: les dates d’un autre acteur. Une fin estompée n’est pas connue au jour près.',
  moments: 'Une ligne par moment.',
};
