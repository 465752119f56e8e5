import { chromium } from '../engines/chromium.ts';
import { walked } from '../engines/walked.ts';

// The same are walked in Firefox and WebKit: `npm run test:engines`.
walked(chromium);
