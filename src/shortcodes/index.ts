import Claim from './Claim.astro';
import Event from './Event.astro';
import Ledger from './Ledger.astro';
import Matrix from './Matrix.astro';
import Quote from './Quote.astro';
import Response from './Response.astro';
import Scene from './Scene.astro';
import Source from './Source.astro';
import Statement from './Statement.astro';
import Term from './Term.astro';
import Timeline from './Timeline.astro';

/** What authors can write in MDX, by name. */
export const shortcodes = { Claim, Event, Ledger, Matrix, Quote, Response, Scene, Source, Statement, Term, Timeline };
