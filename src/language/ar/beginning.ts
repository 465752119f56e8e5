// What a new dossier is begun with (`npm run new dossier`): words that hold a place until the editor writes better ones, and comments for the editor.

// site.yaml
export const aboutSite = 'ما يسري على الموقع كله.';
export const siteStandfirst = 'جملة أو جملتان: ما هذا الموقع.';
export const aboutPublisher = 'اكتب من ينشر الموقع، وأين يُبلَّغ عن الأخطاء.';
export const corrections = 'تُصحح الأخطاء في مواضعها، ويُؤرخ كل تغيير ويُذكر في الصفحة التي يخصها.';

// vocabulary.yaml
export const aboutQuestions =
  'ما يمكن أن يسأل عنه الادعاء. لكل سؤال اسم (كلمة أو كلمتان)، وصيغة للجمع («هل كانت آمنة؟») وصيغة للمفرد («هل كان آمناً؟»).';
export const aboutPartyKinds = 'مجموعات الأطراف، بالترتيب الذي يعرضها به الخط الزمني.';
export const partyKind = { label: 'الأطراف', gloss: 'من يتحدثون في هذا الملف' };
export const aboutEventKinds = 'أنواع الأحداث.';
export const eventKind = { label: 'الأحداث', gloss: 'ما حدث، أياً كان من يرويه' };

// pages.yaml
export const aboutPages = 'الكلمات في رأس الصفحات التي تُستخرج من الملف. العنوان الجيد يقول ما تعرضه الصفحة.';
export const timeline = {
  title: 'متى قيل ذلك، ومتى حدث',
  label: 'الخط الزمني',
  standfirst: 'الادعاءات والردود والأحداث بترتيب تواريخها.',
  reading: 'المربعات ادعاءات، والدوائر ردود، والخطوط والأشرطة أحداث.',
};
export const matrix = {
  title: 'من أجاب عما سُئل عنه',
  label: 'المصفوفة',
  standfirst: 'كل ادعاء يطرح سؤالاً. وهنا يقف كل رد إلى جانب الادعاء الذي يرد عليه.',
  reading: 'الدائرة المصمتة على الخط تجيب عن السؤال المطروح، والمفرغة بجانبه تجيب عن سؤال آخر. الموقف ليس حكماً على صحة الادعاء.',
};
export const claims = { title: 'ما يُدّعى', label: 'الادعاءات', standfirst: 'كل ادعاء وما قاله المعنيون به.' };
export const sources = { title: 'ما يستند إليه هذا الملف', label: 'المصادر', standfirst: 'كل وثيقة، وكم قرأنا منها.' };
export const glossary = { title: 'شرح الكلمات', label: 'المصطلحات', standfirst: 'مصطلحات هذا الملف بكلمات بسيطة.' };
export const notFound = {
  title: 'لا توجد صفحة في هذا العنوان',
  label: 'غير موجودة',
  standfirst: 'ربما كُتب العنوان خطأ. يمكن الوصول إلى كل شيء من الادعاءات والخط الزمني والمصادر.',
};

// The registers
export const aboutParties = 'من يتحدثون. الاسم المختصر يظهر في الصور، حيث المساحة ضيقة.';
export const partyRole = 'اكتب في سطر من هو.';
export const aboutSources = 'ما قُرئ. لإثبات الاقتباسات: npm run fingerprint -- <id> <file>';
export const source = { title: 'استبدل هذا المصدر', publisher: 'من نشره', seen: 'اكتب ما اطّلعت عليه منه.' };
export const aboutEvents = 'ما حدث، بتاريخه: npm run new event';
export const aboutGlossary = 'شرح الكلمات: npm run new term';

// The first claim
export const aboutClaim = 'مثال. ضع مكانه قولاً لأحدهم يمكن التحقق منه: npm run new claim';
export const claim = (party: string): string => `قول منسوب إلى ${party} يمكن التحقق منه.`;
export const claimInShort = 'قيل شيء ما';
export const claimProse = 'اكتب هنا ما ثبت، وما لم يثبت، ولماذا.';

// The story
export const storyStandfirst = 'جملة أو جملتان تحت العنوان.';
export const aboutStory = 'في القصة مشاهد، إلى جانب كل منها رسم: npm run new scene';
export const scene = {
  heading: 'ما قيل',
  text: 'اكتب هنا ما يعرضه الرسم المجاور.',
  finding: 'ما قيل، ومن أجاب',
};
