import { answers as inWords } from '#words/ledger';
import * as words from '#words/picture';
import { labelled } from '#words/text';
import type { Dossier } from '../model/dossier.ts';
import type { Feature } from '../model/ledger.ts';
import { answersOf, ASPECTS, explainedAnswers, isContested, speakersText, voicesOn, type Aspect } from '../ledger/layout/answers.ts';
import { answerSign } from '../record/signs.ts';
import { at, mixed, paragraph, rule, sign, stacked, TYPE, type Block } from './draw.ts';

const GAP = 24;
const LABEL = 64;
const SIGN = 20;
const INK = { ...TYPE.small, tone: 'ink' } as const;

/** Who answers what on one aspect of a power; each answer has its bar. */
const answered = (dossier: Dossier, feature: Feature, power: string, aspect: Aspect, width: number): Block => {
  const voices = voicesOn(feature, power, aspect);
  if (voices.length === 0) return paragraph(words.notSaid, width, TYPE.small);
  const answers = answersOf(voices).map(({ answer, voices: same }) => {
    const runs = [
      { words: inWords[answer], type: TYPE.strong },
      { words: speakersText(same, dossier), type: INK },
    ];
    const { svg, height } = mixed(runs, width - SIGN);
    return { svg: `${sign(answerSign(answer), 0, 5, 'ink')}${at(SIGN, 0, svg)}`, height };
  });
  if (answers.length === 0) return paragraph(words.statedBy(speakersText(voices, dossier)), width, INK);
  return stacked([...(isContested(voices) ? [paragraph(words.contested, width, TYPE.strong)] : []), ...answers], 0);
};

/** What is said of one power of a feature: what for, whether granted, whether used, by whom. */
const powerBlock = (dossier: Dossier, feature: Feature, power: string, width: number): Block => {
  const lines = ASPECTS.map(({ id, label }) => {
    const { svg, height } = answered(dossier, feature, power, id, width - LABEL);
    return { svg: `${paragraph(label, LABEL, TYPE.small).svg}${at(LABEL, 0, svg)}`, height };
  });
  return stacked([paragraph(dossier.ledger?.powers[power]?.label ?? power, width, TYPE.strong), ...lines], 2);
};

/** Blocks side by side in rows of so many, each so wide. */
const rowsOf = (blocks: Block[], columns: number, each: number): Block[] =>
  Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) => {
    const side = blocks.slice(row * columns, (row + 1) * columns);
    return {
      svg: side.map(({ svg }, index) => at(index * (each + GAP), 0, svg)).join(''),
      height: Math.max(...side.map(({ height }) => height)),
    };
  });

/** What those answers mean that occur and do not speak for themselves, one a line. */
const key = (features: Feature[], width: number): Block[] => {
  const lines = explainedAnswers(features).map(({ answer, meaning }) => {
    const { svg, height } = paragraph(labelled(inWords[answer], meaning), width - SIGN, TYPE.small);
    return { svg: `${sign(answerSign(answer), 0, 5, 'ink')}${at(SIGN, 0, svg)}`, height };
  });
  return lines.length > 0 ? [stacked(lines, 0)] : [];
};

/** Features one under another; of each, its powers side by side. */
export function ledgerPicture(dossier: Dossier, features: string[] | null, width: number): Block {
  const powers = Object.keys(dossier.ledger?.powers ?? {});
  const all = Object.entries(dossier.ledger?.features ?? {});
  const shown = all.filter(([id]) => !features || features.includes(id)).map(([, feature]) => feature);
  const columns = Math.min(powers.length, 2) || 1;
  const each = (width - GAP * (columns - 1)) / columns;
  const blocks = shown.map((feature) => {
    const name = words.featureOf(dossier.parties[feature.party]?.short ?? feature.party, feature.title);
    const said = powers.map((power) => powerBlock(dossier, feature, power, each));
    return stacked([rule(width, 'ink'), paragraph(name, width, { ...TYPE.body, bold: true }), ...rowsOf(said, columns, each)], 8);
  });
  return stacked([...key(shown, width), ...blocks], 16);
}
