// Numbers of things, and a label before a text.
import { isolated } from '../isolated.ts';
import { locale } from './language.ts';
import { claims, events, responses } from './nouns.ts';

export const numbered = { claim: claims, response: responses, event: events };
/** "3 ادعاءات ورد واحد و12 حدثاً". */
export const counted = (items: string[]): string => new Intl.ListFormat(locale).format(items);
export const nothing = 'لا شيء';

export const labelled = (label: string, text: string): string => `${isolated(label)}: ${isolated(text)}`;
export const label = (text: string): string => `${isolated(text)}:`;
