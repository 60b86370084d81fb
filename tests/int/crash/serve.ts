// The server that is killed: what `npm start` serves, without pages. Its parent talks to it by messages.
// It loads the program at once and touches nothing until it is told to serve: a restart is short then.
import { once } from 'node:events'
import { getPayload } from 'payload'

import { createConfig } from '../../../payload.config'
import { serve } from '../../../src/commands/serve'
import { untilStopped } from '../../../src/commands/untilStopped'
import { isRecord } from '../../../src/input/isRecord'
import { sharedConsumersOf } from '../../../src/events'
import { readSettings } from '../../../src/settings'
import { useMovableClock } from '../../helpers/movableClock'
import { examine } from './examine'
import { recordersIn } from './followed'
import { isKillPoint, watchKillPoints } from './killPoints'

const settings = readSettings(process.env)

const tell = (message: Record<string, unknown>): void => {
  process.send?.(message)
}

// A file that may not grow is to be an error like that of a full disk, not the end.
process.on('SIGXFSZ', () => undefined)
// Whoever started it is gone: nobody would end it.
process.once('disconnect', () => process.exit(0))
const told = once(process, 'message')
tell({ loaded: true })
const [message]: unknown[] = await told
const clock = useMovableClock(isRecord(message) ? Number(message['ahead']) : 0)

await untilStopped(async () => {
  const serving = await serve(settings, { pages: false })
  const payload = await getPayload({ config: createConfig(settings) })
  payload.config.custom['consumers'] = [...sharedConsumersOf(payload), ...recordersIn(settings)]
  const arm = watchKillPoints(payload)
  process.on('message', (order: unknown) => {
    if (isKillPoint(order)) {
      arm(order)
      tell({ armed: true })
    }
    if (isRecord(order) && typeof order['advance'] === 'number') {
      clock.advance(order['advance'])
      tell({ advanced: true })
    }
    if (order === 'examine') {
      examine(payload, settings).then(
        (findings) => tell({ findings }),
        (error: unknown) => tell({ failed: String(error) }),
      )
    }
  })
  tell({ address: serving.address })
  return serving
})
