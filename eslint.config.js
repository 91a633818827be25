import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import ts from 'typescript-eslint';

// Intl and toLocale* without a language follow the machine, and so would the build.
const machineLocale = 'name the language, or the build follows the machine';

export default defineConfig(
  { ignores: ['dist/', '.cache/', '.astro/', 'data/', 'src/env.d.ts', 'tests/fixtures/'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(toLocale|localeCompare)/][arguments.length=0]',
          message: machineLocale,
        },
        {
          selector: 'NewExpression[callee.object.name="Intl"][arguments.length=0]',
          message: machineLocale,
        },
      ],
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: { process: 'readonly' } } },
  {
    files: ['public/*.js'],
    languageOptions: {
      sourceType: 'script',
      globals: { document: 'readonly', MutationObserver: 'readonly', ResizeObserver: 'readonly' },
    },
  },
  { files: ['tests/**/*.ts'], rules: { '@typescript-eslint/no-non-null-assertion': 'off' } },
  ...astro.configs.recommended,
);
