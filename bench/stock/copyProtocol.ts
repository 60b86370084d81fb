import { z } from 'zod'

import { isRecord } from '../../src/input/isRecord'
import type { JsonRecord } from '../../src/richText/model/guards'
import { signIn } from '../frame/session'

type Account = { email: string; password: string }

const created = z.object({ doc: z.object({ id: z.string() }) })

// Given by Payload, or files that the other library keeps.
const dropped = ['id', 'createdAt', 'updatedAt', 'attachments']

const isFigure = (node: unknown): boolean =>
  isRecord(node) && isRecord(node['fields']) && node['fields']['blockType'] === 'figure'

const withoutFigures = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.filter((node) => !isFigure(node)).map(withoutFigures)
  if (!isRecord(value)) return value
  const parts = Object.entries(value).map(([name, part]) => [name, withoutFigures(part)])
  return Object.fromEntries(parts)
}

const send = async (
  address: string,
  { body, headers = {} }: { body: JsonRecord; headers?: Readonly<Record<string, string>> },
): Promise<unknown> => {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) {
    throw new Error(`${address} answers ${String(answer.status)}: ${await answer.text()}`)
  }
  return answer.json()
}

/** Writes a protocol of the library into stock Payload, with a first account. Gives who and where. */
export const copyProtocol = async (
  origin: string,
  { account, document }: { account: Account; document: JsonRecord },
): Promise<{ headers: Record<string, string>; id: string }> => {
  await send(`${origin}/api/users/first-register`, { body: account })
  const headers = await signIn(origin, account)
  const make = async (collection: string, body: JsonRecord): Promise<string> =>
    created.parse(await send(`${origin}/api/${collection}`, { body, headers })).doc.id
  const kept = Object.entries(document).filter(([name]) => !dropped.includes(name))
  const id = await make('protocols', {
    ...Object.fromEntries(kept.map(([name, value]) => [name, withoutFigures(value)])),
    workingGroup: await make('working-groups', { title: 'Groupe' }),
    themes: [await make('themes', { title: 'Thème' })],
  })
  return { headers, id }
}
