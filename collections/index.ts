import type { CollectionConfig } from 'payload'

import type { Settings } from '../src/settings'
import { apiClients } from './api-clients'
import { auditEvents } from './audit-events'
import { changes } from './changes'
import { comments } from './comments'
import { counters } from './counters'
import { deadLetters } from './dead-letters'
import { decisions } from './decisions'
import { establishments } from './establishments'
import { eventCursors } from './event-cursors'
import { idempotencyKeys } from './idempotency-keys'
import { mails } from './mails'
import { buildMedia } from './media'
import { buildNewsletters } from './newsletters'
import { passedDates } from './passed-dates'
import { buildProtocols } from './protocols'
import { releases } from './releases'
import { buildResources } from './resources'
import { reviews } from './reviews'
import { withSharedHooks } from './shared/withSharedHooks'
import { withSharedScreen } from './shared/withSharedScreen'
import { withoutCopies } from './shared/withoutCopies'
import { themes } from './themes'
import { buildTrainingModules } from './training-modules'
import { buildUsers } from './users'
import { workingGroups } from './working-groups'

/** Every collection, in the order of the admin's menu. */
export const buildCollections = (settings: Settings): CollectionConfig[] =>
  [
    buildProtocols(),
    buildTrainingModules(),
    buildNewsletters(),
    buildResources(),
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
    mails,
    deadLetters,
    eventCursors,
    passedDates,
    idempotencyKeys,
    counters,
  ].map((collection) => withoutCopies(withSharedHooks(withSharedScreen(collection))))
