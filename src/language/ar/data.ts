// The page of the data, the files that can be taken away, and what each column of a table means. The names of columns and ids are the same in all languages.
import { isolated } from '../isolated.ts';
import { rows as countedRows } from './nouns.ts';

export const title = 'تنزيل كل شيء على شكل بيانات';
export const standfirst = 'كل ادعاء ورد وحدث ومصدر، لجداول البيانات والتقاويم والبرامج.';
export const dateline = (date: string, version: number, licence: string): string =>
  `حتى ${date} · الإصدار ${version} · ${isolated(licence)}`;
export const file = (name: string, size: string, means: string): string => `${isolated(name)} (${size}): ${means}`;
export const kilobytes = (count: number): string => `${count} كيلوبايت`;
export const howWritten = 'كيف كُتبت';
export const dates = (edtf: string, about: string, since: string): string =>
  `التواريخ بصيغة ${isolated(edtf)}: السنة تبقى سنة، و${isolated(about)} تعني 2014 تقريباً، و${isolated(since)} تعني منذ 2010؛ وإلى جانب كل تاريخ يومه الأول ويومه الأخير.`;
export const form =
  'المعرّفات لا تتغير أبداً. وفي CSV تفصل العلامة «\u2066; \u2069» بين أجزاء القائمة. وملف CSV مكتوب بترميز UTF-8 مع علامة ترتيب البايتات، وتنتهي سطوره بالعلامة CRLF، وتسبق فاصلةٌ عليا الخلية التي قد يحسبها برنامج الجداول (تبدأ بإحدى العلامات \u2066=\u2069 و\u2066+\u2069 و\u2066-\u2069 و\u2066@\u2069). قد تُضاف إلى الجدول أعمدة، وإلى العمود معرّفات؛ أما حذف شيء منها أو تغيّر معناه فيعني إصداراً جديداً.';
export const idsMean = (page: string): string => `معاني معرّفات الأسئلة والمواقف والأنواع في ${page}.`;
export const ownPage = 'صفحة خاصة بها';
export const columnsMean = 'معاني الأعمدة';
export const rows = countedRows;
export const columnsOf = (table: string): string => `أعمدة ${isolated(table)}`;
export const column = 'العمود';
export const type = 'النوع';
export const means = 'المعنى';
export const types = { text: 'نص', date: 'تاريخ', number: 'رقم', flag: 'صحيح أو خطأ', list: 'قائمة', id: 'معرّف' };

// Files.
export const schemaTitle = (version: number): string => `بيانات الملف، الإصدار ${version}`;
export const allAsJson = 'كل شيء في ملف JSON واحد';
export const timelineAsCalendar = 'الخط الزمني بصيغة تقويم (iCalendar)';
export const sourcesAs = (format: string): string => `المصادر بصيغة ${isolated(format)}`;
export const jsonForm = 'بنية ملف JSON، بصيغة JSON Schema';
export const entry = {
  claim: (date: string): string => `ادعاء: ${date}`,
  response: (date: string): string => `رد: ${date}`,
  event: (date: string): string => `حدث: ${date}`,
};

// What a table holds.
export const tables = {
  claims: 'أقوال يمكن التحقق منها',
  responses: 'ما قالته الأطراف عن الادعاءات، وعمليات بحث لم نجد فيها رداً',
  events: 'ما حدث، مع تاريخه',
  accounts: 'التواريخ المختلفة للأحداث المختلف على تاريخها',
  sources: 'الوثائق المستشهد بها',
  parties: 'من يتحدثون أو يُتحدث عنهم',
  words: 'معاني معرّفات الأسئلة والمواقف والأنواع',
  ledger: 'من يقول ما الصلاحية التي كانت لخاصية، ولأي غرض، وهل مُنحت واستُخدمت',
  names: 'أسماء الأطراف وأوقاتها',
  features: 'الخصائص التي يتناولها السجل',
  articles: 'القصة والمقالات',
  briefs: 'ما تقوله بإيجاز',
  texts: 'نصوصها ونصوص الادعاءات، بحسب العناوين',
  terms: 'كلمات مشروحة',
  changes: 'ما نُشر وما تغيّر',
  renamed: 'ما كان له معرّف آخر',
};

// What the columns of a table mean.
export const inEdtf = (of: string): string => `${of}، بصيغة EDTF وبالدقة المعروفة`;
export const firstDay = 'يومه الأول؛ فارغ إن كان مفتوحاً';
export const lastDay = 'يومه الأخير؛ فارغ إن كان مفتوحاً';
export const permanentName = 'اسمه الدائم';
export const claimId = 'اسمه الدائم؛ وصفحته \u2066/claims/<id>/\u2069';
export const claimText = 'الادعاء بكلماتنا';
export const claimShort = 'الشيء نفسه في كلمات قليلة';
export const claimBy = 'الطرف صاحب الادعاء';
export const published = 'متى نُشر';
export const asks = 'السؤال الذي يطرحه';
export const about = 'الأطراف التي يتحدث عنها';
export const claimQuote = 'كلمات الادعاء حرفياً';
export const quoteSource = 'المصدر الذي وردت فيه الكلمات';
export const restsOn = 'المصادر التي يستند إليها';
export const open = 'ما لا يحسمه السجل';
export const entered = 'متى أُدرج هنا';
export const responseId = 'اسمه الدائم: \u2066<claim>#<party>-<date>\u2069';
export const responseClaim = 'الادعاء الذي يرد عليه';
export const responseBy = 'الطرف صاحب الرد';
export const stance = 'موقفه من الادعاء، لا صحة الادعاء أبداً';
export const answers = 'الأسئلة التي يجيب عنها؛ فارغ حين لا إجابة أو حين لم نجد رداً';
export const bearing =
  '\u2066direct\u2069: يجيب عن السؤال الذي يطرحه الادعاء؛ \u2066sidestep\u2069: يجيب عن سؤال آخر؛ \u2066silent\u2069: بلا إجابة، أو لم نجد رداً';
export const says = 'ما يقوله، بكلماتنا';
export const quote = 'الكلمات حرفياً';
export const speaker = 'من قالها';
export const searched = 'حين لا رد: المصادر التي بحثنا فيها';
export const searchedWhen = 'حين لا رد: متى جرى البحث';
export const happened = 'ما حدث';
export const eventKind = 'نوع الحدث';
export const concerns = 'من يعنيه';
export const eventDate = 'التاريخ الأرجح؛ فارغ حين لا تُرجَّح رواية';
export const note = 'ما يلزم معرفته عنه غير ذلك';
export const event = 'الحدث';
export const accountBy = 'الطرف الذي يؤرخه كذلك';
export const accountDate = 'تاريخه';
export const documentKind = 'نوع الوثيقة، كما تسميه CSL';
export const headline = 'عنوانه؛ فارغ إن لم نطّلع عليه';
export const authors = 'من كتبه';
export const publisher = 'من نشره';
export const issued = 'متى نُشر';
export const language = 'اللغة المكتوب بها';
export const outlet = 'نوع الوسيلة';
export const read = 'كم كان لدينا منه: \u2066full\u2069 أو \u2066excerpt\u2069 أو \u2066copy\u2069';
export const address = 'رابطه الأصلي';
export const fullName = 'اسمه الكامل';
export const shortName = 'اسم مختصر';
export const group = 'المجموعة التي ينتمي إليها';
export const role = 'من هو في هذه القصة';
export const wordOf = 'عمّ تعبّر الكلمة';
export const label = 'ما يراه القراء';
export const gloss = 'ما يعنيه';
export const feature = 'الخاصية';
export const featureParty = 'الطرف صاحب الخاصية';
export const power = 'الصلاحية';
export const asked = '\u2066purpose\u2069 أو \u2066granted\u2069 أو \u2066used\u2069';
export const saysSo = 'الطرف الذي يقول ذلك';
export const answer =
  '\u2066yes\u2069؛ \u2066partly\u2069: محدودة أو متحفظة؛ \u2066open\u2069: تحدّث عن الأمر ولم يقل نعم ولا لا؛ \u2066no\u2069؛ فارغ للغرض';
export const timeOf = 'الزمن الذي يتحدث عنه';
export const leadIn = 'كلماتنا قبل الكلمات الحرفية';
export const missing = 'ما الذي يحسمه';
export const landmark = 'ما يُكتب بجانبه على خط الزمن حين يُسمّى قبل غيره';
export const landmarkRank = 'مرتبته بين ما يُسمّى كذلك';
export const quoteLanguage = 'لغتها إن لم تكن لغة الموقع';
export const quoteTranslation = 'ترجمتنا لها';
export const quoteBrief = 'جزء منها يمكن أن يقف وحده';
export const quotePrefix = 'ما قبلها إن تكررت';
export const quoteSuffix = 'ما بعدها إن تكررت';
export const prior = 'هل قيل قبل الادعاء';
export const addressee = 'لمن قيل';
export const spokeAfterAll = 'حين لا رد: متى تكلم الطرف بعد ذلك';
export const container = 'أين ظهر إن لم يكن لدى ناشره';
export const issuedNote = 'كيف عُرف تاريخه إن كان مستنتجاً';
export const accessed = 'متى اطّلعنا عليه';
export const readNote = 'ما كان لدينا منه بالكلمات';
export const archive = 'رابط نسخة محفوظة';
export const units = 'أجزاء منه تتكلم';
export const party = 'الطرف';
export const nameThen = 'اسم كان له';
export const namedWhen = 'متى كان له';
export const wordId = 'اسمه الدائم؛ ورابطه \u2066/vocabulary/#<of>-<id>\u2069';
export const ask = 'السؤال كما يُطرح على عدة أطراف';
export const askOne = 'السؤال كما يُطرح على طرف واحد';
export const featureTitle = 'اسمها';
export const featureEvent = 'الحدث الذي هي عليه';
/** What stands behind the colon are ids. */
export const page = 'الصفحة: \u2066story\u2069 أو \u2066articles/<id>\u2069 أو \u2066claims/<id>\u2069';
export const path = 'الرابط على الموقع';
export const pageLabel = 'ما يقود إليها';
export const pageTitle = 'عنوانها';
export const pageStandfirst = 'ما تحت العنوان';
export const pageEntered = 'متى نُشرت';
export const briefText = 'سطر واحد منها';
export const place = 'الموضع في الصفحة، بعد # في رابطها؛ فارغ قبل العنوان الأول';
export const heading = 'العنوان الذي فوقه';
export const text = 'الكلمات وحدها بلا روابط ولا رسوم';
export const term = 'الكلمة';
export const definition = 'معناها بكلمات بسيطة';
export const definitionSource = 'مصدر ذلك';
export const changeDate = 'متى تغيّر';
/** These words are ids. */
export const changeKind = '\u2066addition\u2069 أو \u2066correction\u2069 أو \u2066clarification\u2069 أو \u2066update\u2069';
export const changeNote = 'ما الذي تغيّر ولماذا';
export const was = 'ما كان مكتوباً قبل ذلك';
export const formerId = 'معرّفه السابق';
export const noun = 'ما هو';
export const idNow = 'معرّفه الآن';
export const renamedWhen = 'متى غُيّر اسمه';
