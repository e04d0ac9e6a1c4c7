import importX from 'eslint-plugin-import-x';
import prettier from 'eslint-config-prettier';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import tseslint from 'typescript-eslint';
import { jalon } from './apps/launcher/lint/jalon-plugin.mjs';

const CODE = ['**/*.{ts,tsx,mjs}'];
const SPECS = ['**/*.spec.{ts,tsx}', '**/*.journey.ts'];
/** Files whose reader (a tool) wants a default export. */
const CONFIGS = [
  '**/*.config.{mjs,ts}',
  'jest.preset.mjs',
  'apps/web/test/**',
  '**/global-{setup,teardown}.ts',
  '**/*.d.ts',
];

const lines = (max) => ({ max, skipBlankLines: false, skipComments: false });
const forbidden = (selector, message) => ({ selector, message });
const BARREL = forbidden(
  'ExportAllDeclaration',
  'No barrels: import each thing from the file that holds it.',
);
const IMPURE = [
  forbidden(
    'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    'Time comes in as an argument.',
  ),
  forbidden('NewExpression[callee.name="Date"][arguments.length=0]', 'Time comes in as an argument.'),
  forbidden('CallExpression[callee.name="Date"]', 'Time comes in as an argument.'),
  forbidden('MemberExpression[object.name="performance"]', 'Time comes in as an argument.'),
  forbidden(
    'MemberExpression[object.name="Math"][property.name="random"]',
    'Chance comes in as an argument.',
  ),
  forbidden('MemberExpression[object.name="crypto"]', 'Chance comes in as an argument.'),
];

const sizes = {
  'max-lines': ['error', lines(300)],
  'jalon/aim-lines': ['warn', lines(200)],
  'max-lines-per-function': ['error', lines(50)],
  'jalon/aim-function-lines': ['warn', lines(30)],
  'max-params': ['error', 3],
  complexity: ['error', 8],
  'max-len': [
    'error',
    {
      code: 120,
      ignoreUrls: true,
      ignoreStrings: true,
      ignoreTemplateLiterals: true,
      ignoreRegExpLiterals: true,
    },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/locales/*.js',
      '**/node_modules/**',
      '.nx/**',
      '.cache/**',
      '.data/**',
      '**/test-results/**',
      '**/playwright-report/**',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: CODE })),
  { files: CODE, ...prettier },
  {
    files: CODE,
    plugins: { jalon, 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx', '.mjs'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: 'tsconfig.base.json' })],
    },
    rules: {
      ...sizes,
      'jalon/layers': 'error',
      'jalon/names': 'error',
      'jalon/reasons': 'error',
      'import-x/no-cycle': 'error',
      'import-x/no-default-export': 'error',
      'no-restricted-syntax': ['error', BARREL],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  { files: ['**/platform/**'], rules: { '@typescript-eslint/consistent-type-assertions': 'off' } },
  {
    files: ['libs/domain/src/**'],
    ignores: SPECS,
    rules: {
      'no-restricted-syntax': ['error', BARREL, ...IMPURE],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval'],
    },
  },
  {
    files: SPECS,
    rules: {
      'max-lines': ['error', lines(600)],
      'max-params': 'off',
      'jalon/aim-lines': 'off',
      'max-lines-per-function': 'off',
      'jalon/aim-function-lines': 'off',
    },
  },
  { files: CONFIGS, rules: { 'import-x/no-default-export': 'off' } },
);
