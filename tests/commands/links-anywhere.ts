import { endInWords } from '../../src/commands/failures.ts';
import { linkCheck } from '../../src/commands/link-check.ts';

/** `npm run links` for tests, whose servers are on this machine: the command itself never asks there. */
endInWords();
await linkCheck('any');
