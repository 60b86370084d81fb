import type { CollectionConfig } from 'payload'

import { machineryAccess, unlessAdmin } from '../../src/access'
import { runAgain } from '../../src/events'
import { slugs } from '../../src/slugs'
import { adminGroups } from '../adminGroups'
import { adminEndpoint } from '../shared/adminEndpoint'
import { deadLetterFields } from './fields'

/** What was put aside after several tries, for an admin to look at. */
export const deadLetters: CollectionConfig = {
  slug: slugs.deadLetters,
  labels: { singular: 'Entrée mise de côté', plural: 'Entrées mises de côté' },
  admin: {
    hidden: unlessAdmin,
    group: adminGroups.system,
    useAsTitle: 'slot',
    description:
      'Ce qui devait suivre un évènement et a échoué plusieurs fois. Le reste a continué ; une fois la cause corrigée, on reprend l’entrée.',
    defaultColumns: ['at', 'consumer', 'seq', 'type', 'reference', 'reason', 'state'],
  },
  access: machineryAccess,
  endpoints: [adminEndpoint('retry', runAgain)],
  fields: deadLetterFields,
}
