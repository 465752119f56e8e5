// Womit ein neues Dossier beginnt (`npm run new dossier`): Platzhalter, bis die Redaktion bessere Wörter schreibt, und Kommentare für die Redaktion.

// site.yaml
export const aboutSite = 'Was für die ganze Website gilt.';
export const siteStandfirst = 'Ein oder zwei Sätze: was diese Website ist.';
export const aboutPublisher = 'Schreiben Sie, wer die Website herausgibt und wo man Fehler meldet.';
export const corrections = 'Fehler berichtigen wir an Ort und Stelle; jede Änderung steht mit Datum auf der Seite, die sie betrifft.';

// vocabulary.yaml
export const aboutQuestions =
  'Was eine Behauptung fragen kann. Jede Frage hat ein Etikett (ein, zwei Wörter) und wird von mehreren („Waren sie sicher?“) und von einem („War er sicher?“) gestellt.';
export const aboutPartyKinds = 'Gruppen von Beteiligten, in der Reihenfolge, in der die Zeitleiste sie zeigt.';
export const partyKind = { label: 'Beteiligte', gloss: 'Wer in diesem Dossier spricht' };
export const aboutEventKinds = 'Arten von Ereignissen.';
export const eventKind = { label: 'Ereignisse', gloss: 'Was geschah, gleich, wer davon berichtet' };

// pages.yaml
export const aboutPages = 'Was über den Seiten steht, die aus dem Dossier entstehen. Eine gute Überschrift sagt, was die Seite zeigt.';
export const timeline = {
  title: 'Wann es gesagt wurde und wann es geschah',
  label: 'Zeitleiste',
  standfirst: 'Behauptungen, Reaktionen und Ereignisse in der Reihenfolge ihrer Daten.',
  reading: 'Quadrate sind Behauptungen, Kreise Reaktionen, Striche und Balken Ereignisse.',
};
export const matrix = {
  title: 'Wer auf welche Frage geantwortet hat',
  label: 'Matrix',
  standfirst: 'Jede Behauptung stellt eine Frage. Hier steht jede Reaktion neben der Behauptung, der sie gilt.',
  reading:
    'Ein voller Kreis auf der Linie beantwortet die gestellte Frage, ein offener daneben eine andere. Eine Position ist kein Urteil.',
};
export const claims = {
  title: 'Was behauptet wird',
  label: 'Behauptungen',
  standfirst: 'Jede Behauptung und was die Betroffenen dazu gesagt haben.',
};
export const sources = {
  title: 'Worauf sich das stützt',
  label: 'Quellen',
  standfirst: 'Jedes Dokument und wie viel davon wir gelesen haben.',
};
export const glossary = { title: 'Begriffe, erklärt', label: 'Glossar', standfirst: 'Die Begriffe dieses Dossiers in einfachen Worten.' };
export const notFound = {
  title: 'Unter dieser Adresse gibt es keine Seite',
  label: 'Nicht gefunden',
  standfirst: 'Vielleicht enthält die Adresse einen Tippfehler. Über Behauptungen, Zeitleiste und Quellen ist alles zu erreichen.',
};

// The registers
export const aboutParties = 'Wer spricht. Der Kurzname steht in Grafiken, wo wenig Platz ist.';
export const partyRole = 'Schreiben Sie in einer Zeile, wer das ist.';
export const aboutSources = 'Was gelesen wurde. Zitate belegen: npm run fingerprint -- <id> <file>';
export const source = {
  title: 'Ersetzen Sie diese Quelle',
  publisher: 'Wer sie veröffentlicht hat',
  seen: 'Schreiben Sie, was Sie davon gesehen haben.',
};
export const aboutEvents = 'Was geschah, mit Datum: npm run new event';
export const aboutGlossary = 'Erklärte Begriffe: npm run new term';

// The first claim
export const aboutClaim = 'Ein Beispiel. Ersetzen Sie es durch etwas Gesagtes, das sich prüfen lässt: npm run new claim';
export const claim = (party: string): string => `${party}: Hier steht, was gesagt wurde und sich prüfen lässt.`;
export const claimInShort = 'Etwas wurde gesagt'; // at most 38 characters
export const claimProse = 'Schreiben Sie hier, was feststeht, was nicht und warum.';

// The story
export const storyStandfirst = 'Ein oder zwei Sätze unter der Überschrift.';
export const aboutStory = 'Die Geschichte hat Szenen, jede neben einer Grafik: npm run new scene';
export const scene = {
  heading: 'Was gesagt wurde',
  text: 'Schreiben Sie hier, was die Grafik daneben zeigt.',
  finding: 'Was gesagt wurde und wer geantwortet hat',
};
