// What statements, charts and pages of the dossier are called.

/** A response's position toward the claim, never its truth: what readers see in a cell, and what it means. */
export const stances = {
  confirms: { label: 'Confirme', gloss: 'dit que c’est vrai' },
  'partly-confirms': { label: 'Confirme en partie', gloss: 'dit que c’est vrai en partie' },
  reframes: { label: 'Reformule', gloss: 'en dit autre chose, sans confirmer ni démentir' },
  disputes: { label: 'Conteste', gloss: 'dit qu’une partie en est fausse ou trompeuse' },
  denies: { label: 'Dément', gloss: 'dit que ce n’est pas vrai' },
  declines: { label: 'Ne répond pas', gloss: 'a parlé, mais sans répondre' },
  'no-reply-found': { label: 'Aucune réponse trouvée', gloss: 'nous n’en avons trouvé aucune dans les sources consultées' },
};

/** A label of the dossier as it runs on in a line: "Partenaires" becomes "partenaires", but "UE" keeps its capitals. */
export const inSentence = (label: string): string =>
  /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;

/** The rest of a kind of parties, of which some stand alone: "Autres partenaires". */
export const others = (kind: string): string => `Autres ${inSentence(kind)}`;

/** What is noted of the day on which a page was published. */
export const published = {
  claim: 'L’affirmation est saisie.',
  article: 'L’article est publié.',
  story: 'Le récit est publié.',
};

/** The headline of the chart that sums up how many responses answer the question asked. */
export const answering = {
  noResponse: 'Aucune réaction trouvée à ce jour',
  none: 'Aucune réaction trouvée ne répond à la question posée',
  all: 'Toutes les réactions trouvées répondent à la question posée',
  more: 'Plus de la moitié des réactions trouvées répondent à la question posée',
  half: 'La moitié des réactions trouvées répondent à la question posée',
  fewer: 'Moins de la moitié des réactions trouvées répondent à la question posée',
};

/** What a check of an address, or of a preserved copy, found. */
export const linkHealth = {
  address: {
    live: (date: string): string => `Adresse active (${date})`,
    moved: (date: string): string => `Adresse déplacée (${date})`,
    refused: (date: string): string => `Adresse qui ne s’est pas ouverte lors de notre vérification (${date})`,
    dead: (date: string): string => `Adresse introuvable (${date})`,
    notChecked: 'Adresse pas encore vérifiée',
  },
  copy: {
    live: (date: string): string => `Copie conservée active (${date})`,
    moved: (date: string): string => `Copie conservée déplacée (${date})`,
    refused: (date: string): string => `Copie conservée qui ne s’est pas ouverte lors de notre vérification (${date})`,
    dead: (date: string): string => `Copie conservée introuvable (${date})`,
    notChecked: 'Copie conservée pas encore vérifiée',
  },
};
