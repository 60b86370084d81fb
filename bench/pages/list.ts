/** A page that people open: its address, and who opens it (nobody: the public). */
export type PageToVisit = { path: string; account?: string; reference?: string }

const collections = '/admin/collections'

/** Every kind of page of the public and of the admin. Those that a build does not have are left out. */
export const pages: readonly PageToVisit[] = [
  ...[
    '/',
    '/protocols/PRO-MEOPA-001',
    '/protocols/PRO-MEOPA-001/releases/1.0',
    '/protocols/PRO-AGE-002',
    '/training/FOR-MEOPA-001',
    '/newsletters/LET-2026-T3',
    '/resources/RES-MEOPA-001',
    '/v1/protocols/PRO-MEOPA-001.html',
    '/admin/login',
    '/admin/forgot',
  ].map((path) => ({ path })),
  ...[
    '/admin',
    '/admin/account',
    `${collections}/protocols`,
    `${collections}/protocols?state=inReview`,
    `${collections}/protocols/trash`,
    `${collections}/protocols/create`,
    `${collections}/training-modules/create`,
    `${collections}/newsletters/create`,
    `${collections}/resources/create`,
    `${collections}/media`,
    `${collections}/releases`,
  ].map((path) => ({ path, account: 'auteur.meopa' })),
  ...['{id}', '{id}/versions'].map((end) => ({
    path: `${collections}/protocols/${end}`,
    account: 'auteur.meopa',
    reference: 'PRO-MEOPA-002',
  })),
  ...[
    '/admin',
    `${collections}/working-groups`,
    `${collections}/themes`,
    `${collections}/users`,
    `${collections}/establishments`,
    `${collections}/reviews`,
    `${collections}/audit-events`,
  ].map((path) => ({ path, account: 'coordination' })),
  ...[`${collections}/users/create`, `${collections}/api-clients`].map((path) => ({
    path,
    account: 'admin',
  })),
]
