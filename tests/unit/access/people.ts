/** The people of docs/rights.md, each with that role only; nobody for `anyone`. */
const account = (id: string, more: object = {}) => ({
  id,
  collection: 'users',
  name: id,
  active: true,
  ...more,
})

export const people = {
  anyone: null,
  client: { id: 'client', collection: 'api-clients', active: true },
  inactive: account('inactive', { active: false, roles: ['admin', 'coordinator', 'editor'] }),
  stranger: account('stranger'),
  author: account('author'),
  reviewer: account('reviewer'),
  approver: account('approver', { profession: 'physician' }),
  lead: account('lead'),
  namedReviewer: account('namedReviewer'),
  namedApprover: account('namedApprover', { roles: null }),
  editor: account('editor', { roles: ['editor'] }),
  coordinator: account('coordinator', { roles: ['coordinator'] }),
  auditor: account('auditor', { roles: ['auditor'] }),
  admin: account('admin', { roles: ['admin'] }),
} as const

export type Word = keyof typeof people

const groups: Readonly<Record<string, readonly Word[]>> = {
  group: ['author', 'reviewer', 'approver', 'lead'],
  named: ['namedReviewer', 'namedApprover'],
  reader: ['author', 'reviewer', 'approver', 'lead', 'editor', 'coordinator', 'auditor'],
}

export const isWord = (text: string): text is Word => text in people

/** The words of docs/rights.md in the order of `people`; groups of words are taken apart. */
export const words = (text: string): Word[] => {
  const named = text.split(', ').flatMap((word) => groups[word] ?? word)
  for (const word of named) if (word !== 'nobody' && !isWord(word)) throw new Error(word)
  return Object.keys(people)
    .filter(isWord)
    .filter((word) => named.includes(word))
}

export const everyone = Object.keys(people).filter(isWord)
export const persons = everyone.filter(
  (word) => word !== 'anyone' && word !== 'client' && word !== 'inactive',
)
