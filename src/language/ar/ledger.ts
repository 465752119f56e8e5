// The ledger of what could be done with whose data, and who says so.
import { isolated } from '../isolated.ts';
import { locale } from './language.ts';
import { moreFeatures, ofFeatures } from './nouns.ts';

const listed = (names: string[]): string => new Intl.ListFormat(locale).format(names.map(isolated));

export const power = 'الصلاحية';
export const feature = 'الخاصية';
export const aspects = { purpose: 'الغرض', granted: 'مُنحت', used: 'استُخدمت' };
export const answers = { yes: 'نعم', partly: 'جزئياً', open: 'تُرك مفتوحاً', no: 'لا' };
export const stated = { yes: 'نعم.', partly: 'جزئياً.', open: 'تُرك مفتوحاً.', no: 'لا.' };
export const meanings = {
  partly: 'الإجابة محدودة أو متحفظة',
  open: 'تحدّث الطرف عن الأمر ولم يقل نعم ولا لا',
};
export const contested = 'محل خلاف';
export const notSaid = 'لم نجد قولاً';
export const statedBy = (parties: string): string => `بحسب ${isolated(parties)}`;

export const could = 'مُنحت';
export const did = 'استُخدمت';
export const answered = (all: string[]): string => all.join('، ثم ');
export const moreNamed = (count: number, names: string): string => `${moreFeatures(count)} في السجل: ${isolated(names)}`;
export const more = (count: number): string => `${moreFeatures(count)} في السجل`;
export const onSome = (party: string, count: number, of: number): string => `${isolated(party)} (في ${count} من أصل ${ofFeatures(of)})`;
export const onSomeAgain = (party: string, count: number, of: number): string => `${isolated(party)} (${count} من ${of})`;
export const given = (answer: string, parties: string[]): string => `${answer}: ${listed(parties)}`;
export const allGiven = (parts: string[]): string => parts.join('؛ ');
