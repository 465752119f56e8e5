// The manual of embedding. What stands in „ “ are names on the German screens of WordPress, on those of Ghost and AMP, or words of HTML.

export const howItLooks = 'Wie es aussehen kann';
/** What can be added to the address of a frame, and what it does. The first of each pair is the same in all languages. */
export const settings: [part: string, means: string][] = [
  ['?theme=light, ?theme=dark', 'legt die Farben fest; sonst folgen sie dem System des Geräts'],
  [
    '?background=transparent',
    'lässt die Seite dahinter durchscheinen. Eine dunkle Seite muss color-scheme: dark angeben: sonst gilt sie dem Browser als hell, und die Schrift bleibt dunkel',
  ],
  [
    '?fit',
    'füllt die vorgegebene Höhe und lässt sich darin scrollen; Überschrift und Quellen bleiben im Blick, unter etwa 540 Pixeln scrollen sie mit der Grafik',
  ],
  ['#as-of=2019-03-01', 'nur was bis dahin gesagt war; alles, was die Adresse einer Grafik enthalten kann, gilt auch für einen Frame'],
];
export const whereItGoes = 'Wo es eingesetzt werden kann';
/** Where a code can be pasted, and what becomes of it there. */
export const hosts: [host: string, takes: string][] = [
  [
    'Einfache Seiten, Redaktionssysteme',
    'Jeder Code. Ein Frame mit Skript, wo Skripte erlaubt sind; das Skript holt ein Bild des Frames, damit er sich drucken lässt.',
  ],
  [
    'WordPress, alle Rollen',
    'Die Adresse allein in einer Zeile wird zu einem Frame von 200 bis 1.000 Pixeln Höhe; was höher ist, scrollt darin. Zu sehen ist alles, nie eine Ansicht: WordPress fragt nach der Adresse ohne das, was hinter „#“ steht. Wo es keine Skripte gibt, und in Feeds, steht ein Link mit dem Titel. Fehlt das Skript von WordPress, so zeigen Links im Frame ihre Adresse.',
  ],
  [
    'WordPress, Administratoren und Redakteure',
    'Im Block „Individuelles HTML“ bleiben Frame, Skript und Element, wie sie sind, mit der gewählten Ansicht. In einem Netzwerk von Websites dürfen das nur dessen Administratoren.',
  ],
  [
    'WordPress, Autoren und Mitarbeiter',
    'Frames und Skripte werden beim Speichern entfernt; vom Element bleibt das verlinkte Bild. Nehmen Sie die Adresse, oder für eine Ansicht ein Bild oder den Text: Deren Links führen zu ihr.',
  ],
  [
    'Ghost',
    'In einer Karte „HTML“ bleiben Frame, Skript und Element, wie sie sind. Eine Adresse allein wird zu einem Lesezeichen mit Titel, Bild und Icon, gleich, was eine oEmbed-Antwort sagt; der Link behält die Ansicht. E-Mails an Mitglieder enthalten den Inhalt der Karte ohne Frames und Skripte: Setzen Sie ein Bild oder den Text davor.',
  ],
  [
    'AMP',
    'Der Code für AMP. Ein sichtbarer Frame darf nicht von selbst wachsen: Sein „overflow“ fragt nach; nahe am Seitenanfang braucht er das Bild darin.',
  ],
  [
    'Sandboxes',
    'Mit „allow-scripts“ geht alles, was die übrige Sandbox zulässt, und ein Link, der nichts öffnen darf, zeigt seine Adresse. Ohne „allow-scripts“ zeigt ein Frame alles und bewegt nichts; er behält die Höhe, die Sie ihm geben, und seine Links öffnen sich nur mit „allow-popups“.',
  ],
  [
    'Shadow DOM',
    'Das Skript findet Frames in offenen Bäumen, in geschlossenen nur jene, die das Element selbst erzeugt hat. Ein einfacher Frame in einem geschlossenen Baum behält die Höhe, die Sie ihm geben.',
  ],
  [
    'Newsletter, E-Mail',
    'Der Code für Newsletter: ein verlinktes PNG von höchstens 600 Pixeln, dazu Text. Frames, Skripte und SVG gehen überall verloren.',
  ],
  ['RSS- und Atom-Feeds', 'Der Text: Feedreader entfernen Frames, Skripte und Elemente; die meisten lassen Bilder und Links stehen.'],
  [
    'MDX und JSX',
    'Jeder Code ist gültig, wie er ist, bis auf den Stil im Code für Newsletter; wo Skripte nicht laufen, laden Sie /embed.js einmal für die ganze Website.',
  ],
  [
    'Pym, @newswire/frames, open-iframe-resizer, Datawrapper',
    'Hat eine Seite eines dieser Skripte, so findet es die Höhe des einfachen Frames von selbst.',
  ],
];
/** `example` is an address. */
export const linksToViews = (example: string): string =>
  `Ein Link auf Ihrer Seite zu einer anderen Ansicht dessen, was ein Frame zeigt, etwa ${example}, bringt den Frame zu dieser Ansicht, wenn das Skript dieser Website auf der Seite ist; ohne das Skript öffnet er die Ansicht für sich. Was im Frame gewählt wird, kommt nicht in den Verlauf Ihrer Seite.`;
