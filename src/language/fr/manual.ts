// The manual of embedding. What stands in « » are names on the French screens of WordPress, on those of Ghost and AMP, or words of HTML.

export const howItLooks = 'Les aspects possibles';
/** What can be added to the address of a frame, and what it does. The first of each pair is the same in all languages. */
export const settings: [part: string, means: string][] = [
  ['?theme=light, ?theme=dark', 'fixe les couleurs\u202f; sinon elles suivent le système de l’appareil'],
  [
    '?background=transparent',
    'laisse voir la page derrière. Une page sombre doit donner à color-scheme la valeur dark\u202f; sinon le navigateur la tient pour claire, et le texte reste sombre',
  ],
  [
    '?fit',
    'remplit la hauteur donnée et défile à l’intérieur\u202f; le titre et les sources restent en vue et, sous 540 pixels environ, défilent avec le graphique',
  ],
  [
    '#as-of=2019-03-01',
    'seulement ce qui avait été dit à cette date\u202f; tout ce que peut contenir l’adresse d’un graphique vaut aussi pour un cadre',
  ],
];
export const whereItGoes = 'Où le mettre';
/** Where a code can be pasted, and what becomes of it there. */
export const hosts: [host: string, takes: string][] = [
  [
    'Pages simples, systèmes de rédaction',
    'Tous les codes. Un cadre avec son script là où les scripts sont admis\u202f; le script demande une image du cadre, pour qu’on puisse l’imprimer.',
  ],
  [
    'WordPress, tous les rôles',
    'L’adresse seule sur une ligne devient un cadre de 200 à 1\u202f000 pixels de haut\u202f; ce qui dépasse défile à l’intérieur. Elle montre tout, jamais une vue\u202f: WordPress demande ce qu’est une adresse sans ce qui suit «\u202f#\u202f». Sans scripts, et dans les flux, il y a un lien avec le titre. Là où manque le script de WordPress, les liens du cadre montrent leur adresse.',
  ],
  [
    'WordPress, administrateurs et éditeurs',
    'Dans un bloc «\u202fHTML personnalisé\u202f», cadre, script et élément restent tels quels, avec la vue choisie. Dans un réseau de sites, seuls ses administrateurs y ont droit.',
  ],
  [
    'WordPress, auteurs et contributeurs',
    'Les cadres et les scripts sont retirés à l’enregistrement\u202f; de l’élément il reste l’image avec lien. Prenez l’adresse ou, pour une vue, une image ou le texte\u202f: leurs liens y mènent.',
  ],
  [
    'Ghost',
    'Dans une carte «\u202fHTML\u202f», cadre, script et élément restent tels quels. Une adresse seule devient un signet avec titre, image et icône, quoi que dise une réponse oEmbed\u202f; son lien garde la vue. Les courriels aux membres ont le contenu de la carte sans cadres ni scripts\u202f: mettez une image ou le texte devant.',
  ],
  [
    'AMP',
    'Le code pour AMP. Un cadre visible ne peut pas s’agrandir de lui-même\u202f: son «\u202foverflow\u202f» demande d’abord\u202f; près du haut d’une page, il lui faut l’image à l’intérieur.',
  ],
  [
    'Bacs à sable (sandbox)',
    'Avec «\u202fallow-scripts\u202f», tout marche dans la mesure où le reste du bac à sable le permet, et un lien qui ne peut rien ouvrir montre son adresse. Sans lui, un cadre montre tout et rien ne bouge\u202f; il garde la hauteur que vous lui donnez, et ses liens ne s’ouvrent qu’avec «\u202fallow-popups\u202f».',
  ],
  [
    'Shadow DOM',
    'Le script trouve les cadres dans les arbres ouverts et, dans les arbres fermés, ceux que l’élément a faits. Un cadre simple dans un arbre fermé garde la hauteur que vous lui donnez.',
  ],
  [
    'Lettres d’information, courriel',
    'Le code pour lettres d’information\u202f: un PNG de 600 pixels au plus avec son lien, et du texte. Cadres, scripts et SVG sont perdus partout.',
  ],
  ['Flux', 'Le texte\u202f: les lecteurs de flux retirent cadres, scripts et éléments\u202f; la plupart laissent les images et les liens.'],
  [
    'MDX et JSX',
    'Chaque code est valide tel quel, sauf le style de celui des lettres d’information\u202f; là où les scripts ne tournent pas, chargez /embed.js une fois pour tout le site.',
  ],
  [
    'Pym, @newswire/frames, open-iframe-resizer, Datawrapper',
    'Si une page a l’un de ces scripts, il trouve de lui-même la hauteur du cadre simple.',
  ],
];
/** `example` is an address. */
export const linksToViews = (example: string): string =>
  `Un lien de votre page vers une autre vue de ce que montre un cadre, par exemple ${example}, amène le cadre à cette vue si le script de ce site est sur la page\u202f; sans lui, il ouvre la vue à part. Ce que l’on choisit dans un cadre n’ajoute rien à l’historique de votre page.`;
