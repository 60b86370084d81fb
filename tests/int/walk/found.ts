import type { Step } from './steps/types'

/** Walks that failed once, shrunk, each with where it came from: `npm run test:deep` prints such lines. */
export const found: readonly (readonly [string, readonly Step[]])[] = [
  [
    'a file that nobody else knows of yet, seed 20261148, SQLite',
    [
      {
        do: 'create',
        who: 'leadB',
        makes: 8,
        collection: 'resources',
        group: 'b',
        content: {
          title: 'Un troisième titre',
          summary: 'Résumé court.',
          text: 'Texte troisième.',
          imported: false,
          nurse: false,
          issue: '',
          theme: 'b',
          bare: false,
          slide: 'slide',
          attached: true,
          file: '',
        },
      },
    ],
  ],
  [
    'a restored version that had no summary, seed 20261130, MongoDB',
    [
      {
        do: 'import',
        who: 'authorB',
        makes: 11,
        collection: 'newsletters',
        group: 'b',
        content: {
          title: 'Un troisième titre',
          summary: 'Résumé long.',
          text: 'Autre texte importé.',
          imported: false,
          nurse: false,
          issue: '2011-HS84',
          theme: 'b',
          bare: false,
          slide: 'slide',
          attached: true,
          file: '',
        },
      },
      { do: 'edit', who: 'leadB', doc: 11, change: { summary: 'Résumé court.' } },
      { do: 'restore', who: 'authorB', doc: 11, version: 0 },
    ],
  ],
]
