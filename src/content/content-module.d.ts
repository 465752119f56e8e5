declare module 'virtual:content' {
  /** The files of the content, as every command reads them. */
  const files: Record<string, string>;
  export default files;
}
