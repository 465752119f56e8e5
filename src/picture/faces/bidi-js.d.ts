/** The part of the package that is used here; it comes without types. */
declare module 'bidi-js' {
  export default function bidiFactory(): {
    getEmbeddingLevels: (text: string, direction?: 'ltr' | 'rtl') => { levels: Uint8Array };
  };
}
