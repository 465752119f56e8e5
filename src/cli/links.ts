import { endInWords } from './failures.ts';
import { linkCheck } from './link-check/link-check.ts';

/** `npm run links`: asks the sources’ addresses, as far as they are public, and keeps what is found. */
endInWords();
await linkCheck('public');
