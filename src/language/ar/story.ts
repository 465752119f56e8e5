// The story and its pictures.

export const asOf = 'حتى';
export const asOfDate = (date: string): string => `حتى ${date}`;
export const allKnown = 'حتى آخر تاريخ';
export const backToText = 'العودة إلى عرض النص';
export const openPicture = 'فتح هذا الرسم';
export const embed = 'تضمين';

export const readings = {
  exchange: 'على الخط: يجيب عن السؤال. بجانبه: يجيب عن سؤال آخر.',
  allOnTheLine: 'كل إجابة تقع على خط السؤال.',
  matrix: 'المربع: صاحب الادعاء. المصمتة: تجيب عن السؤال. المفرغة: تجيب عن غيره. المنقطة: لم نجد رداً.',
  ledger: 'مُنحت: هل أُعطيت الصلاحية. استُخدمت: هل جرى استخدامها. ومن يقول ذلك.',
  days: 'لكل يوم عمود، ولكل متحدث مسار. المصمتة: الكلمات تجيب عن هذا السؤال. المفرغة: لا تجيب عنه.',
  spans: 'السميك: التواريخ الأرجح. الرفيع: تواريخ طرف آخر. والنهاية المتلاشية غير معروفة باليوم.',
  moments: 'لكل لحظة صف.',
};
