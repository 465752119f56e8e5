declare module 'virtual:content' {
  /** The files of the content, as every command reads them. */
  const files: Record<string, string>;
  export default files;
  /** The language of a translation that is built; '' for the original. */
  export const language: string;
  /** What files of the content say in YAML, by their paths. */
  export const values: Record<string, unknown>;
}
