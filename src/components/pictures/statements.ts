import type { Claim, Quote, Response } from '../../model/claim.ts';
import { dateText } from '../../model/date-text.ts';
import type { Dossier } from '../../model/dossier.ts';
import { STANCES } from '../../model/stance.ts';
import { bearingText, isPrior, questionsText, responseWhen } from '../response-text.ts';
import { at, line, paragraph, runs, stacked, TYPE, type Block, type Theme } from './draw.ts';

const GAP = 28;
const INSET = 14;

/** Who spoke and when, after the shape that claims and responses have. */
const who = (noun: 'claim' | 'response', name: string, when: string, width: number): Block => {
  const shape = noun === 'claim' ? `<rect class="claim" y="4" width="10" height="10"/>` : `<circle class="response" cx="5" cy="9" r="5"/>`;
  const strong = { ...TYPE.strong, tone: noun as keyof Theme };
  const first = runs(name, strong) + 16 + 6;
  const fits = first + runs(when, TYPE.small) <= width;
  const date = fits ? line(when, first, 14, TYPE.small) : at(0, TYPE.small.line, line(when, 0, 14, TYPE.small));
  return { svg: `${shape}${line(name, 16, 14, strong)}${date}`, height: TYPE.small.line * (fits ? 1 : 2) };
};

const quoted = (quote: Quote | undefined, width: number): Block[] =>
  quote ? [paragraph(`“${quote.exact}”`, width, TYPE.body), paragraph(quote.speaker, width, TYPE.small)] : [];

/** Blocks behind an edge in the colour of who speaks. */
const edged = (blocks: Block[], tone: 'claim' | 'response'): Block => {
  const { svg, height } = stacked(blocks, 4);
  return { svg: `<rect class="${tone}" width="3" height="${height}"/>${at(INSET, 0, svg)}`, height };
};

const claimBlock = (claim: Claim, dossier: Dossier, width: number): Block =>
  edged(
    [
      who('claim', dossier.parties[claim.by]?.name ?? claim.by, dateText(claim.said), width - INSET),
      paragraph(`Claim, asks: ${questionsText([claim.asks], dossier)}`, width - INSET, TYPE.small),
      ...quoted(claim.quote, width - INSET),
    ],
    'claim',
  );

const responseBlock = (claim: Claim, response: Response, dossier: Dossier, width: number): Block => {
  const spoken = response.stance === 'no-reply-found' ? null : response;
  const when = isPrior(response) ? `said earlier, on ${responseWhen(response)}` : responseWhen(response);
  const inner = width - INSET;
  const bearing = bearingText(claim, response, dossier);
  return edged(
    [
      who('response', dossier.parties[response.by]?.name ?? response.by, when, inner),
      paragraph([STANCES[response.stance].label, bearing].filter(Boolean).join(', '), inner, TYPE.strong),
      ...(spoken ? [paragraph(spoken.summary, inner, TYPE.body), ...quoted(spoken.quote, inner)] : []),
      ...(!spoken && response.note ? [paragraph(response.note, inner, TYPE.small)] : []),
    ],
    'response',
  );
};

/** A claim, and beside it what was answered. */
export const statementsPicture = (dossier: Dossier, claim: Claim, responses: Response[], width: number): Block => {
  const left = Math.round((width - GAP) * 0.36);
  const right = width - GAP - left;
  const asked = claimBlock(claim, dossier, left);
  const answers = stacked(
    responses.map((response) => responseBlock(claim, response, dossier, right)),
    20,
  );
  return { svg: `${asked.svg}${at(left + GAP, 0, answers.svg)}`, height: Math.max(asked.height, answers.height) };
};
