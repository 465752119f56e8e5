import * as beginningEn from '../../src/language/en/beginning.ts';
import * as cellsEn from '../../src/language/en/cells.ts';
import * as chronicleEn from '../../src/language/en/chronicle.ts';
import * as codesEn from '../../src/language/en/codes.ts';
import * as dataEn from '../../src/language/en/data.ts';
import * as datesEn from '../../src/language/en/dates.ts';
import * as embedEn from '../../src/language/en/embed.ts';
import * as exchangeEn from '../../src/language/en/exchange.ts';
import * as languageEn from '../../src/language/en/language.ts';
import * as ledgerEn from '../../src/language/en/ledger.ts';
import * as lensEn from '../../src/language/en/lens.ts';
import * as manualEn from '../../src/language/en/manual.ts';
import * as matrixEn from '../../src/language/en/matrix.ts';
import * as modelEn from '../../src/language/en/model.ts';
import * as pictureEn from '../../src/language/en/picture.ts';
import * as proofEn from '../../src/language/en/proof.ts';
import * as publicationEn from '../../src/language/en/publication.ts';
import * as recordEn from '../../src/language/en/record.ts';
import * as scenesEn from '../../src/language/en/scenes.ts';
import * as searchEn from '../../src/language/en/search.ts';
import * as siteEn from '../../src/language/en/site.ts';
import * as sourcesEn from '../../src/language/en/sources.ts';
import * as storyEn from '../../src/language/en/story.ts';
import * as textEn from '../../src/language/en/text.ts';
import * as timeEn from '../../src/language/en/time.ts';
import * as timelineEn from '../../src/language/en/timeline.ts';
import * as beginningDe from '../../src/language/de/beginning.ts';
import * as cellsDe from '../../src/language/de/cells.ts';
import * as chronicleDe from '../../src/language/de/chronicle.ts';
import * as codesDe from '../../src/language/de/codes.ts';
import * as dataDe from '../../src/language/de/data.ts';
import * as datesDe from '../../src/language/de/dates.ts';
import * as embedDe from '../../src/language/de/embed.ts';
import * as exchangeDe from '../../src/language/de/exchange.ts';
import * as languageDe from '../../src/language/de/language.ts';
import * as ledgerDe from '../../src/language/de/ledger.ts';
import * as lensDe from '../../src/language/de/lens.ts';
import * as manualDe from '../../src/language/de/manual.ts';
import * as matrixDe from '../../src/language/de/matrix.ts';
import * as modelDe from '../../src/language/de/model.ts';
import * as pictureDe from '../../src/language/de/picture.ts';
import * as proofDe from '../../src/language/de/proof.ts';
import * as publicationDe from '../../src/language/de/publication.ts';
import * as recordDe from '../../src/language/de/record.ts';
import * as scenesDe from '../../src/language/de/scenes.ts';
import * as searchDe from '../../src/language/de/search.ts';
import * as siteDe from '../../src/language/de/site.ts';
import * as sourcesDe from '../../src/language/de/sources.ts';
import * as storyDe from '../../src/language/de/story.ts';
import * as textDe from '../../src/language/de/text.ts';
import * as timeDe from '../../src/language/de/time.ts';
import * as timelineDe from '../../src/language/de/timeline.ts';

/** What a translation of a message or of a room can be: other words, and a function that takes the same arguments or fewer. */
type Translated<Message> = Message extends string
  ? string
  : Message extends (...given: infer Given) => infer Said
    ? (...given: Given) => Translated<Said>
    : { [Key in keyof Message]: Translated<Message[Key]> };

/** The English messages by room: those that all others translate. */
export const english = {
  beginning: beginningEn,
  cells: cellsEn,
  chronicle: chronicleEn,
  codes: codesEn,
  data: dataEn,
  dates: datesEn,
  embed: embedEn,
  exchange: exchangeEn,
  language: languageEn,
  ledger: ledgerEn,
  lens: lensEn,
  manual: manualEn,
  matrix: matrixEn,
  model: modelEn,
  picture: pictureEn,
  proof: proofEn,
  publication: publicationEn,
  record: recordEn,
  scenes: scenesEn,
  search: searchEn,
  site: siteEn,
  sources: sourcesEn,
  story: storyEn,
  text: textEn,
  time: timeEn,
  timeline: timelineEn,
};

/** A language that is whole: what it leaves out of the English messages, or takes as arguments of another type, does not compile. */
export type Catalogue = Translated<typeof english>;

/** The languages that are whole, by their tags. */
export const translations = {
  de: {
    beginning: beginningDe,
    cells: cellsDe,
    chronicle: chronicleDe,
    codes: codesDe,
    data: dataDe,
    dates: datesDe,
    embed: embedDe,
    exchange: exchangeDe,
    language: languageDe,
    ledger: ledgerDe,
    lens: lensDe,
    manual: manualDe,
    matrix: matrixDe,
    model: modelDe,
    picture: pictureDe,
    proof: proofDe,
    publication: publicationDe,
    record: recordDe,
    scenes: scenesDe,
    search: searchDe,
    site: siteDe,
    sources: sourcesDe,
    story: storyDe,
    text: textDe,
    time: timeDe,
    timeline: timelineDe,
  },
} satisfies Record<string, Catalogue>;
