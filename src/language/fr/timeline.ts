// What stands in and around the timeline. Dates, names and counts are written already.

export const nothingDated = 'Rien n’est encore daté.';
export const region = (title: string): string => `Chronologie\u202f: ${title}`;
export const asList = 'En liste';
export const listRegion = 'La chronologie en liste';
export const skipList = 'Passer la liste';

// What moves and narrows it; the keys `-` and `+` do the same.
export const controls = (chart: string): string => `Commandes\u202f: ${chart}`;
export const earlier = 'Plus tôt';
export const later = 'Plus tard';
export const wider = 'Réduire';
export const closer = 'Agrandir';
export const withKey = (action: string, key: string): string => `${action} (${key})`;
export const filter = 'Filtrer';
export const filterLegend = 'Seulement ce qu’ont dit ou fait\u202f:';
/** Before the date as of which the dispute is viewed, or "tout ce qui est connu". */
export const asOf = 'À la date';
export const stepBack = 'Un pas en arrière';
export const stepOn = 'Un pas en avant';

// The overview over all of time, on which a window is moved.
export const allItems = 'Tous les éléments';
export const overview = 'Vue d’ensemble';
export const stretch = 'Période affichée';
export const stretchStart = 'Début de la période affichée';
export const stretchEnd = 'Fin de la période affichée';

export const legend = 'Légende';
export const claim = 'affirmation';
export const response = 'réaction';
export const event = 'événement';
export const roughly = 'date connue à peu près';
export const oneAccount = 'une période selon un récit\u202f; estompée si aucune fin n’est donnée';

/** Lanes of two kinds of parties in one, and of more; the second label runs on in the line. */
export const twoKinds = (first: string, second: string): string => `${first}, ${second}`;
export const severalKinds = (first: string): string => `${first} et autres`;

// What is said of a response as a mark: its stance, and the questions that it answers instead.
export const responseMark = (stance: string, text: string): string => `${stance}\u202f: ${text}`;
export const responseMarkAsked = (stance: string, text: string): string => `${stance}, répond à la question posée\u202f: ${text}`;
export const responseMarkAnother = (stance: string, questions: string[], text: string): string =>
  `${stance}, répond à une autre question (${questions.join(', ')})\u202f: ${text}`;

/** What kind of thing a mark is, when it was, and who acts. */
export const markTitle = {
  claim: (date: string, who: string): string => `Affirmation, ${date}, ${who}`,
  response: (date: string, who: string): string => `Réaction, ${date}, ${who}`,
  event: (date: string, who: string): string => `Événement, ${date}, ${who}`,
};
// Several marks that stand as one ("12 réactions").
export const countOn = (counted: string, date: string): string => `${counted}, ${date}`;
export const countBetween = (counted: string, first: string, last: string): string => `${counted}, ${first} – ${last}`;
export const countFirstLast = (counted: string, first: string, last: string): string => `${counted}, d’abord ${first}, enfin ${last}`;

/** Whose a dating is where no party stands for it. */
export const bySources = (count: number): string => (count === 1 ? 'Une source' : `${count} sources`);

// The panel of what is opened.
export const close = 'Fermer';
export const addressOf = {
  claim: 'Adresse de cette affirmation',
  response: 'Adresse de cette réaction',
  event: 'Adresse de cet événement',
};
/** On the line of the date as of which the dispute is viewed. */
export const asOfDate = (date: string): string => `état\u202f: ${date}`;
