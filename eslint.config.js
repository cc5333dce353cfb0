import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** Which top-level folder may import which: the one-way dependencies of docs/architecture.md. */
const mayImport = {
  metadata: [],
  systems: ['metadata'],
  maps: ['metadata'],
  dualwrite: ['maps', 'systems', 'metadata'],
  subgraphs: ['dualwrite', 'maps', 'systems', 'metadata'],
  gateway: ['subgraphs', 'dualwrite', 'systems', 'metadata', 'schema'],
  sandbox: ['metadata'],
  schema: [],
};

export default tseslint.config(
  { ignores: ['node_modules/**', '**/*.generated.ts', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['**/*.test.ts', 'test/**', 'bench/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/include': ['**/*.ts', 'metadata/*.json'],
      'boundaries/elements': [
        { type: 'maps', pattern: ['dualwrite/maps', 'dualwrite/maps/**/*'], partialMatch: false },
        ...Object.keys(mayImport)
          .filter((type) => type !== 'maps')
          .map((type) => ({ type, pattern: [type, `${type}/**/*`], partialMatch: false })),
      ],
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...Object.entries(mayImport).map(([from, allowed]) => ({
              from: { element: { type: from } },
              allow: [from, ...allowed].map((type) => ({ to: { element: { type } } })),
            })),
            // Maps are pure: they may name the types of what does I/O, never call it.
            {
              from: { element: { type: 'maps' } },
              allow: [{ to: { element: { type: 'systems' } }, dependency: { kind: 'type' } }],
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', 'test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['**/*.config.ts', 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
