// The story and its pictures.

export const asOf = 'Stand';
export const asOfDate = (date: string): string => `Stand: ${date}`;
export const allKnown = 'Bis zum letzten Datum';
export const backToText = 'Zurück zur Ansicht im Text';
export const openPicture = 'Diese Grafik öffnen';
export const embed = 'Einbetten';

/** How the picture of a scene is read, in one line. */
export const readings = {
  exchange: 'Auf der Linie: beantwortet die Frage. Daneben: beantwortet eine andere.',
  allOnTheLine: 'Jede Antwort steht auf der Linie der Frage.',
  matrix: 'Quadrat: behauptet es. Voll: beantwortet die Frage. Offen: beantwortet eine andere. Gepunktet: keine Antwort gefunden.',
  ledger: 'Durfte: ob die Befugnis erteilt war. Tat es: ob sie genutzt wurde. Und wer das sagt.',
  days: 'Eine Spalte je Tag, eine Bahn je Sprecher. Gefüllt: Die Worte beantworten diese Frage. Leer: Sie tun es nicht.',
  spans: 'Dick: das wahrscheinlichste Datum. Dünn: die Angabe eines anderen. Ein verblassendes Ende ist nicht auf den Tag bekannt.',
  moments: 'Eine Zeile je Zeitpunkt.',
};
