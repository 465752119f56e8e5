import { webkit } from './webkit.ts';
import { walked } from './walked.ts';

walked(webkit);
