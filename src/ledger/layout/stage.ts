import * as words from '#words/ledger';
import { leadClaim, type Dossier } from '../../model/dossier.ts';
import { ANSWERS, type Answer, type Feature, type Ledger, type Voice } from '../../model/ledger.ts';
import { textWidth, wrapped } from '../../text/width.ts';

/** What a party says of one power over one feature; `report` where it is not among those who are spoken of. */
export interface StageVoice {
  party: string;
  answers: Answer[];
  report: boolean;
}

/** What is said of one power over one feature, of whether it was there and of whether it was used. */
interface StageCell {
  power: string;
  could: StageVoice[];
  did: StageVoice[];
}

interface StagePower {
  id: string;
  label: string;
  gloss: string;
}

/** The ledger of a scene: features as rows, at most three powers as columns, and those that have none. */
export interface StageLedger {
  powers: StagePower[];
  rest: StagePower[];
  rows: { id: string; party: string; title: string; cells: StageCell[] }[];
}

/** Who answers what on one power, over all features; in a narrow picture. */
export interface StageBlock extends StagePower {
  could: string;
  did: string;
}

const COLUMNS = 3;

const voicesOf = (voices: Voice[] = [], feature: Feature, dossier: Dossier): StageVoice[] => {
  const lead = leadClaim(dossier);
  return [...Map.groupBy(voices, ({ by }) => by)].map(([by, own]) => ({
    party: dossier.parties[by]?.short ?? by,
    answers: [...new Set(own.flatMap(({ answer }) => answer ?? []))],
    report: by !== feature.party && !lead?.about.includes(by),
  }));
};

const countOf = (ledger: Ledger, power: string): number =>
  Object.values(ledger.features).reduce(
    (sum, { access }) => sum + (access[power]?.granted?.length ?? 0) + (access[power]?.used?.length ?? 0),
    0,
  );

/** A gloss as it runs on behind its label: "Read", "messages" of "Read messages". */
const behind = (label: string, gloss: string): string =>
  gloss.toLowerCase().startsWith(`${label.toLowerCase()} `) ? gloss.slice(label.length + 1) : gloss;

/** The ledger as a scene shows it; where there are more than three powers, the three of which most is said. */
export function stageLedger(ledger: Ledger, dossier: Dossier): StageLedger {
  const all = Object.entries(ledger.powers).map(([id, { label, gloss }]) => ({ id, label, gloss: behind(label, gloss) }));
  const most = new Set(all.toSorted((a, b) => countOf(ledger, b.id) - countOf(ledger, a.id)).slice(0, COLUMNS));
  const powers = all.filter((power) => most.has(power));
  const rows = Object.entries(ledger.features).map(([id, feature]) => ({
    id,
    party: dossier.parties[feature.party]?.short ?? feature.party,
    title: feature.title,
    cells: powers.map(({ id: power }) => ({
      power,
      could: voicesOf(feature.access[power]?.granted, feature, dossier),
      did: voicesOf(feature.access[power]?.used, feature, dossier),
    })),
  }));
  return { powers, rest: all.filter((power) => !most.has(power)), rows };
}

/** What a party answers, in words: "no, then partly". */
export function answersText(answers: Answer[]): string {
  return words.answered(answers.map((answer) => words.answers[answer]));
}

/** Where answers stand in what is told: yes first and no last; those that were changed behind the plain ones. */
const rankOf = (answers: Answer[]): number => answers.length * ANSWERS.length + ANSWERS.indexOf(answers[0] ?? 'no');

/** What each party answers on one power, and on how many features, where not on all or on its own alone. */
const toldBy = (
  features: Feature[],
  power: string,
  aspect: 'granted' | 'used',
): { by: string; answers: Answer[]; count: number | null }[] => {
  const told = features.flatMap((feature) =>
    [...Map.groupBy(feature.access[power]?.[aspect] ?? [], ({ by }) => by)].map(([by, voices]) => ({
      ...{ by, own: feature.party === by },
      answers: [...new Set(voices.flatMap(({ answer }) => answer ?? []))],
    })),
  );
  return [...Map.groupBy(told, ({ by, answers }) => `${by} ${answers.join()}`).values()].flatMap((same) => {
    const [first] = same;
    if (!first || first.answers.length === 0) return [];
    const isWhole = same.length === features.length || (same.length === 1 && first.own);
    return [{ by: first.by, answers: first.answers, count: isWhole ? null : same.length }];
  });
};

/** Who says what of one power over all features: "yes: The report (3 of 4 features), The town; no, then partly: The lab". */
const mergedText = (features: Feature[], power: string, aspect: 'granted' | 'used', dossier: Dossier): string => {
  const told = toldBy(features, power, aspect).toSorted((a, b) => rankOf(a.answers) - rankOf(b.answers));
  const firstCounted = told.find(({ count }) => count !== null);
  const groups = Map.groupBy(told, ({ answers }) => answersText(answers));
  const parts = [...groups].map(([text, same]) => {
    const names = same.map((each) => {
      const name = dossier.parties[each.by]?.short ?? each.by;
      if (each.count === null) return name;
      return (each === firstCounted ? words.onSome : words.onSomeAgain)(name, each.count, features.length);
    });
    return words.given(text, names);
  });
  return words.allGiven(parts) || words.notSaid;
};

const NARROW = { width: 354, height: 300, label: 46, size: 13, line: 16, head: 34 };

const heightOf = ({ could, did }: StageBlock): number =>
  NARROW.head +
  [could, did].reduce((sum, text) => sum + wrapped(text, NARROW.width - NARROW.label, NARROW.size, textWidth).length * NARROW.line, 0);

/** The ledger in a narrow picture: a block a power, as many from the first on as fit into 300 px, and how many do not. */
export function stageBlocks(ledger: Ledger, dossier: Dossier): { blocks: StageBlock[]; more: number } {
  const features = Object.values(ledger.features);
  const { powers, rest } = stageLedger(ledger, dossier);
  const all = [...powers, ...rest].map((power) => ({
    ...power,
    could: mergedText(features, power.id, 'granted', dossier),
    did: mergedText(features, power.id, 'used', dossier),
  }));
  let room = NARROW.height;
  const blocks = all.filter((block) => {
    room -= heightOf(block);
    return room >= 0;
  });
  return { blocks, more: all.length - blocks.length };
}
