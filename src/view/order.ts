import { atom } from 'nanostores';

/** The orders of claims: by the question asked, by date, or those with most left unanswered first. */
export const ORDERS = ['question', 'date', 'open'] as const;
export type Order = (typeof ORDERS)[number];

/** The order in which claims stand. */
export const $order = atom<Order>('question');

export function setOrder(order: Order): void {
  return $order.set(order);
}
