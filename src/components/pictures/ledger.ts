import type { Dossier } from '../../model/dossier.ts';
import type { Feature } from '../../model/ledger.ts';
import { answersOf, ASPECTS, isContested, speakersText, voicesOn } from '../ledger-text.ts';
import { at, paragraph, rule, stacked, TYPE, type Block } from './draw.ts';

const GAP = 16;

/** What is said of one power of a feature: whether granted, whether used, by whom. */
const powerBlock = (dossier: Dossier, feature: Feature, power: string, width: number): Block => {
  const blocks = ASPECTS.flatMap(({ id, label }) => {
    const voices = voicesOn(feature, power, id);
    if (voices.length === 0) return [paragraph(`${label}: not said`, width, TYPE.small)];
    const answers = answersOf(voices).map((said) => `${said.answer}, ${speakersText(said.voices, dossier)}`);
    const told = answers.length > 0 ? answers.join('; ') : `stated by ${speakersText(voices, dossier)}`;
    const said = isContested(voices) ? `${label}, contested: ${told}` : `${label}: ${told}`;
    return [paragraph(said, width, { ...TYPE.small, tone: 'ink' })];
  });
  return stacked([paragraph(dossier.ledger?.powers[power]?.label ?? power, width, TYPE.strong), ...blocks], 1);
};

/** Features one under another; of each, its powers side by side. */
export const ledgerPicture = (dossier: Dossier, features: string[] | null, width: number): Block => {
  const powers = Object.keys(dossier.ledger?.powers ?? {});
  const shown = Object.entries(dossier.ledger?.features ?? {}).filter(([id]) => !features || features.includes(id));
  const columns = Math.min(powers.length, 2) || 1;
  const each = (width - GAP * (columns - 1)) / columns;
  const rows = (feature: Feature): Block[] =>
    powers
      .map((power) => powerBlock(dossier, feature, power, each))
      .reduce<Block[][]>(
        (all, block, index) => (index % columns === 0 ? [...all, [block]] : [...all.slice(0, -1), [...(all.at(-1) ?? []), block]]),
        [],
      )
      .map((row) => ({
        svg: row.map(({ svg }, index) => at(index * (each + GAP), 0, svg)).join(''),
        height: Math.max(...row.map(({ height }) => height)),
      }));
  const blocks = shown.map(([, feature]) =>
    stacked(
      [
        rule(width, 'ink'),
        paragraph(`${dossier.parties[feature.party]?.short ?? feature.party}: ${feature.title}`, width, { ...TYPE.body, bold: true }),
        ...rows(feature),
      ],
      8,
    ),
  );
  return stacked(blocks, 16);
};
