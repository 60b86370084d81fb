import { createLocalReq, type PayloadRequest } from 'payload'

import { loadDashboard, taskKinds, type Dashboard } from '../../../src/admin/dashboard'
import { slugs } from '../../../src/slugs'
import type { Library, TestPerson } from '../../helpers'

/** A request as the person's browser makes one, with what its address asks for. */
export const requestOf = async (
  { payload }: Library,
  person: TestPerson,
  query: Record<string, string> = {},
): Promise<PayloadRequest> => {
  const user = await payload.findByID({ collection: slugs.users, id: person.id, depth: 0 })
  return createLocalReq({ user: { ...user, collection: slugs.users }, req: { query } }, payload)
}

/** What waits for a person. */
export const dashboardOf = async (library: Library, person: TestPerson): Promise<Dashboard> =>
  loadDashboard(await requestOf(library, person))

/** Under which headings a document waits for a person. */
export const kindsOf = async (
  library: Library,
  person: TestPerson,
  reference: string,
): Promise<string[]> => {
  const dashboard = await dashboardOf(library, person)
  return taskKinds.filter((kind) => dashboard[kind].some((item) => item.reference === reference))
}
