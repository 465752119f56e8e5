// The codes by which a chart or a claim is put on another page. What stands in „ “ are names on the German screens of WordPress, and on those of Ghost and AMP.

export const embed = 'Einbetten';
export const copy = 'Kopieren';
export const copied = 'Kopiert';
export const selected = 'Markiert: bitte selbst kopieren';
export const showView = 'Die Codes zeigen die Ansicht, die Sie gewählt haben, oder sagen, was aus ihr wird.';
/** The name of a code, bold, and when to take it. */
export const named = (name: string, use: string): string => `${name} ${use}`;
export const name = (name: string): string => `${name}.`;
/** `policy` is code. */
export const needsPolicy = (policy: string): string => `Hat die Seite eine Content Security Policy, so braucht sie ${policy}`;
/** In place of `policy` where nothing is needed. */
export const noPolicy = 'nichts';
export const otherWays = 'Andere Wege, anderes Aussehen';
export const more = 'Wie es aussehen kann und was sich sonst einbetten lässt';

// What becomes of the view that a reader has chosen.
export const linkLeads = 'Zu sehen ist alles; der Link führt zu der Ansicht, die Sie gewählt haben.';
export const pictureShowsAll = 'Der Rahmen zeigt die gewählte Ansicht, das Bild alles.';
export const addressShowsAll =
  'Eine eingefügte Adresse zeigt alles, nicht die gewählte Ansicht; zu ihr führt ein Frame im Block „Individuelles HTML“ oder ein verlinktes Bild.';

// The codes: a name, and when to take it.
export const frame = 'Frame';
export const frameUse = 'Eine Zeile, kein Skript. Was höher ist als der Frame, lässt sich darin scrollen.';
export const fittingFrame = 'Frame in passender Höhe';
export const fittingFrameUse =
  'Ein kleines Skript macht den Frame so hoch wie seinen Inhalt, öffnet Links zu seinen Ansichten auf Ihrer Seite und druckt ihn als Bild. In Ghost setzen Sie ihn in eine Karte „HTML“: Eine Adresse allein wird zu einem Lesezeichen mit Bild.';
/** An element of HTML. */
export const element = 'Element';
export const elementUse = 'Zeigt ein Bild, wo es kein Skript gibt und solange der Frame noch lädt.';
export const svg = 'Bild, SVG';
export const svgUse =
  'Scharf in jeder Größe. Sagen Sie in eigenen Worten, was es zeigt, wenn der Text zwischen den Anführungszeichen es nicht tut.';
export const png = 'Bild, PNG';
export const pngUse = 'Wo kein SVG erlaubt ist.';
export const text = 'Text';
export const textUse = 'Für Systeme und Feeds, die nichts anderes annehmen.';
export const newsletter = 'Newsletter';
export const newsletterUse = 'Ein verlinktes Bild, und sein Text, wo die E-Mail keines zeigt.';
export const wordPress = 'WordPress';
export const wordPressUse =
  'Fügen Sie diese Adresse allein in eine Zeile ein. Administratoren und Redakteure können stattdessen einen Frame in einen Block „Individuelles HTML“ setzen; bei Autoren und Mitarbeitern gehen Frames, Elemente und Skripte verloren.';
export const amp = 'AMP';
export const ampUse = 'Ein sichtbarer Frame fragt erst, bevor er wächst.';
/** A button in that code. */
export const showAll = 'Alles anzeigen';
export const pinned = 'Unveränderliche Kopie';
export const pinnedUse = (date: string): string => `Stand: ${date}. Sie sagt, wie viele Änderungen es seither gab.`;

// The button that copies an address.
export const copyAddress = 'Adresse dieser Ansicht kopieren';
export const addressCopied = 'Kopiert';
/** A field that holds the address. */
export const addressOfView = 'Adresse dieser Ansicht';
export const cannotCopy = 'Ihr Browser lässt Seiten nicht kopieren. Die Adresse ist hier markiert:';
