/** The part of the package that is used here; it carries no types of its own. */
declare module '@orcid/bibtex-parse-js' {
  export function toJSON(bibtex: string): { citationKey: string; entryType: string; entryTags: Record<string, string> }[];
}
