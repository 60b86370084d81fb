import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { isRecord } from '../../../../input/isRecord'

/** An account that may be named. */
export type FoundPerson = { id: string; name: string; email: string; profession: string | null }

const personIn = (value: unknown): FoundPerson[] => {
  if (!isRecord(value)) return []
  const { id, name, email, profession } = value
  if (typeof name !== 'string' || typeof email !== 'string') return []
  return [
    { id: String(id), name, email, profession: typeof profession === 'string' ? profession : null },
  ]
}

const shortest = 2
const pauseMilliseconds = 200

/** The other active accounts whose name or address holds these letters; null while nothing is asked for. Nobody names themselves. */
export const usePeople = (asked: string): FoundPerson[] | null => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const self = String(user?.id ?? '')
  const [found, setFound] = useState<FoundPerson[] | null>(null)
  const letters = asked.trim()
  const url = `${config.routes.api}/${config.admin.user}`
  useEffect(() => {
    setFound(null)
    if (letters.length < shortest) return
    const controller = new AbortController()
    const query = new URLSearchParams({
      'where[and][0][or][0][name][contains]': letters,
      'where[and][0][or][1][email][contains]': letters,
      'where[and][1][active][not_equals]': 'false',
      'where[and][2][id][not_equals]': self,
      depth: '0',
      limit: '8',
      sort: 'name',
    })
    const ask = async (): Promise<void> => {
      try {
        const response = await fetch(`${url}?${query.toString()}`, {
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language },
          signal: controller.signal,
        })
        const body: unknown = await response.json()
        setFound(
          isRecord(body) && Array.isArray(body['docs']) ? body['docs'].flatMap(personIn) : [],
        )
      } catch {
        // Overtaken by the next letter, or nobody answers: there is nobody to show.
        if (!controller.signal.aborted) setFound([])
      }
    }
    const timer = setTimeout(() => void ask(), pauseMilliseconds)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [letters, url, self, i18n.language])
  return found
}
