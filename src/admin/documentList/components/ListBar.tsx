import type { Payload } from 'payload'

import { groupsOf, isPerson, readsEverything } from '../../../access'
import { requestOfPage } from '../../requestOfPage'
import { ImportNew } from '../../import/ImportNew'
import { slugs } from '../../../slugs'
import { documentStatuses } from '../../../vocabulary/documentStatus'
import { workflowStates } from '../../../vocabulary/workflow'
import { FilterForm } from './FilterForm'
import { OnPageOnly } from './OnPageOnly'

type Props = {
  collectionSlug: string
  hasCreatePermission?: boolean
  payload: Payload
  user?: unknown
  data: { totalDocs: number }
  viewType?: string
}

/** Above the list of documents: filters by state, group and theme, and the import of a Word file. */
export const ListBar = async (props: Props) => {
  const { collectionSlug, hasCreatePermission = false, payload, user, data } = props
  if (!isPerson(user)) return null
  const req = await requestOfPage(payload, user)
  const asPerson = { depth: 0, pagination: false, req, user, overrideAccess: false } as const
  const groups = await payload.find({
    collection: slugs.workingGroups,
    select: { name: true, slug: true },
    sort: 'name',
    ...asPerson,
  })
  const themes = await payload.find({
    collection: slugs.themes,
    select: { title: true, code: true },
    sort: 'title',
    ...asPerson,
  })
  const own = await groupsOf(req)
  const written = await groupsOf(req, 'author', 'lead')
  const shown = readsEverything(user)
    ? groups.docs
    : groups.docs.filter(({ id }) => own.includes(id))
  return (
    <OnPageOnly>
      <div className="list-bar">
        <FilterForm
          groups={shown.map(({ slug, name }) => ({ value: slug, label: name }))}
          states={[...documentStatuses.options, ...workflowStates.options]}
          themes={themes.docs.map(({ code, title }) => ({ value: code, label: title }))}
          total={data.totalDocs}
        />
        {hasCreatePermission && written.length > 0 && (
          <ImportNew
            collection={collectionSlug}
            groups={groups.docs
              .filter(({ id }) => written.includes(id))
              .map(({ id, name }) => ({ value: id, label: name }))}
            themes={themes.docs.map(({ id, title }) => ({ value: id, label: title }))}
          />
        )}
      </div>
    </OnPageOnly>
  )
}
