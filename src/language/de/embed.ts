// What stands on pages for frames, under charts, and on the page of everything that can be embedded.

// Under a chart.
export const getData = 'Daten herunterladen';
/** `files` are links to the formats of a picture, in the colours of day or of night. */
export const images = {
  light: (files: string): string => `Bild: ${files}`,
  dark: (files: string): string => `Dunkel: ${files}`,
};
/** The same link, for those who hear it alone. */
export const imageIn = {
  light: (format: string): string => `${format}, helles Bild`,
  dark: (format: string): string => `${format}, dunkles Bild`,
};

// In a frame. All of `full`, `publisher` and `licence` are links.
export const source = (full: string, site: string, publisher: string, licence: string): string =>
  `${full}: ${site}. Herausgeber: ${publisher}, ${licence}.`;
export const skipChart = 'Grafik überspringen';
export const inFull = 'Vollständig, mit allen Quellen';
export const sources = (list: string): string => `Quellen: ${list}`;
/** A box that is ticked: else a part of the chart scrolls. */
export const showAllClaims = (count: number): string => `Alle ${count} Behauptungen auf einmal anzeigen`;
export const showWholeTimeline = 'Ganze Zeitleiste auf einmal anzeigen';
/** A page that stays as it was on a day, and how much has changed since: the second is a link. */
export const copyOf = (date: string): string => `Kopie, Stand: ${date}.`;
export const changesSince = (count: number): string => (count === 1 ? '1 Änderung seither' : `${count} Änderungen seither`);

// Everything that can be embedded.
export const title = 'Jede Grafik und jede Behauptung lässt sich auf anderen Seiten zeigen';
export const standfirst =
  'Sie behalten ihre Quellen, sind klein und rufen bei niemandem sonst etwas ab: kein Cookie, kein Tracker. Kopieren Sie einen Code, oder fügen Sie eine Adresse ein.';
/** Heads what stands on a page; `page` is a link. */
export const from = (page: string): string => `Von der Seite: ${page}`;
/** The page of one claim, for all of them. */
export const aClaim = 'eine Behauptung';
export const csv = 'Daten, CSV';
export const json = 'JSON';
export const svg = 'Bild, SVG';
export const png = 'PNG';
export const claims = 'Behauptungen und einzelne Reaktionen';
export const whereClaims =
  'Die Codes einer Behauptung stehen am Ende ihrer Seite. Ein Frame mit einer einzelnen Reaktion neben ihrer Behauptung hat die Adresse, die dahinter verlinkt ist.';
/** Where pages of claims have not every code; `id` is code. */
export const otherCodes = (id: string): string =>
  `Auf der Seite einer Behauptung stehen die Codes, die meist genügen. Für die übrigen nehmen Sie die der Behauptung oben: Statt ${id} setzen Sie den letzten Teil der Adresse Ihrer Behauptung ein, und deren Worte in „title“ und „alt“.`;
