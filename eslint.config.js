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
        { type: 'maps', pattern: 'dualwrite/maps', mode: 'folder' },
        ...['metadata', 'systems', 'dualwrite', 'subgraphs', 'gateway', 'sandbox', 'schema'].map((type) => ({
          type,
          pattern: type,
          mode: 'folder',
        })),
      ],
    },
    rules: {
      'boundaries/element-types': [
        'error',
        {
          default: 'disallow',
          rules: Object.entries(mayImport).map(([from, allow]) => ({ from, allow: [from, ...allow] })),
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
    },
  },
  { files: ['**/*.config.ts', 'eslint.config.js'], rules: { 'no-restricted-syntax': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
);
