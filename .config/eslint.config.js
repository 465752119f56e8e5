import { dirname } from 'node:path';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

/** What reads a word or a number in the language of the machine, so that another machine builds another site. */
const LOCALE = 'Name the locale: without it, the language of the machine decides, and another machine builds another site.';
const localeDependent = [
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length<2]", message: LOCALE },
  { selector: 'CallExpression[callee.property.name=/^toLocale/][arguments.length=0]', message: LOCALE },
  { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: LOCALE },
];
const exportedArrow = {
  selector: 'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  message: 'Write an exported function as a declaration: export function name() { … }.',
};

const lines = (max) => ['error', { max, skipBlankLines: true, skipComments: true }];

export default defineConfig(
  { ignores: ['dist/', '.astro/'] },
  ts.configs.recommendedTypeChecked,
  astro.configs.recommended,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: dirname(import.meta.dirname) } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'no-restricted-syntax': ['error', ...localeDependent],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // An interface that asks for a promise is met by a function that has nothing to wait for.
      '@typescript-eslint/require-await': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: {
      'max-lines': lines(200),
      'max-lines-per-function': lines(40),
      'no-restricted-syntax': ['error', ...localeDependent, exportedArrow],
    },
  },
  {
    // A message is a line.
    files: ['src/language/*/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...localeDependent] },
  },
  {
    // To the rules that need types, a component is of an unknown type.
    files: ['src/site/shortcodes/index.ts'],
    rules: { '@typescript-eslint/no-unsafe-assignment': 'off' },
  },
  {
    // `astro check` knows the types of components; here each would be `any`, and the rules that need types take a minute over them.
    files: ['**/*.astro', '**/*.astro/*.ts', '**/*.{js,mjs}'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false, project: false } },
  },
);
