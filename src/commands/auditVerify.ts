import { getPayload } from 'payload'

import config from '../../payload.config'
import { verifyAudit } from '../audit'

/** Computes the audit log again: exit 0 and `N events, intact`, or exit 1 and the first fault. */
const payload = await getPayload({ config, disableOnInit: true })
const verdict = await verifyAudit(payload)
if (verdict.intact) {
  console.log(`${verdict.events} events, intact`)
} else {
  console.error(`event ${verdict.seq}: ${verdict.reason}`)
}
await payload.destroy()
process.exit(verdict.intact ? 0 : 1)
