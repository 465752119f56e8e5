const whitespace = ['at-rule', 'comment', 'custom-property', 'declaration', 'rule'].map((name) => [`${name}-empty-line-before`, null]);

// Of a pair of sides that differ, left and right are where lines begin and end, which a language decides.
const VALUE = String.raw`((?:[^\s()]|\((?:[^()]|\([^()]*\))*\))+)`;
const FOUR_SIDES = new RegExp(String.raw`^${VALUE}\s+${VALUE}\s+${VALUE}\s+(?!\2$)${VALUE}$`);
const LINE_ENDS = /\b(?:left|right)\b/;

export default {
  extends: ['stylelint-config-standard'],
  plugins: ['./stylelint/container-by-width.js'],
  overrides: [{ files: ['**/*.astro'], customSyntax: 'postcss-html' }],
  reportNeedlessDisables: true,
  rules: {
    'site/container-by-width': true,
    // Safari reads no thickness and colour in the shorthand and then draws no line at all.
    'declaration-property-value-allowed-list': { 'text-decoration': ['none', 'underline'] },

    // At each change on the page the browser would look through all of it for what the root has.
    'selector-disallowed-list': [/:root[^ ]*(?:, )?:has\(/],

    'property-disallowed-list': [/^(?:left|right)$/, /-(?:left|right)(?:-|$)/],
    'declaration-property-value-disallowed-list': {
      '/^(?:margin|padding|inset|border-(?:width|style|color)|scroll-(?:margin|padding))$/': [FOUR_SIDES],
      '/^(?:text-align|float|clear|caption-side|resize)$/': [LINE_ENDS],
    },

    // Prettier’s business.
    ...Object.fromEntries(whitespace),
    // A state such as :hover is nested in what it is a state of, so that rules of less specificity follow.
    'no-descending-specificity': null,
    // As for containers, where the build reads it (site/container-by-width).
    'media-feature-range-notation': 'prefix',
    'import-notation': 'string',
    'property-no-vendor-prefix': [true, { ignoreProperties: [/user-select$/, /text-size-adjust$/] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global'] }],
    'value-keyword-case': ['lower', { ignoreKeywords: ['BlinkMacSystemFont', 'Arial'] }],
  },
};
