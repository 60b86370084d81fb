import { createLocalReq } from 'payload'
import { z } from 'zod'

import type { SharedConsumer } from '../../src/events'
import { queueMail } from '../../src/mail'
import { slugs } from '../../src/slugs'
import { auditEvents } from '../../src/vocabulary/auditEvents'

const changeSchema = z.object({ data: auditEvents.personChanged })

/** Tells somebody by mail that they sign as another profession from now on, by the log of what was changed. */
export const tellProfession: SharedConsumer = {
  name: 'tellProfession',
  log: slugs.auditEvents,
  begins: 'now',
  types: ['personChanged'],
  handle: async ({ seq, row }, { payload }) => {
    const change = changeSchema.safeParse(row)
    if (!change.success || change.data.data.changed['profession'] === undefined) return
    const { id } = change.data.data.person
    const account = await payload.db.findOne<{ id: string; email: string }>({
      collection: slugs.users,
      where: { id: { equals: id } },
    })
    if (!account) return
    const req = await createLocalReq({}, payload)
    await queueMail(req, {
      kind: 'profession',
      to: account.email,
      key: `profession/${String(seq)}`,
    })
  },
}
