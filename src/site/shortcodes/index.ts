import Answers from './Answers.astro';
import Claim from './Claim.astro';
import Event from './Event.astro';
import Exchange from './Exchange.astro';
import Image from './Image.astro';
import Ledger from './Ledger.astro';
import Link from './Link.astro';
import Matrix from './Matrix.astro';
import Picture from './Picture.astro';
import Proofs from './Proofs.astro';
import Quote from './Quote.astro';
import Response from './Response.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';
import Statement from './Statement.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

/** What authors can write in MDX, by name, and the elements of Markdown that are drawn in a way of their own. */
export const shortcodes = {
  ...{ Answers, Claim, Event, Exchange, Ledger, Matrix, Picture, Proofs, Quote, Response, Scene, Source, Statement, Term, Timeline },
  ...{ a: Link, img: Image },
};
