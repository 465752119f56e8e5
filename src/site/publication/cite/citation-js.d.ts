/** The part of the library that is used here; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex' | 'ris', options?: { format: 'text' }): string;
  }
}
