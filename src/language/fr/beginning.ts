// Ce par quoi commence un nouveau dossier (`npm run new dossier`) : des mots qui tiennent la place jusqu’à ce que la rédaction en écrive de meilleurs, et des commentaires pour elle.

// site.yaml
export const aboutSite = 'Ce qui vaut pour tout le site.';
export const siteStandfirst = 'Une ou deux phrases\u202f: ce qu’est ce site.';
export const aboutPublisher = 'Écrivez qui publie le site, et où signaler une erreur.';
export const corrections =
  'Les erreurs sont corrigées là où elles se trouvent\u202f; chaque modification est datée et signalée sur la page qu’elle concerne.';

// vocabulary.yaml
export const aboutQuestions =
  'Ce qu’une affirmation peut demander. Chaque question a une étiquette (un ou deux mots) et se pose pour plusieurs («\u202fÉtaient-ils sûrs\u202f?\u202f») et pour un seul («\u202fÉtait-il sûr\u202f?\u202f»).';
export const aboutPartyKinds = 'Groupes d’acteurs, dans l’ordre où la chronologie les montre.';
export const partyKind = { label: 'Acteurs', gloss: 'Ceux qui parlent dans ce dossier' };
export const aboutEventKinds = 'Sortes d’événements.';
export const eventKind = { label: 'Événements', gloss: 'Ce qui s’est passé, quel que soit celui qui le raconte' };

// pages.yaml
export const aboutPages = 'Ce qui figure en tête des pages tirées du dossier. Un bon titre dit ce que montre la page.';
export const timeline = {
  title: 'Quand cela a été dit, quand cela s’est passé',
  label: 'Chronologie',
  standfirst: 'Affirmations, réactions et événements dans l’ordre de leurs dates.',
  reading: 'Les carrés sont des affirmations, les cercles des réactions, les traits et les barres des événements.',
};
export const matrix = {
  title: 'Qui a répondu à ce qui était demandé',
  label: 'Tableau',
  standfirst: 'Chaque affirmation pose une question. Ici, chaque réaction figure à côté de l’affirmation à laquelle elle répond.',
  reading:
    'Un cercle plein sur la ligne répond à la question posée, un cercle vide à côté répond à une autre. Une position n’est pas un verdict.',
};
export const claims = {
  title: 'Ce qui est affirmé',
  label: 'Affirmations',
  standfirst: 'Chaque affirmation, et ce qu’en ont dit les intéressés.',
};
export const sources = {
  title: 'Sur quoi cela repose',
  label: 'Sources',
  standfirst: 'Chaque document, et ce que nous en avons lu.',
};
export const glossary = { title: 'Les mots expliqués', label: 'Glossaire', standfirst: 'Les termes de ce dossier en mots simples.' };
export const notFound = {
  title: 'Aucune page à cette adresse',
  label: 'Page introuvable',
  standfirst: 'L’adresse contient peut-être une faute de frappe. Les affirmations, la chronologie et les sources mènent à tout.',
};

// The registers
export const aboutParties = 'Qui parle. Le nom court figure dans les images, où la place manque.';
export const partyRole = 'Écrivez en une ligne de qui il s’agit.';
export const aboutSources = 'Ce qui a été lu. Pour prouver les citations\u202f: npm run fingerprint -- <id> <file>';
export const source = {
  title: 'Remplacez cette source',
  publisher: 'Qui l’a publiée',
  seen: 'Écrivez ce que vous en avez vu.',
};
export const aboutEvents = 'Ce qui s’est passé, avec sa date\u202f: npm run new event';
export const aboutGlossary = 'Mots expliqués\u202f: npm run new term';

// The first claim
export const aboutClaim = 'Un exemple. Remplacez-le par des propos que l’on peut vérifier\u202f: npm run new claim';
export const claim = (party: string): string => `${party}\u202f: ici figurent des propos que l’on peut vérifier.`;
export const claimInShort = 'Quelque chose a été dit'; // at most 38 characters
export const claimProse = 'Écrivez ici ce qui est établi, ce qui ne l’est pas, et pourquoi.';

// The story
export const storyStandfirst = 'Une ou deux phrases sous le titre.';
export const aboutStory = 'Le récit a des scènes, chacune à côté d’une image\u202f: npm run new scene';
export const scene = {
  heading: 'Ce qui a été dit',
  text: 'Écrivez ici ce que montre l’image à côté.',
  finding: 'Ce qui a été dit, et qui a répondu',
};
