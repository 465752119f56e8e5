import * as beginningAr from '../../src/language/ar/beginning.ts';
import * as cellsAr from '../../src/language/ar/cells.ts';
import * as chronicleAr from '../../src/language/ar/chronicle.ts';
import * as codesAr from '../../src/language/ar/codes.ts';
import * as dataAr from '../../src/language/ar/data.ts';
import * as datesAr from '../../src/language/ar/dates.ts';
import * as embedAr from '../../src/language/ar/embed.ts';
import * as exchangeAr from '../../src/language/ar/exchange.ts';
import * as languageAr from '../../src/language/ar/language.ts';
import * as ledgerAr from '../../src/language/ar/ledger.ts';
import * as lensAr from '../../src/language/ar/lens.ts';
import * as manualAr from '../../src/language/ar/manual.ts';
import * as matrixAr from '../../src/language/ar/matrix.ts';
import * as modelAr from '../../src/language/ar/model.ts';
import * as pictureAr from '../../src/language/ar/picture.ts';
import * as proofAr from '../../src/language/ar/proof.ts';
import * as publicationAr from '../../src/language/ar/publication.ts';
import * as recordAr from '../../src/language/ar/record.ts';
import * as scenesAr from '../../src/language/ar/scenes.ts';
import * as searchAr from '../../src/language/ar/search.ts';
import * as siteAr from '../../src/language/ar/site.ts';
import * as sourcesAr from '../../src/language/ar/sources.ts';
import * as storyAr from '../../src/language/ar/story.ts';
import * as textAr from '../../src/language/ar/text.ts';
import * as timeAr from '../../src/language/ar/time.ts';
import * as timelineAr from '../../src/language/ar/timeline.ts';
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
import * as beginningFr from '../../src/language/fr/beginning.ts';
import * as cellsFr from '../../src/language/fr/cells.ts';
import * as chronicleFr from '../../src/language/fr/chronicle.ts';
import * as codesFr from '../../src/language/fr/codes.ts';
import * as dataFr from '../../src/language/fr/data.ts';
import * as datesFr from '../../src/language/fr/dates.ts';
import * as embedFr from '../../src/language/fr/embed.ts';
import * as exchangeFr from '../../src/language/fr/exchange.ts';
import * as languageFr from '../../src/language/fr/language.ts';
import * as ledgerFr from '../../src/language/fr/ledger.ts';
import * as lensFr from '../../src/language/fr/lens.ts';
import * as manualFr from '../../src/language/fr/manual.ts';
import * as matrixFr from '../../src/language/fr/matrix.ts';
import * as modelFr from '../../src/language/fr/model.ts';
import * as pictureFr from '../../src/language/fr/picture.ts';
import * as proofFr from '../../src/language/fr/proof.ts';
import * as publicationFr from '../../src/language/fr/publication.ts';
import * as recordFr from '../../src/language/fr/record.ts';
import * as scenesFr from '../../src/language/fr/scenes.ts';
import * as searchFr from '../../src/language/fr/search.ts';
import * as siteFr from '../../src/language/fr/site.ts';
import * as sourcesFr from '../../src/language/fr/sources.ts';
import * as storyFr from '../../src/language/fr/story.ts';
import * as textFr from '../../src/language/fr/text.ts';
import * as timeFr from '../../src/language/fr/time.ts';
import * as timelineFr from '../../src/language/fr/timeline.ts';

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
  ar: {
    beginning: beginningAr,
    cells: cellsAr,
    chronicle: chronicleAr,
    codes: codesAr,
    data: dataAr,
    dates: datesAr,
    embed: embedAr,
    exchange: exchangeAr,
    language: languageAr,
    ledger: ledgerAr,
    lens: lensAr,
    manual: manualAr,
    matrix: matrixAr,
    model: modelAr,
    picture: pictureAr,
    proof: proofAr,
    publication: publicationAr,
    record: recordAr,
    scenes: scenesAr,
    search: searchAr,
    site: siteAr,
    sources: sourcesAr,
    story: storyAr,
    text: textAr,
    time: timeAr,
    timeline: timelineAr,
  },
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
  fr: {
    beginning: beginningFr,
    cells: cellsFr,
    chronicle: chronicleFr,
    codes: codesFr,
    data: dataFr,
    dates: datesFr,
    embed: embedFr,
    exchange: exchangeFr,
    language: languageFr,
    ledger: ledgerFr,
    lens: lensFr,
    manual: manualFr,
    matrix: matrixFr,
    model: modelFr,
    picture: pictureFr,
    proof: proofFr,
    publication: publicationFr,
    record: recordFr,
    scenes: scenesFr,
    search: searchFr,
    site: siteFr,
    sources: sourcesFr,
    story: storyFr,
    text: textFr,
    time: timeFr,
    timeline: timelineFr,
  },
} satisfies Record<string, Catalogue>;
