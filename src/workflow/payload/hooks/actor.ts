import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { idText } from '../../service/rows/schema'

/** Who is behind a save, as the log names them; the system when nobody is. */
export const actorOf = (req: PayloadRequest): { user: string | null; name: string } => {
  const user = z.object({ id: idText, name: z.string() }).safeParse(req.user)
  return user.success
    ? { user: user.data.id, name: user.data.name }
    : { user: null, name: 'Système' }
}
