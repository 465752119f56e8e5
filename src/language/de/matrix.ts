// The table of claims and parties. Dates, names and the labels of questions are written already.

const responses = (count: number): string => (count === 1 ? '1 Reaktion' : `${count} Reaktionen`);
const claims = (count: number): string => (count === 1 ? '1 Behauptung' : `${count} Behauptungen`);
const answer = (count: number): string => (count === 1 ? 'beantwortet' : 'beantworten');

export const listed = (items: string[]): string => items.join(', ');
export const table = (title: string): string => `Tabelle: ${title}`;

/** How responses meet the question asked: under a number, one line each. */
export const bearings = {
  direct: 'antworten auf die gestellte Frage',
  'another-question': 'antworten auf eine andere Frage',
  silent: 'keine Antwort oder keine gefunden',
};

// What is in view.
export const counts = (shown: { claims: number; responses: number }, all: { claims: number; responses: number }): string =>
  `${shown.claims === all.claims ? '' : `${shown.claims} von `}${claims(all.claims)}, ${shown.responses === all.responses ? '' : `${shown.responses} von `}${responses(all.responses)}`;
export const stillReading = (counted: string): string => `${counted}, wird noch geladen`;
export const nothingLeft = (counted: string): string => `${counted}; nichts bleibt übrig`;
export const nothingSaid = 'noch war nichts gesagt';
/** What was in view as of a date: the counts, or that nothing had been said. */
export const inViewAsOf = (date: string, text: string): string => `Stand ${date}: ${text}`;

// The head of a group of claims that ask one question.
export const noResponse = 'keine Reaktion gefunden';
export const onQuestion = (direct: number, of: number): string => `${direct} von ${of} zur Frage`;
export const claimsAnd = (count: number, met: string): string => `${claims(count)} · ${met}`;
export const showClaims = (group: string): string => `Behauptungen anzeigen: ${group}`;
export const groupLabel = (label: string): string => `${label} · `;
/** The responses of a column to the claims of a group. */
export const sum = (direct: number, sidestep: number): string =>
  `${direct} ${answer(direct)} die gestellte Frage, ${sidestep} ${answer(sidestep)} eine andere`;

// A cell in words: which question is answered, and how many others.
export const claim = 'Behauptung';
export const onAnother = (question: string, more: number): string => `zu: ${question}${more > 0 ? ` +${more}` : ''}`;

// The record of an opened cell.
export const places = { direct: 'zur Frage', 'another-question': 'zu einer anderen Frage', silent: '' };
export const concerning = (time: string): string => `betrifft: ${time}`;
/** Before the source in which words stand, where nothing else is said before it; and before further sources. */
export const inSource = 'Quelle:';
export const alsoIn = 'auch in:';

// What was asked and what was answered, from left to right, with an arrow between them.
export const asked = 'gefragt';
export const answersIt = 'beantwortet';
export const answered = 'geantwortet';
export const notAnswered = 'keine Antwort oder keine gefunden';
// Before what they lead to: who speaks and how, or another claim.
export const previous = 'Zurück:';
export const next = 'Weiter:';
export const anotherClaim = 'andere Behauptung';
export const way = (who: string, says: string): string => `${who}, ${says}`;
export const wholeClaim = (count: number): string => `Ganze Behauptung mit ${responses(count)}`;
export const addressOfClaim = 'Adresse dieser Behauptung';
export const addressOfResponse = 'Adresse dieser Reaktion';
export const close = 'Schließen';

// What the reader can choose.
export const controls = 'Was die Tabelle zeigt';
export const search = 'Suchen';
export const searchClaims = 'Behauptungen durchsuchen';
export const searchIn = (count: number): string => `In ${count} suchen`;
export const sort = 'Sortieren';
/** Where there is room for the order in use. */
export const sortedBy = (order: string): string => `Sortieren nach ${order}`;
export const sortBy = 'Sortieren nach';
export const orders = { question: 'Frage', date: 'Datum', open: 'nicht direkten Antworten' };
export const filter = 'Filter';
export const onlySidesteps = 'nur Antworten auf eine andere Frage';
export const responsesBy = 'Reaktionen von';
export const stance = 'Position';
export const questionAsked = 'Gestellte Frage';
export const compare = 'Vergleichen';
/** The same where there is room. */
export const compareTwo = 'Zwei vergleichen';
// Before the first and the second party to be compared.
export const compareFirst = 'Vergleich von';
export const compareSecond = 'mit';
export const cellsAs = 'Zellen als';
export const signs = 'Zeichen';
export const words = 'Wörter';
export const clear = 'zurücksetzen';
export const replay = 'Abspielen';
export const asOf = 'Stand';
export const earlier = 'früher';
export const later = 'später';

// What the signs mean; short where there is little room.
export const legend = 'Legende';
export const madeTheClaim = 'hat es behauptet';
export const claimSign = 'Behauptung';
export const signsMean = 'Was die Zeichen bedeuten';
export const allSigns = 'Alle Zeichen';
export const inOtherTerms = { label: 'in anderen Begriffen', gloss: 'beantwortet die gestellte Frage, ohne klares Ja oder Nein' };
export const gloss = (text: string): string => `: ${text}`;
export const blocks = {
  direct: 'beantwortet die gestellte Frage',
  'another-question': 'abgesetzt: beantwortet eine andere, die darunter steht',
  silent: 'keine Antwort oder keine gefunden',
};
export const dashed = 'Eine gestrichelte Linie unter einem Kreis: vor der Behauptung gesagt.';

// A matrix that is too long for one page.
export const parts = 'Teile der Matrix';
export const claimsOfPart = 'Behauptungen';
export const range = (first: number, last: number): string => `${first}–${last}`;
export const showMore = (count: number): string =>
  count === 1 ? '1 weitere Behauptung anzeigen' : `mehr von ${count} weiteren Behauptungen`;

// The chart that sums up who answers the question asked.
export const silentShort = 'keine Antwort oder keine gefunden';
export const sidestepsCaption = 'Reaktionen nach Beteiligten: zur gestellten Frage, zu einer anderen, keine Antwort oder keine gefunden';
export const sidestepsNote =
  '„Keine Antwort“ steht für jene, die sprachen, ohne zu antworten, und für jene, deren Antwort sich in den durchgesehenen Quellen nicht fand. Eine Position ist kein Urteil.';
export const othersEach = (parties: number, each: number): string => `${parties} andere Beteiligte, je ${responses(each)}`;
export const othersSeveral = (parties: number): string => `${parties} andere Beteiligte, je mehrere Reaktionen`;
export const circles = (count: number, per: 1 | 5): string => `${responses(count)}; jeder Kreis steht für ${per === 1 ? 'eine' : 'fünf'}.`;
export const answersAnother = (party: string, count: number): string => `${party}: in ${responses(count)} eine andere Frage beantwortet`;
export const answersAsked = (party: string, count: number, of: number): string =>
  `${party}: in ${count === 0 ? 'keiner' : count} von ${responses(of)} die gestellte Frage beantwortet`;
export const remarks = (all: string[]): string => `${all.join('; ')}.`;
export const noneShown = 'Es wird keine Reaktion gezeigt.';
export const sidesteps = (found: number, direct: number, sidestep: number, declined: number): string =>
  `Von ${found} gefundenen Reaktionen ${answer(direct)} ${direct} die gestellte Frage, ${sidestep} eine andere und ${declined} keine`;
export const notFound = (count: number): string =>
  `; in ${count === 1 ? 'einem Fall' : `${count} Fällen`} haben wir keine Antwort gefunden`;
