// The entry of a source in the bibliography. Dates and names are written already.
import { isolated } from '../isolated.ts';
import { ofPlaces, ofQuotations, ofWords, quotations, times as countedTimes } from './nouns.ts';

export const undated = 'بلا تاريخ';
export const published = (publisher: string, date: string): string => `${isolated(publisher)}، ${date}`;
export const headlineNotSeen = 'لم نطّلع على العنوان';
export const carriedIn = (publication: string): string => `نُشر في ${isolated(publication)}`;
export const inLanguage = (language: string): string => `اللغة: ${language}`;
export const readItAt = (host: string): string => `اقرأه على ${isolated(host)}`;
export const preservedCopy = 'نسخة محفوظة';
export const dateNote = (note: string): string => `التاريخ: ${isolated(note)}`;
export const lookedAtOn = (date: string): string => `اطّلعنا عليه في ${date}.`;

export const described = (quality: string, seen: string, note: string): string => `${quality}. ${seen}: ${isolated(note)}`;
export const seen = { full: 'اطّلعنا عليه كاملاً', excerpt: 'اطّلعنا على جزء منه', copy: 'اطّلعنا على نسخة منه' };
export const quality = {
  primary: 'وثيقة أولية',
  'major-outlet': 'وسيلة إعلام كبرى',
  'trade-press': 'صحافة متخصصة',
  'local-press': 'صحافة محلية',
  'blog-or-aggregator': 'مدونة أو موقع تجميع أخبار',
};

const inPlaces = (places: number): string => (places > 0 ? ` (في ${ofPlaces(places)})` : '');

export const quotationsFound = (count: number, places: number, coverage: 'full' | 'excerpt', words: number, date: string): string =>
  `عُثر على ${ofQuotations(count)} منه${inPlaces(places)} حرفياً في ${coverage === 'full' ? 'نصه الكامل' : 'مقتطف منه'}، من ${ofWords(words)}، بتاريخ ${date}.`;
export const quotationsNotChecked = (count: number, places: number): string =>
  `${quotations(count)} منه${inPlaces(places)} في انتظار التحقق.`;
export const proveIt = 'تحقق بنفسك';

export const cited = (times: number): string => `مذكور ${countedTimes(times)}`;
export const citing = {
  claim: 'ادعاء:',
  response: 'رد:',
  event: 'حدث:',
  term: 'مصطلح:',
  article: 'مقال:',
  ledger: 'السجل:',
  story: 'القصة:',
};
export const responseOn = (who: string, date: string, claim: string): string => `${isolated(who)}، ${date}، عن «${isolated(claim)}»`;
export const noReplyOn = (who: string, claim: string): string => `${isolated(who)}، لم نجد رداً، عن «${isolated(claim)}»`;
