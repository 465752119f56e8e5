// The busiest days of a timeline taken apart, as a table of parties and days. Names and dates are written already.
import { isolated } from '../isolated.ts';
import { items as countedItems } from './nouns.ts';

export const enlarged = (name: string): string => `تكبير: ${name}`;
export const heading = (name: string): string => `عن قرب: ${name}`;
export const gloss = (count: number, of: number): string =>
  `${count} من أصل ${of}، لكل عنصر علامة، يوماً بيوم. الدوائر المصمتة تجيب عن السؤال المطروح، والمفرغة عن سؤال آخر.`;
export const byPartyAndDay = (what: string): string => `${what}، بحسب الطرف واليوم`;
export const items = countedItems;
export const open = 'فتح';
export const close = 'إغلاق';

export const event = (title: string): string => `حدث: ${isolated(title)}`;
export const claim = (who: string, text: string): string => `ادعاء، ${isolated(who)}: ${isolated(text)}`;
export const response = (who: string, stance: string): string => `رد، ${isolated(who)}: ${stance}`;
