import js from '@eslint/js';
import globals from 'globals';
import * as lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const strict = [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'coverage/**', 'site/**', 'docs/api/**', 'test/tmp/**', 'data/**'] },
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [js.configs.recommended, ...strict],
    // One program for all packages: a program for each would check the core four times over.
    languageOptions: { parserOptions: { project: 'tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['./index.js', '../index.js', '../*/index.js'], message: 'Import the file, never an index.' },
          ],
        },
      ],
    },
  },
  {
    // Only the foundation may know the arithmetic library.
    files: ['packages/*/src/**/*.ts'],
    ignores: ['packages/core/src/foundation/decimal.ts', '**/index.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: "ImportDeclaration[source.value='decimal.js']",
          message: 'Import Decimal from foundation/decimal.ts.',
        },
      ],
    },
  },
  { files: ['packages/*/src/**/index.ts'], rules: { 'no-restricted-imports': 'off' } },
  {
    files: ['packages/elements/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    settings: { wc: { elementBaseClasses: ['LitElement'] } },
    languageOptions: { globals: globals.browser },
    rules: { ...litA11y.configs.recommended.rules },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts', 'examples/**/*.ts', 'proof/**/*.ts', '*.config.{js,ts,mjs}', '*.ts'],
    extends: [js.configs.recommended, ...tseslint.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
  },
);
