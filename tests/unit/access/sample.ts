import type { Library } from './library'

const member = (user: string, ...roles: string[]) => ({ user, roles })

/**
 * Two groups with their documents. In `pain`: a draft, one under an open review and one whose review is over, the
 * same two people named for both; `others` is the stranger's; `left` was deactivated, with the author as its lead.
 */
export const library = {
  'working-groups': [
    {
      id: 'pain',
      active: true,
      members: [
        member('author', 'author'),
        member('reviewer', 'reviewer'),
        member('approver', 'approver'),
        member('lead', 'lead'),
        member('inactive', 'lead', 'author'),
      ],
    },
    {
      id: 'others',
      active: null,
      members: [member('stranger', 'lead', 'author', 'reviewer', 'approver')],
    },
    { id: 'left', active: false, members: [member('author', 'lead')] },
    { id: 'empty', active: true, members: null },
  ],
  protocols: [
    { id: 'draft', workingGroup: 'pain', reference: 'PRO-1' },
    { id: 'open', workingGroup: 'pain', reference: 'PRO-2' },
    { id: 'closed', workingGroup: 'pain', reference: 'PRO-3' },
    { id: 'trashed', workingGroup: 'pain', reference: 'PRO-4', deletedAt: '2026-01-01' },
    { id: 'foreign', workingGroup: 'others', reference: 'PRO-5' },
    { id: 'orphan', workingGroup: 'left', reference: 'PRO-6' },
  ],
  'training-modules': [{ id: 'course', workingGroup: 'pain', reference: 'FOR-1' }],
  newsletters: [],
  resources: [{ id: 'poster', workingGroup: 'others', reference: 'RES-1' }],
  reviews: [
    {
      id: 'r-open',
      documentKey: 'protocols/open',
      state: 'inReview',
      assignees: [
        { user: 'namedReviewer', as: 'reviewer' },
        { user: 'namedApprover', as: 'approver' },
      ],
    },
    {
      id: 'r-closed',
      documentKey: 'protocols/closed',
      state: 'closed',
      assignees: [
        { user: 'namedReviewer', as: 'reviewer' },
        { user: 'namedApprover', as: 'approver' },
      ],
    },
    { id: 'r-none', documentKey: 'protocols/draft', state: 'inReview', assignees: [] },
    { id: 'r-lost', documentKey: null, state: 'inReview', assignees: [{ user: 'namedReviewer' }] },
  ],
  users: [
    { id: 'author', name: 'Axel', profession: 'nurse', active: true },
    { id: 'reviewer', name: 'Rose', profession: null, active: null },
    { id: 'approver', name: 'Adam', profession: 'physician', active: true },
    { id: 'lead', name: 'Léa', profession: 'physician', active: true },
    { id: 'inactive', name: 'Ida', profession: 'nurse', active: false },
    { id: 'stranger', name: 'Sam', profession: 'nurse', active: true },
    { id: 'namedReviewer', name: 'Nour', profession: 'pharmacist', active: true },
  ],
  'payload-locked-documents': [
    {
      id: 'lock',
      document: { relationTo: 'protocols', value: 'draft' },
      user: { relationTo: 'users', value: 'author' },
    },
    {
      id: 'foreign-lock',
      document: { relationTo: 'protocols', value: 'foreign' },
      user: { relationTo: 'users', value: 'stranger' },
    },
    // Of no document: Payload locks globals too.
    { id: 'global-lock', user: { relationTo: 'users', value: 'stranger' } },
  ],
  'audit-events': [],
} as const satisfies Library

/** The group that has a document, as the rows that speak of it hold it. */
export const groupOf = (key: string): string | undefined => {
  const [collection = '', id = ''] = key.split('/')
  const documents = [library.protocols, library['training-modules'], library.resources]
  const kinds = ['protocols', 'training-modules', 'resources']
  return documents[kinds.indexOf(collection)]?.find((row) => row.id === id)?.workingGroup
}
