// What statements, charts and pages of the dossier are called. Stances are nouns, which stand behind parties of either gender.

export const stances = {
  confirms: { label: 'تأكيد', gloss: 'يقول إن الأمر كذلك' },
  'partly-confirms': { label: 'تأكيد جزئي', gloss: 'يقول إن جزءاً منه صحيح' },
  reframes: { label: 'إعادة صياغة', gloss: 'يقول عنه شيئاً آخر، فلا يؤكده ولا ينفيه' },
  disputes: { label: 'اعتراض', gloss: 'يقول إن جزءاً منه خاطئ أو مضلل' },
  denies: { label: 'نفي', gloss: 'يقول إن الأمر ليس كذلك' },
  declines: { label: 'بلا إجابة', gloss: 'تحدث، لكنه لم يقدم إجابة' },
  'no-reply-found': { label: 'لم نجد رداً', gloss: 'لم نجده في المصادر التي بحثنا فيها' },
};

export const inSentence = (label: string): string => label;

export const others = (kind: string): string => `بقية ${kind}`;

export const published = { claim: 'إدراج الادعاء.', article: 'نشر المقال.', story: 'نشر القصة.' };

export const answering = {
  noResponse: 'لم نجد ردوداً حتى الآن',
  none: 'لا رد مما وجدناه يجيب عن السؤال المطروح',
  all: 'كل الردود التي وجدناها تجيب عن السؤال المطروح',
  more: 'أكثر من نصف الردود التي وجدناها يجيب عن السؤال المطروح',
  half: 'نصف الردود التي وجدناها يجيب عن السؤال المطروح',
  fewer: 'أقل من نصف الردود التي وجدناها يجيب عن السؤال المطروح',
};

export const linkHealth = {
  address: {
    live: (date: string): string => `الرابط يعمل بتاريخ ${date}`,
    moved: (date: string): string => `انتقل الرابط إلى عنوان آخر، كما تبيّن بتاريخ ${date}`,
    refused: (date: string): string => `تعذر فتح الرابط في فحصنا بتاريخ ${date}`,
    dead: (date: string): string => `الرابط لا يعمل بتاريخ ${date}`,
    notChecked: 'لم يُفحص الرابط بعد',
  },
  copy: {
    live: (date: string): string => `النسخة المحفوظة متاحة بتاريخ ${date}`,
    moved: (date: string): string => `انتقلت النسخة المحفوظة إلى عنوان آخر، كما تبيّن بتاريخ ${date}`,
    refused: (date: string): string => `تعذر فتح النسخة المحفوظة في فحصنا بتاريخ ${date}`,
    dead: (date: string): string => `النسخة المحفوظة غير متاحة بتاريخ ${date}`,
    notChecked: 'لم تُفحص النسخة المحفوظة بعد',
  },
};
