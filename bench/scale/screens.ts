import { existsSync } from 'node:fs'

import { startApp } from '../frame/appServer'
import type { SampleLibrary } from '../frame/sampleLibrary'
import { readPage, signIn } from '../frame/session'
import { timeInTurn, type Timed } from '../frame/timing'
import { password } from './libraries'
import type { Row } from './sideBySide'

const list = '/admin/collections/protocols'
const screens = [
  { name: 'list, coordination', account: 'coordination', path: list },
  { name: 'its ninth page', account: 'coordination', path: `${list}?page=9` },
  { name: 'in review', account: 'coordination', path: `${list}?state=inReview` },
  { name: 'drafts', account: 'coordination', path: `${list}?state=draft` },
  { name: 'list, author', account: 'auteur.meopa', path: list },
  { name: 'first screen, author', account: 'auteur.meopa', path: '/admin' },
  { name: 'first screen, coordination', account: 'coordination', path: '/admin' },
] as const

/** Whether there are pages to measure: they have to be built. */
export const arePagesBuilt = (): boolean => existsSync('.next/BUILD_ID')

/** The lists and the first screen of the admin, with a hundred documents and with many. */
export const measureScreens = async (
  libraries: Record<'large' | 'small', SampleLibrary>,
  rounds: number,
): Promise<Row[]> => {
  const servers = {
    small: await startApp(libraries.small.environment),
    large: await startApp(libraries.large.environment),
  }
  try {
    const things: Timed[] = []
    for (const size of ['small', 'large'] as const) {
      const { origin } = servers[size]
      for (const { name, account, path } of screens) {
        const headers = await signIn(origin, { email: `${account}@demo.example`, password })
        things.push({ name: `${name} ${size}`, act: () => readPage(origin + path, headers) })
      }
    }
    const timings = await timeInTurn(things, rounds * 3)
    const of = (name: string): number =>
      timings.find((timing) => timing.name === name)?.medianMs ?? NaN
    return screens.map(({ name }) => {
      const base = of(`${name} small`)
      const large = of(`${name} large`)
      const limit = 'at most × 1.5'
      return { name: `${name}, ms`, base, large, limit, holds: large <= 1.5 * base }
    })
  } finally {
    await servers.small.stop()
    await servers.large.stop()
  }
}
