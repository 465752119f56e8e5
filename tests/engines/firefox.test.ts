import { firefox } from './firefox.ts';
import { walked } from './walked.ts';

walked(firefox);
