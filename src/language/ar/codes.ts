// The codes by which a chart or a claim is put on another page. What stands in « » with Latin letters are names on the screens of WordPress, Ghost and AMP.
import { isolated } from '../isolated.ts';

export const embed = 'تضمين';
export const copy = 'نسخ';
export const copied = 'نُسخت';
export const selected = 'حُدّدت: انسخها بنفسك';
export const showView = 'تعرض الشيفرات ما اخترته من العرض، أو تقول ما يصير إليه.';
export const named = (name: string, use: string): string => `${name} ${use}`;
export const name = (name: string): string => `${name}.`;
export const needsPolicy = (policy: string): string =>
  `ما تحتاج إليه الصفحة في سياسة أمن المحتوى (Content Security Policy)، إن وُجدت: ${isolated(policy)}`;
export const noPolicy = 'لا شيء';
export const otherWays = 'طرق أخرى، وشكل العرض';
export const more = 'شكل العرض، وكل ما يمكن تضمينه غير هذا';

// What becomes of the view that a reader has chosen.
export const linkLeads = 'تعرض الكل؛ ورابطها يقود إلى العرض الذي اخترته.';
export const pictureShowsAll = 'يعرض الإطار ما اخترته، وتعرض الصورة الكل.';
export const addressShowsAll =
  'الرابط الملصق يعرض الكل، لا العرض الذي اخترته؛ أما الإطار داخل مكوّن «Custom HTML»، أو الصورة ذات الرابط، فيقود إليه.';

// The codes: a name, and when to take it.
export const frame = 'إطار';
export const frameUse = 'سطر واحد بلا برمجة. يُمرَّر محتواه داخله حين يكون أطول من الإطار.';
export const fittingFrame = 'إطار بالارتفاع المناسب';
export const fittingFrameUse =
  'برنامج صغير يجعل الإطار بارتفاع ما يعرضه، ويتبع الروابط إلى عروضه في صفحتك، ويطبعه صورةً. وفي منصة Ghost ضعه في بطاقة «HTML»: أما الرابط وحده فيصير إشارة مرجعية بصورة.';
export const element = 'عنصر HTML';
export const elementUse = 'يعرض صورة حيث لا تعمل البرمجة، وإلى أن يُحمَّل الإطار.';
export const svg = 'صورة SVG';
export const svgUse = 'حادة بكل حجم. اكتب بكلماتك ما تعرضه، إن لم يفِ بذلك النص الذي بين علامتي الاقتباس.';
export const png = 'صورة PNG';
export const pngUse = 'للأماكن التي لا تقبل SVG.';
export const text = 'نص';
export const textUse = 'للأنظمة والخلاصات التي لا تقبل غيره.';
export const newsletter = 'نشرة بريدية';
export const newsletterUse = 'صورة ذات رابط، وكلماتها حيث لا يعرض البريد الصور.';
export const wordPress = 'ووردبريس (WordPress)';
export const wordPressUse =
  'الصق هذا الرابط وحده في سطر. ويستطيع المديرون والمحررون وضع إطار في مكوّن «Custom HTML» بدلاً منه؛ أما الكتّاب والمساهمون فتُحذف منهم الإطارات والعناصر والبرامج.';
export const amp = 'صفحات AMP';
export const ampUse = 'يُسأل القارئ قبل أن يكبر إطار على مرأى منه.';
export const showAll = 'عرضه كاملاً';
export const pinned = 'نسخة ثابتة لا تتغير';
export const pinnedUse = (date: string): string => `كما كان في ${date}. وتذكر عدد ما طرأ من تغييرات منذ ذلك الحين.`;

// The button that copies an address.
export const copyAddress = 'نسخ رابط هذا العرض';
export const addressCopied = 'نُسخ الرابط';
export const addressOfView = 'رابط هذا العرض';
export const cannotCopy = 'متصفحك يمنع الصفحات من النسخ. الرابط محدد هنا:';
