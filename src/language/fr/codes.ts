// The codes by which a chart or a claim is put on another page. What stands in « » are names on the French screens of WordPress, and on those of Ghost and AMP.

export const embed = 'Intégrer';
export const copy = 'Copier';
export const copied = 'Copié';
export const selected = 'Sélectionné\u202f: à copier vous-même';
export const showView = 'Les codes montrent la vue que vous avez choisie, ou disent ce qu’elle devient.';
/** The name of a code, bold, and when to take it. */
export const named = (name: string, use: string): string => `${name} ${use}`;
export const name = (name: string): string => `${name}.`;
/** `policy` is code. */
export const needsPolicy = (policy: string): string => `Si la page a une Content Security Policy, il lui faut ${policy}`;
/** In place of `policy` where nothing is needed. */
export const noPolicy = 'rien de plus';
export const otherWays = 'Autres moyens, et autres aspects';
export const more = 'L’aspect, et tout ce que l’on peut encore intégrer';

// What becomes of the view that a reader has chosen.
export const linkLeads = 'Tout est montré\u202f; le lien mène à la vue que vous avez choisie.';
export const pictureShowsAll = 'Le cadre montre la vue que vous avez choisie, l’image montre tout.';
export const addressShowsAll =
  'Une adresse collée montre tout, non la vue que vous avez choisie\u202f; un cadre dans un bloc «\u202fHTML personnalisé\u202f», ou une image avec lien, y mène.';

// The codes: a name, and when to take it.
export const frame = 'Cadre (iframe)';
export const frameUse = 'Une ligne, sans script. Ce qui dépasse le cadre défile à l’intérieur.';
export const fittingFrame = 'Cadre à la bonne hauteur';
export const fittingFrameUse =
  'Un petit script donne au cadre la hauteur de ce qu’il montre, suit les liens vers ses vues sur votre page et l’imprime comme une image. Dans Ghost, placez-le dans une carte «\u202fHTML\u202f»\u202f: une adresse seule devient un signet avec image.';
/** An element of HTML. */
export const element = 'Élément';
export const elementUse = 'Montre une image là où il n’y a pas de script, et tant que le cadre n’est pas chargé.';
export const svg = 'Image, SVG';
export const svgUse = 'Nette à toutes les tailles. Dites avec vos mots ce qu’elle montre, si le texte entre guillemets n’y suffit pas.';
export const png = 'Image, PNG';
export const pngUse = 'Là où le SVG n’est pas admis.';
export const text = 'Texte';
export const textUse = 'Pour les systèmes et les flux qui n’acceptent rien d’autre.';
export const newsletter = 'Lettre d’information';
export const newsletterUse = 'Une image avec lien, et son texte là où le courriel n’en montre pas.';
export const wordPress = 'WordPress';
export const wordPressUse =
  'Collez cette adresse seule sur une ligne. Les administrateurs et les éditeurs peuvent aussi mettre un cadre dans un bloc «\u202fHTML personnalisé\u202f»\u202f; chez les auteurs et les contributeurs, cadres, éléments et scripts sont perdus.';
export const amp = 'AMP';
export const ampUse = 'Un cadre visible demande avant de s’agrandir.';
/** A button in that code. */
export const showAll = 'Tout afficher';
export const pinned = 'Copie qui ne change jamais';
export const pinnedUse = (date: string): string => `État\u202f: ${date}. Elle dit combien de modifications il y a eu depuis.`;

// The button that copies an address.
export const copyAddress = 'Copier l’adresse de cette vue';
export const addressCopied = 'Copié';
/** A field that holds the address. */
export const addressOfView = 'Adresse de cette vue';
export const cannotCopy = 'Votre navigateur empêche les pages de copier. L’adresse est sélectionnée ici\u202f:';
