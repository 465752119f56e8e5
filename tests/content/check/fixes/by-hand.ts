/** The fixes that no test can follow, since only a person knows what to write; with the reason. */
export const BY_HAND: [fix: RegExp, reason: string][] = [
  [/^write the whole address as the browser’s address bar shows it/, 'which page is meant'],
  [/^write a date that exists, in the form/, 'which date is meant'],
  [
    /^write a later date, or mention it in the prose|^write the year with four digits|^write each end as exactly as it is known/,
    'which date is meant',
  ],
  [/^move it, with all that belongs to it, to the end of its list/, 'which list it belongs to'],
  [/^correct the date|^correct whichever of the two dates/, 'which of the dates is wrong, and what it should be'],
  [/^name the source that printed them/, 'which source printed the words'],
  [/^do not edit a fingerprint by hand; run: /, 'the text of the source, which a command reads'],
  [/^run: npm install /, 'a package from the network'],
  [/^name a font that has it|^write one such as @/, 'which font is wanted'],
  [/^say it in (?:other|our own) words/, 'what the sentence means'],
  [/^keep one of them, or reword one to say how it differs/, 'what is different in the two claims'],
  [/^write the words exactly as the source has them/, 'what the source says'],
  [/^shorten it to the words in dispute/, 'which words are in dispute'],
  [/^take the inner ones out/, 'what the text is meant to say'],
  [/^split it into several files/, 'where the text has a joint'],
  [/^add an entry; a single date/, 'who else dates the event'],
  [/^write the letter that is meant/, 'which letter was lost'],
  [/^save the file again as UTF-8, and check/, 'which letters were lost'],
];
