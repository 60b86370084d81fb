import type { CollectionConfig } from 'payload'

import { workingGroupsAccess } from '../../src/access'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { workingGroupFields } from './fields'
import { keepGiven } from '../shared/hooks/keepGiven'
import { keepRights } from '../shared/rights/traceRights'
import { guardMembers } from './hooks/guardMembers'
import { guardOwnRoles } from './hooks/guardOwnRoles'
import { traceGroup } from './rights'

/** Groups that own documents. */
export const workingGroups: CollectionConfig = {
  slug: slugs.workingGroups,
  labels: { singular: 'Groupe de travail', plural: 'Groupes de travail' },
  admin: {
    group: adminGroups.network,
    useAsTitle: 'name',
    defaultColumns: ['name', 'slug', 'defaultTheme', 'active'],
  },
  access: workingGroupsAccess,
  hooks: {
    beforeChange: [keepGiven('slug'), guardMembers, guardOwnRoles, keepRights],
    afterChange: [traceGroup],
  },
  fields: workingGroupFields,
}
