// The comparison of quotations with a text that a reader pastes.

const number = (count: number): string => count.toLocaleString('de');
const counted = (words: number): string => `${number(words)} ${words === 1 ? 'Wort' : 'Wörter'}`;
const dative = (words: number): string => `${number(words)} ${words === 1 ? 'Wort' : 'Wörtern'}`;

export const textOfSource = 'Der Text der Quelle';
export const how =
  'Öffnen Sie die Quelle, markieren Sie alles, kopieren Sie es und fügen Sie es hier ein; oder wählen oder ziehen Sie eine gespeicherte Seite hierher (Webseite oder reiner Text; aus einem PDF kopieren Sie den Text). Alles bleibt in Ihrem Browser: Diese Seite sendet nichts und funktioniert offline.';
/** `file` is the button that chooses it. */
export const savedPage = (file: string): string => `Eine gespeicherte Seite: ${file}`;
/** `command` is code. */
export const withoutScript = (command: string): string =>
  `Der Vergleich auf dieser Seite braucht JavaScript. Ohne JavaScript tut ${command} dasselbe in einer Kopie dieses Projekts.`;

// How a quotation fares.
export const oneWord = 'Ein einzelnes Wort ist zu kurz für einen Vergleich.';
export const found = 'In Ihrem Text gefunden';
export const notFound = 'In Ihrem Text nicht gefunden';
export const notWhole = 'Nicht vollständig gefunden; diese Wörter stehen in Ihrem Text:';
/** Where they break, behind those words or before them: `quoted` and `instead` are single words, bold. */
export const differs = (quoted: string, instead: string): string => `Das Zitat geht mit ${quoted} weiter, Ihr Text mit ${instead}.`;
export const ends = (quoted: string): string => `Das Zitat geht mit ${quoted} weiter, Ihr Text endet dort.`;
export const differsBefore = (quoted: string, instead: string): string => `Davor hat das Zitat ${quoted}, Ihr Text ${instead}.`;
export const begins = (quoted: string): string => `Davor hat das Zitat ${quoted}, Ihr Text beginnt dort.`;
/** The quotation from which the reader came here. */
export const cameFrom = 'Das Zitat, von dem Sie kommen';

// What the comparison came to: a sentence on the quotations, then one on the texts.
export const noneLongEnough = 'Kein Zitat ist hier lang genug für einen Vergleich.';
export const allFound = (count: number): string =>
  count === 1 ? 'Das Zitat steht in Ihrem Text.' : `Alle ${count} Zitate stehen in Ihrem Text.`;
/** Of several quotations not all are there. */
export const someFound = (count: number, all: number): string =>
  `${count} von ${number(all)} ${all === 1 ? 'Zitat' : 'Zitaten'} ${count === 1 ? 'steht' : 'stehen'} in Ihrem Text.`;
export const noText = (words: number): string =>
  `Ihr Text hat ${counted(words)}. Uns lag kein Text dieser Quelle vor, also gibt es nichts zu vergleichen.`;
export const sameText = (words: number): string => `Ihr Text hat ${counted(words)} und ist derselbe, den wir gelesen haben.`;
/** We had all of a text, or an excerpt of it, of `read` words: so much of it, in per cent, is in the reader's, of `words` words. */
export const share = (words: number, coverage: 'full' | 'excerpt', read: number, percent: number): string =>
  `Ihr Text hat ${counted(words)}; wir lasen ${coverage === 'full' ? 'einen Text' : 'einen Auszug'} von ${dative(read)}, und ${percent === 100 ? 'alle' : `${percent}\u00a0%`} seiner Folgen von fünf Wörtern stehen in Ihrem.`;
export const ownHash = (hash: string): string => `SHA-256 Ihres Textes: ${hash}`;
export const readHash = (hash: string): string => `SHA-256 des Textes, den wir gelesen haben: ${hash}`;

// Why nothing is compared. Editors read the first two as well, in English.
export const tooLong = (words: number, characters: number): string =>
  `Der Text ist länger als ein Buch: Ein Fingerabdruck fasst ${number(words)} Wörter und ${number(characters)} Zeichen. Geben Sie nur den zitierten Teil an.`;
export const tooShort = (words: number, least: number): string => `Der Text hat nur ${counted(words)}; ein Fingerabdruck braucht ${least}.`;
export const notText = 'In dieser Datei ist kein Text. Aus einem PDF oder Dokument kopieren Sie den Text und fügen ihn hier ein.';
export const couldNot = 'Der Text ließ sich nicht vergleichen.';
