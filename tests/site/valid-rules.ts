import type { ConfigData } from 'html-validate';

/** The rules of html-validate by which pages are checked, and why some of them are not, or not as they come. */
export const RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // Several boxes of one name are one choice of several values.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox'] }],
    // HTML allows every sign but spaces, and the changes of a page are named by its path and their dates.
    'valid-id': ['error', { relaxed: true }],
    // A named region is the same as a named section; as a section it would take the space that sections of a text have around them.
    'prefer-native-element': ['error', { exclude: ['region'] }],
    // How the source looks, and how much of a title a search engine shows, is not what validity is about.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
};

/** What one thing that html-validate reports says: the rule, the message, and where. */
export interface Report {
  ruleId: string;
  message: string;
  selector: string | null;
}

/** What is right as it is, though a rule reports it. */
export const RIGHT: ((report: Report) => boolean)[] = [
  // Where styles lay the parts of a table out as blocks, browsers forget that it is one unless the parts say so: tests/site/valid.test.ts
  // sees to it that only such tables do.
  ({ ruleId, message }) =>
    ruleId === 'no-redundant-role' &&
    /^Redundant role "(table|rowgroup|row|columnheader|rowheader|cell)" on <(table|thead|tbody|tr|th|td)>$/.test(message),
  // So are two lists of one name: the two who are compared.
  ({ ruleId, selector }) => ruleId === 'form-dup-name' && /> select$/.test(selector ?? ''),
  // A template is filled before it is shown.
  ({ ruleId, selector }) => ruleId === 'wcag/h30' && / > template > /.test(selector ?? ''),
  // How wide a day is comes from how much happened on it, and the policy of the pages forbids styles in attributes; browsers heed it.
  ({ ruleId, message }) => ruleId === 'no-deprecated-attr' && message === 'Attribute "width" is deprecated on <col> element',
];
