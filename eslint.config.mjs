import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import js from '@eslint/js'
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript'
import importX from 'eslint-plugin-import-x'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import reactHooks from 'eslint-plugin-react-hooks'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const typescriptFiles = ['**/*.ts', '**/*.tsx']

/** The arrow is payload.config.ts → collections → src. Only entry points may look back. */
const arrow = [
  {
    target: ['./src/!(app|commands)/**/*', './src/*.ts'],
    from: ['./collections', './payload.config.ts'],
    message: 'src knows nothing of collections: pass what is needed as an option.',
  },
  {
    target: './collections',
    from: './payload.config.ts',
    message: 'collections are composed by payload.config.ts, never the other way round.',
  },
  {
    target: ['./src', './collections', './payload.config.ts'],
    from: ['./tests', './bench', './scripts'],
    message: 'the product does not depend on its tests and tools.',
  },
  {
    target: ['./src/vocabulary', './src/render'],
    from: [
      './src/workflow',
      './src/database',
      './src/rest',
      './src/publicApi',
      './src/payload-types.ts',
    ],
    message: 'codes and rendering are pure: they know neither Payload nor what is stored.',
  },
  {
    target: ['./src/!(kinds|demo|import)/**/*', './src/*.ts', './collections/**/*'],
    from: './src/kinds/!(interface)/**/*',
    message: 'no code names a kind: ask the records in src/kinds, which all kinds are in.',
  },
  {
    target: './src/kinds/*/{codes,facts,figures,page,rendering,sectionKinds}.ts',
    from: [
      './src/workflow/**/*',
      './src/database/**/*',
      './src/rest/**/*',
      './src/publicApi/**/*',
      './src/payload-types.*',
    ],
    message: 'what is rendered is pure: it knows neither Payload nor what is stored.',
  },
  {
    target: ['./src/figures/**/*', './src/kinds/*/figures.ts'],
    from: [
      './src/import',
      './src/ooxml',
      './src/richText/wordRules',
      './src/richText/editor',
      './node_modules/mammoth',
    ],
    message: 'the witness shares no eyes with the import: it reads a Word file by code of its own.',
  },
  {
    target: [
      './src/import/word/**/*',
      './src/import/html/**/*',
      './src/ooxml/**/*',
      './src/richText/**/*',
      './src/kinds/*/importing.ts',
    ],
    from: './src/figures',
    message: 'the import reads a Word file by code of its own, that the witness can contradict.',
  },
  {
    target: './src/workflow/core',
    from: ['./src/workflow/service', './src/workflow/payload', './src/workflow/admin'],
    message: 'the table is pure: it is given facts, it reads nothing.',
  },
  {
    target: './src/workflow/service',
    from: ['./src/workflow/payload', './src/workflow/admin'],
    message: 'the service knows nothing of routes and screens.',
  },
  {
    target: './src/richText/model',
    from: ['./src/richText/editor', './src/richText/wordRules'],
    message: 'the model of a text knows nothing of the editor.',
  },
  {
    target: './src/richText/wordRules',
    from: './src/richText/editor',
    message: 'what Word means is the same for a file and for a paste.',
  },
  {
    target: './src/http',
    from: ['./src/rest', './src/publicApi', './src/graphql', './src/server', './src/site'],
    message: 'the toolkit of HTTP is used by the servers, and knows none of them.',
  },
  {
    target: ['./src/rest', './src/publicApi', './src/graphql'],
    from: './src/server',
    message: 'what is served knows nothing of the server.',
  },
  {
    target: './src/publicApi',
    from: ['./src/rest', './src/graphql'],
    message: 'the public API is apart from /api.',
  },
  {
    target: './src/ooxml',
    from: './src/import',
    message: 'a package is opened before anybody knows what it is imported into.',
  },
  {
    target: './src/workflow',
    from: [
      './src/slugs.ts',
      './src/payload-types.ts',
      './src/access',
      './src/admin',
      './src/app',
      './src/commands',
      './src/content',
      './src/demo',
      './src/import',
      './src/publicApi',
      './src/render',
      './src/rest',
      './src/richText',
      './src/server',
    ],
    message: 'the workflow could be lifted out: it is given slugs and callbacks, it imports none.',
  },
]

const payloadFree = {
  patterns: [
    {
      group: ['payload', 'payload/*', '@payloadcms/*'],
      message: 'This folder is pure: it knows nothing of Payload.',
    },
  ],
}

/** `now()` is the only clock, so that the sample library and tests can set it. */
const systemClock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Ask src/dates/clock for the time: now().',
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Ask src/dates/clock for the time: now(); for a duration, performance.now().',
  },
]

const kindsFolder = path.join(import.meta.dirname, 'src/kinds')
const kinds = readdirSync(kindsFolder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'interface')
  .map(({ name }) => name)
const factsOf = (kind) => readFileSync(path.join(kindsFolder, kind, 'facts.ts'), 'utf8')
const saidOf = (kind, name) => new RegExp(`${name}: '([^']+)'`).exec(factsOf(kind))?.[1] ?? kind
const collectionsOfKinds = kinds.map((kind) => saidOf(kind, 'collection'))
const oneOf = (names) => `(${names.join('|')})`
const names = oneOf([...kinds, ...collectionsOfKinds])
const addresses = `^\\/(v1\\/)?${oneOf(kinds.map((kind) => saidOf(kind, 'path')))}(\\/|$)`
const message =
  'No code names a kind of document: ask a property of it, in the records of src/kinds.'

/** Read from the folders, so that a new kind is guarded as it comes. */
const namedKinds = [
  `Literal[value=/^${names}$/]`,
  `Literal[value=/${addresses}/]`,
  `TemplateElement[value.raw=/${addresses}/]`,
  `MemberExpression[object.name=/^(slugs|kindFacts|kindCollections|schemas)$/][property.name=/^${names}$/]`,
  `ObjectExpression > Property[key.name=/^${oneOf(kinds)}$/] ~ Property[key.name=/^${oneOf(kinds)}$/]`,
].map((selector) => ({ selector, message }))

/** The lock of an account and the link for a password are Payload's, which counts in real time. */
const inRealTime = [
  'src/dates/clock.ts',
  'src/commands/**',
  'src/rest/signIn.ts',
  'src/rest/verifyPassword.ts',
  'collections/users/invitation.ts',
]

export default defineConfig(
  globalIgnores([
    '**/.next/',
    'coverage/',
    'data/',
    'media/',
    'bench/results/',
    'test-results/',
    '**/next-env.d.ts',
    'src/payload-types.ts',
    'bench/stock/app/**/importMap.js',
    'src/app/(payload)/admin/importMap.js',
    'migrations/sqlite/*',
    '!migrations/sqlite/index.ts',
  ]),
  js.configs.recommended,
  {
    plugins: { 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createTypeScriptImportResolver({ project: './tsconfig.json' })],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' },
    rules: {
      'max-lines': ['error', 400],
      'max-depth': ['error', 4],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-var': 'error',
      'prefer-const': 'error',
      'object-shorthand': 'error',
      'no-else-return': 'error',
      'no-param-reassign': 'error',
      // French needs no-break spaces, in what people read.
      'no-irregular-whitespace': [
        'error',
        { skipJSXText: true, skipRegExps: true, skipStrings: true, skipTemplates: true },
      ],
      'import-x/no-duplicates': 'error',
      'import-x/no-self-import': 'error',
      'import-x/no-mutable-exports': 'error',
      'import-x/no-extraneous-dependencies': 'error',
    },
  },
  {
    files: typescriptFiles,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // Nothing else of a browser writes into its own history of a field, so that Ctrl+Z works.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'lib', name: 'execCommand' }] },
      ],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-restricted-paths': ['error', { zones: arrow }],

      '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', prefer: 'type-imports' },
      ],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-shadow': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/strict-boolean-expressions': 'off',

      // Numbers print as one expects; everything else has to be turned into text on purpose.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => act()` where nothing is returned reads well and hides nothing.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // An empty text is often as good as none: `||` says so.
      '@typescript-eslint/prefer-nullish-coalescing': [
        'error',
        { ignorePrimitives: { boolean: true, string: true } },
      ],
      // Hooks and handlers are typed as promises; `async` turns what they throw into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Event attributes of React take a promise without harm.
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false } },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.strict],
    rules: {
      // A dialogue keeps its keys from the page behind it.
      'jsx-a11y-x/no-noninteractive-element-interactions': [
        'error',
        { handlers: ['onClick', 'onMouseDown', 'onMouseUp', 'onKeyDown'], dialog: ['onKeyDown'] },
      ],
      // The text of a choice and its hint stand in elements of their own.
      'jsx-a11y-x/label-has-associated-control': ['error', { depth: 4 }],
    },
  },
  {
    // Hooks are as easily misused in a module that draws nothing itself.
    files: ['src/**/*.ts'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: [
      'src/**/*.ts',
      'src/**/*.tsx',
      'collections/**/*.ts',
      'collections/**/*.tsx',
      'payload.config.ts',
    ],
    rules: { 'no-restricted-syntax': ['error', ...systemClock, ...namedKinds] },
  },
  {
    files: inRealTime,
    rules: { 'no-restricted-syntax': ['error', ...namedKinds] },
  },
  {
    // One of the seven blocks of a text is a scale, whatever document it points to.
    files: ['src/richText/**/*.ts', 'src/render/sanitize.ts', 'src/content/signed/block.ts'],
    rules: { 'no-restricted-syntax': ['error', ...systemClock] },
  },
  {
    // A kind says its own name, and the sample library is made of documents of each.
    files: ['src/kinds/**/*.ts', 'src/kinds/**/*.tsx', 'src/demo/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...systemClock] },
  },
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'collections/**/*.ts', 'collections/**/*.tsx'],
    ignores: ['src/commands/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: [
      'src/vocabulary/**/*.ts',
      'src/render/**/*.ts',
      'src/kinds/facts.ts',
      'src/kinds/*/{codes,facts,figures,page,rendering,sectionKinds}.ts',
    ],
    rules: { 'no-restricted-imports': ['error', payloadFree] },
  },
  {
    // Tests read deep into the bodies of answers, whose shape is what they check; a row of cases is
    // handed over as parameters.
    files: ['tests/**/*.ts'],
    rules: {
      '@typescript-eslint/max-params': 'off',
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    // No test waits for time: it waits until something is so (`until`), or moves a clock. The two that pull a plug in
    // the middle of nothing are to.
    files: ['tests/**/*.ts'],
    ignores: ['tests/int/crash/flights.ts', 'tests/int/crash/pullThePlug.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['timers/promises', 'node:timers/promises'] }],
    },
  },
  {
    files: ['tests/helpers/answer.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // A library's own type can only be added to by an interface of the same name.
    files: ['tests/**/*.globalSetup.ts'],
    rules: { '@typescript-eslint/consistent-type-definitions': 'off' },
  },
  {
    // The few files that may assert a type, each because a library's own type is too wide.
    files: ['tests/helpers/signedIn.ts'],
    rules: { '@typescript-eslint/consistent-type-assertions': 'off' },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: {
        AbortController: 'readonly',
        Buffer: 'readonly',
        URL: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        process: 'readonly',
        setTimeout: 'readonly',
      },
    },
  },
)
