// The chronicle in words: of each entry who, what kind of thing, and what.
import { isolated } from '../isolated.ts';

export const dated = 'تأريخ مختلف عليه';
export const claim = (responses: string): string => `ادعاء · ${responses}`;
export const onClaimBy = (stance: string, party: string): string => `${stance} · رد على ادعاء من ${isolated(party)}`;
export const onOwnClaim = (stance: string): string => `${stance} · رد على ادعائه نفسه`;
