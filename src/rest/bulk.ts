import type { SanitizedConfig } from 'payload'
import { isRecord } from '../input/isRecord'

type Run = (method: string, url: URL) => Promise<Response>
type Row = { id: string; answer: Response; body: Record<string, unknown> }
type Failure = { id: string; isPublic: boolean; message: string }

/** Whether a request changes or deletes every document that a condition finds. */
export const isBulk = (
  { method, url }: { method: string; url: URL },
  { collections }: Pick<SanitizedConfig, 'collections'>,
): boolean => {
  if (method !== 'PATCH' && method !== 'DELETE') return false
  const slug = /^\/api\/([\w-]+)\/?$/.exec(url.pathname)?.[1]
  const hasCondition = [...url.searchParams.keys()].some((name) => name.startsWith('where'))
  // Their address is a key, not an id: one by one, none would be found. Payload does these itself.
  if (slug === 'payload-preferences') return false
  return hasCondition && collections.some((collection) => collection.slug === slug)
}

const chooses = /^(where|sort|limit|page|pagination)(\[|$)/

const findUrl = (url: URL): URL => {
  const found = new URL(url)
  for (const name of [...found.searchParams.keys()]) {
    if (!/^(where|sort|limit|trash)(\[|$)/.test(name)) found.searchParams.delete(name)
  }
  found.searchParams.set('depth', '0')
  found.searchParams.set('pagination', 'false')
  return found
}

const oneUrl = (url: URL, id: string): URL => {
  const one = new URL(url)
  for (const name of [...one.searchParams.keys()]) {
    if (chooses.test(name)) one.searchParams.delete(name)
  }
  one.pathname = `${url.pathname.replace(/\/$/, '')}/${encodeURIComponent(id)}`
  return one
}

const bodyOf = async (answer: Response): Promise<Record<string, unknown>> => {
  const body: unknown = await answer
    .clone()
    .json()
    .catch(() => ({}))
  return isRecord(body) ? body : {}
}

const idsIn = ({ docs }: Record<string, unknown>): string[] =>
  (Array.isArray(docs) ? docs : [])
    .map((doc: unknown) => (isRecord(doc) ? doc['id'] : undefined))
    .filter((id) => typeof id === 'string' || typeof id === 'number')
    .map(String)

const failureOf = ({ id, answer, body }: Row): Failure => {
  const errors: unknown = body['errors']
  const first: unknown = Array.isArray(errors) ? errors[0] : undefined
  const message = isRecord(first) ? first['message'] : undefined
  return { id, isPublic: answer.status < 500, message: typeof message === 'string' ? message : '' }
}

const docOf = ({ body }: Row): unknown => body['doc'] ?? body

const plural = (count: number, noun: string): string => `${count} ${noun}${count > 1 ? 's' : ''}`

const isRefused = ({ answer }: Row): boolean => answer.status === 403 || answer.status === 404

/**
 * Changes the documents one by one, each in a transaction of its own, and answers in Payload's shape.
 * Payload's own opens one transaction around all, gives it up at the first failure, and goes on:
 * what it had changed before is lost, and reported as changed.
 */
export const runBulk = async (
  { method, url }: { method: string; url: URL },
  run: Run,
): Promise<Response> => {
  const found = await run('GET', findUrl(url))
  if (!found.ok) return found
  const rows: Row[] = []
  for (const id of idsIn(await bodyOf(found))) {
    const answer = await run(method, oneUrl(url, id))
    rows.push({ id, answer, body: await bodyOf(answer) })
  }
  const refused = rows.filter(isRefused)
  const done = rows.filter(({ answer }) => answer.ok)
  const errors = rows.filter((row) => !row.answer.ok && !isRefused(row)).map(failureOf)
  const [first] = refused
  // What one may not change is passed over, as Payload does; only that is a refusal.
  if (first && done.length === 0 && errors.length === 0) return first.answer
  const message =
    errors.length === 0
      ? `${plural(done.length, 'élément')} : c’est fait.`
      : `Échec pour ${plural(errors.length, 'élément')} sur ${rows.length}.`
  const status = errors.length === 0 ? 200 : 400
  return Response.json({ docs: done.map(docOf), errors, message }, { status })
}
