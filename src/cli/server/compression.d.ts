/** The part of the package that is used here; it comes without types, and those of DefinitelyTyped are for Express alone. */
declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http';

  /** A handler that has what `next` answers compressed (brotli, gzip) where the request accepts it and the type gains from it. */
  export default function compression(): (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
}
