import * as beginning from '../../src/language/ar/beginning.ts';
import * as cells from '../../src/language/ar/cells.ts';
import * as chronicle from '../../src/language/ar/chronicle.ts';
import * as codes from '../../src/language/ar/codes.ts';
import * as data from '../../src/language/ar/data.ts';
import * as dates from '../../src/language/ar/dates.ts';
import * as embed from '../../src/language/ar/embed.ts';
import * as exchange from '../../src/language/ar/exchange.ts';
import * as language from '../../src/language/ar/language.ts';
import * as ledger from '../../src/language/ar/ledger.ts';
import * as lens from '../../src/language/ar/lens.ts';
import * as manual from '../../src/language/ar/manual.ts';
import * as matrix from '../../src/language/ar/matrix.ts';
import * as model from '../../src/language/ar/model.ts';
import * as picture from '../../src/language/ar/picture.ts';
import * as proof from '../../src/language/ar/proof.ts';
import * as publication from '../../src/language/ar/publication.ts';
import * as record from '../../src/language/ar/record.ts';
import * as scenes from '../../src/language/ar/scenes.ts';
import * as search from '../../src/language/ar/search.ts';
import * as site from '../../src/language/ar/site.ts';
import * as sources from '../../src/language/ar/sources.ts';
import * as story from '../../src/language/ar/story.ts';
import * as text from '../../src/language/ar/text.ts';
import * as time from '../../src/language/ar/time.ts';
import * as timeline from '../../src/language/ar/timeline.ts';

/** What a translation of a message or of a room can be: other words, and a function that takes the same arguments or fewer. */
type Translated<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { [Key in keyof Message]: Translated<Message[Key]> };

interface English {
  beginning: typeof import('../../src/language/en/beginning.ts');
  cells: typeof import('../../src/language/en/cells.ts');
  chronicle: typeof import('../../src/language/en/chronicle.ts');
  codes: typeof import('../../src/language/en/codes.ts');
  data: typeof import('../../src/language/en/data.ts');
  dates: typeof import('../../src/language/en/dates.ts');
  embed: typeof import('../../src/language/en/embed.ts');
  exchange: typeof import('../../src/language/en/exchange.ts');
  language: typeof import('../../src/language/en/language.ts');
  ledger: typeof import('../../src/language/en/ledger.ts');
  lens: typeof import('../../src/language/en/lens.ts');
  manual: typeof import('../../src/language/en/manual.ts');
  matrix: typeof import('../../src/language/en/matrix.ts');
  model: typeof import('../../src/language/en/model.ts');
  picture: typeof import('../../src/language/en/picture.ts');
  proof: typeof import('../../src/language/en/proof.ts');
  publication: typeof import('../../src/language/en/publication.ts');
  record: typeof import('../../src/language/en/record.ts');
  scenes: typeof import('../../src/language/en/scenes.ts');
  search: typeof import('../../src/language/en/search.ts');
  site: typeof import('../../src/language/en/site.ts');
  sources: typeof import('../../src/language/en/sources.ts');
  story: typeof import('../../src/language/en/story.ts');
  text: typeof import('../../src/language/en/text.ts');
  time: typeof import('../../src/language/en/time.ts');
  timeline: typeof import('../../src/language/en/timeline.ts');
}

/** The Arabic messages by room. A message that is missing, or takes arguments of another type, does not compile. */
export const arabic = {
  beginning,
  cells,
  chronicle,
  codes,
  data,
  dates,
  embed,
  exchange,
  language,
  ledger,
  lens,
  manual,
  matrix,
  model,
  picture,
  proof,
  publication,
  record,
  scenes,
  search,
  site,
  sources,
  story,
  text,
  time,
  timeline,
} satisfies Translated<English>;
