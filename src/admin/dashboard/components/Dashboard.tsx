import { Gutter } from '@payloadcms/ui'
import type { NavGroupType } from '@payloadcms/ui/shared'
import type { AdminViewServerProps } from 'payload'

import { hasNetworkRole } from '../../../access'
import { loadDashboard } from '../loadDashboard'
import { taskKinds } from '../types'
import { Collections } from './Collections'
import { TaskList } from './TaskList'
import { Nothing } from './Nothing'

type Props = AdminViewServerProps & { navGroups: NavGroupType[] }

const summaryOf = (count: number): string =>
  count === 1 ? '1 document vous attend.' : `${String(count)} documents vous attendent.`

/** The first screen: what waits for the person, then the ways into the library. */
export const Dashboard = async ({ initPageResult, navGroups }: Props) => {
  const { req, permissions } = initPageResult
  const dashboard = await loadDashboard(req)
  const kinds = taskKinds.filter((kind) => dashboard[kind].length > 0)
  const count = kinds.reduce((sum, kind) => sum + dashboard[kind].length, 0)
  const slugsSeen = navGroups.flatMap(({ entities }) => entities.map(({ slug }) => slug))
  const creates = slugsSeen.filter((slug) => Boolean(permissions.collections?.[slug]?.create))
  return (
    <Gutter className="tasks">
      <header>
        <h1>Ce qui vous attend</h1>
        {count > 0 && <p>{summaryOf(count)}</p>}
      </header>
      {count === 0 && (
        <Nothing creates={creates} isAdmin={hasNetworkRole(req.user, 'admin')} sees={slugsSeen} />
      )}
      <div className="tasks__lists">
        {kinds.map((kind) => (
          <TaskList items={dashboard[kind]} key={kind} kind={kind} />
        ))}
      </div>
      <Collections creates={creates} groups={navGroups} i18n={req.i18n} />
    </Gutter>
  )
}
