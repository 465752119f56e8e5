import { endInWords } from '../../src/cli/failures.ts';
import { linkCheck } from '../../src/cli/link-check/link-check.ts';

/** `npm run links` for tests, whose servers are on this machine: the command itself never asks there. */
endInWords();
await linkCheck('any');
