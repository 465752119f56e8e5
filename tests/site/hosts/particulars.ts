import type { Built } from './built.ts';
export const particulars = (_built: Built): void => {};
