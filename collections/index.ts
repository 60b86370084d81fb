import type { CollectionConfig } from 'payload'

import { kindCodes } from '../src/kinds/facts'
import type { Settings } from '../src/settings'
import { apiClients } from './api-clients'
import { auditEvents } from './audit-events'
import { changes } from './changes'
import { comments } from './comments'
import { buildControlled } from './controlled/buildControlled'
import { counters } from './counters'
import { decisions } from './decisions'
import { establishments } from './establishments'
import { idempotencyKeys } from './idempotency-keys'
import { buildMedia } from './media'
import { releases } from './releases'
import { reviews } from './reviews'
import { withSharedHooks } from './shared/withSharedHooks'
import { withSharedScreen } from './shared/withSharedScreen'
import { withoutCopies } from './shared/withoutCopies'
import { themes } from './themes'
import { buildUsers } from './users'
import { workingGroups } from './working-groups'

/** Every collection, in the order of the admin's menu. */
export const buildCollections = (settings: Settings): CollectionConfig[] =>
  [
    ...kindCodes.map(buildControlled),
    themes,
    reviews,
    decisions,
    comments,
    releases,
    workingGroups,
    buildUsers(settings),
    establishments,
    apiClients,
    buildMedia(settings),
    changes,
    auditEvents,
    idempotencyKeys,
    counters,
  ].map((collection) => withoutCopies(withSharedHooks(withSharedScreen(collection))))
