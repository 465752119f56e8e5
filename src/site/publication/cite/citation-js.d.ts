/** The part of the library that is used here; it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: readonly object[]);
    format(format: 'bibtex', options: { format: 'object' }): { type: string; properties: Record<string, string> }[];
    format(format: 'ris', options: { format: 'object' }): Record<string, string | number | (string | number)[]>[];
  }
  export const plugins: { config: { get(plugin: '@bibtex'): { format: { asciiOnly: boolean } } } };
}
