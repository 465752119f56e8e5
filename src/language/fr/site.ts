// What stands around every page, and on the pages of the story, of articles, claims, charts, sources and the glossary.

// Head and foot of every page.
export const skip = 'Aller au contenu';
export const search = 'Recherche';
export const searchKey = 'Recherche (/)';
export const menu = 'Menu';
/** What the list of the main pages is called, for those who hear the page. */
export const mainPages = 'Pages principales';
export const published = (publisher: string, licence: string): string => `Publié par ${publisher}. Textes et données\u202f: ${licence}.`;
export const toData = 'Données';
export const toEmbeds = 'Intégrer graphiques et affirmations';
export const toPrint = 'Version à imprimer';
export const toProofs = 'Vérifier les citations';
export const toChanges = 'Modifications';
/** `corrections` is a sentence of the site on how it corrects itself, `contact` where errors are told. */
export const errors = (corrections: string, contact: string): string => `${corrections} Signaler une erreur\u202f: ${contact}`;

// Datelines, and what was changed on a page.
export const publishedOn = (date: string): string => `Publié\u202f: ${date}`;
export const entered = (date: string): string => `Saisie\u202f: ${date}`;
/** Behind either, after a dot. */
export const lastChange = {
  correction: (date: string): string => `Correction\u202f: ${date}`,
  clarification: (date: string): string => `Précision\u202f: ${date}`,
  update: (date: string): string => `Mise à jour\u202f: ${date}`,
};
export const changesHere = 'Modifications de cette page';
export const change = (date: string, kind: string, note: string): string => `${date} (${kind})\u202f: ${note}`;

// The story and articles.
/** `links` are the headings that stand after the scenes. */
export const skipScenes = (count: number, links: string): string =>
  count === 1 ? `Passer la scène\u202f: ${links}` : `Passer les ${count} scènes\u202f: ${links}`;
export const firstAnswers = 'Les premières réactions de ceux que nomme l’affirmation, dans l’ordre du temps.';
export const dashedPlace = 'Une place en pointillé sur la ligne\u202f: ces propos ne répondent pas à la question posée.';
export const allAnswers = (count: number): string => (count === 1 ? 'Voir la réaction' : `Les ${count} réactions`);
export const nextArticle = (title: string): string => `À suivre\u202f: ${title}`;

// Claims.
export const howToRead =
  'Sur la ligne\u202f: répond à la question. À côté\u202f: répond à une autre. Chaque nom mène aux mots, à leur source et à la façon dont ils ont été vérifiés.';
export const whatStands = 'Ce que l’on sait';
export const whatStaysOpen = 'Ce qui reste en suspens';
export const wordsAndSources = 'Les mots et leurs sources';
export const otherClaims = 'Autres affirmations';
export const claimBefore = 'Affirmation précédente';
export const claimAfter = 'Affirmation suivante';
/** Behind the stance of a response in a list: it answers the question that the claim asks. */
export const onTheQuestion = 'sur la question';
/** The same of one that answers others: `questions` are whole questions. */
export const answersOthers = (questions: string): string => `répond à\u202f: ${questions}`;

// Charts.
export const everythingInOrder = 'Toute la chronologie, dans l’ordre';
export const titleOfPart = (title: string, part: number): string => `${title}, partie ${part}`;
export const partsOfList = 'Parties de cette liste';
export const inOtherParts = 'Dans les autres parties de cette liste';
export const didTheyAnswer = 'Ont-ils répondu\u202f? Une phrase par acteur';
/** Above such sentences: which claims they count. */
export const answersCounted = 'Compté sur les affirmations des autres qui concernent l’acteur\u202f:';
export const didAnswer = (party: string): string => `Des réponses\u202f? ${party}`;
/** Leads to the answers of a party in the matrix. */
export const showThem = 'Les voir';

// Sources, quotations and terms.
export const qualities = {
  primary: 'Documents originaux',
  'major-outlet': 'Grands médias',
  'trade-press': 'Presse spécialisée',
  'local-press': 'Presse locale',
  'blog-or-aggregator': 'Blogs et agrégateurs',
};
/** What the mark of a note is called, which opens the names of the sources. */
export const sourceNote = 'Note de source';
export const undated = 'sans date';
export const spokenIn = (source: string): string => `dans ${source}`;
/** Behind exact words of another language, within a sentence. */
export const inTranslation = (text: string): string => `notre traduction\u202f: ${text}`;
/** `status` says whether the words were found in the source. */
export const proveIt = (status: string): string => `${status}\u202f: vérifiez vous-même`;
export const glossary = 'Glossaire';

// Words that describe statements.
export const vocabularyTitle = 'Les mots qui décrivent les propos';
export const vocabularyStandfirst = 'Dans les données, ce sont des identifiants. Chacun a ici une adresse qui reste.';
export const bearings = {
  direct: { label: 'Répond à la question', gloss: 'la réaction répond à la question que pose l’affirmation' },
  'another-question': {
    label: 'Répond à une autre question',
    gloss: 'la réaction répond à une question, mais non à celle que pose l’affirmation',
  },
  silent: {
    label: 'Pas de réponse, ou aucune trouvée',
    gloss: 'l’acteur a parlé sans répondre, ou nous n’avons trouvé aucune réponse de lui',
  },
};
export const vocabularyGroups = {
  question: 'Ce que demande une affirmation, et à quoi répond une réaction',
  stance: 'Ce qu’une réaction dit d’une affirmation\u202f; jamais si elle est vraie',
  bearing: 'Si une réaction répond à la question de son affirmation',
  'party-kind': 'Groupes d’acteurs',
  'event-kind': 'Sortes d’événements',
  power: 'Pouvoirs du registre',
};
