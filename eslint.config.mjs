// What the build refuses beside type errors: unsafe Office calls, slow patterns, imports that point outward.
import officeAddins from 'eslint-plugin-office-addins';
import regexp from 'eslint-plugin-regexp';
import typescriptEslint from 'typescript-eslint';

const CORE_GLOBALS = [
  'window',
  'document',
  'navigator',
  'location',
  'fetch',
  'localStorage',
  'sessionStorage',
  'process',
  'Buffer',
  'require',
  'setTimeout',
  'setInterval',
  'Date',
  'performance',
  'crypto',
  'Office',
  'Excel',
  'OfficeExtension',
  'CustomFunctions',
  'console',
].map((name) => ({ name, message: 'src/core is pure: no Office, DOM, Node, clock or randomness.' }));

export default typescriptEslint.config(
  { ignores: ['dist/', 'build/', 'coverage/', 'node_modules/', 'reports/', '.stryker-tmp/'] },
  ...typescriptEslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Text from a cell is never markup.' },
        {
          selector: 'AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]',
          message: 'Text from a cell is never markup.',
        },
      ],
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'error',
    },
  },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...CORE_GLOBALS],
      'no-restricted-properties': ['error', { object: 'Math', property: 'random', message: 'src/core is pure.' }],
      'max-lines': ['error', { max: 250 }],
    },
  },
  {
    files: ['src/excel/**/*.ts', 'src/taskpane/**/*.{ts,tsx}', 'src/commands/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/load-object-before-read': 'error',
      // The two rules about sync know only context.sync(); the real office.js in the tests refuses an early read.
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['tools/**', 'preview/*.{ts,mjs}', 'src/cli/**', 'test/**'], rules: { 'no-console': 'off' } },
  { files: ['**/*.{js,cjs}'], rules: { '@typescript-eslint/no-require-imports': 'off' } },
);
