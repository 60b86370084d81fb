import { rm } from 'node:fs/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { databaseOfProject } from '../../helpers'
import { until } from '../../helpers/until'
import { found } from './found'
import { pullThePlug } from './pullThePlug'
import { seededRandom } from './random'
import { startSite, type Site } from './site'

const usualKills = { sqlite: 4, mongodb: 3 }
const kills = Number(process.env['KILLS'] ?? usualKills[databaseOfProject()])
const seed = Number(process.env['SEED'] ?? '1')
const isTold = process.env['KILLS'] !== undefined

const say = (text: string): void => {
  if (isTold) console.log(text)
}

let site: Site
beforeAll(async () => {
  site = await startSite()
})
afterAll(async () => {
  await site.stop()
  await rm(site.settings.dataDir, { recursive: true, force: true })
})

describe(`a server that is killed (${databaseOfProject()}, SEED=${seed})`, () => {
  it.each(found)('has lost nothing where it failed once: %i', async (own) => {
    await pullThePlug(site, { random: seededRandom(own), round: 0 })
  })

  it(`has lost nothing that it acknowledged, and done nothing by half, ${kills} times`, async () => {
    for (let round = 1; round <= kills; round += 1) {
      const own = seed + round
      const told = await pullThePlug(site, { random: seededRandom(own), round }).catch(
        (error: unknown) => {
          throw new Error(`Paste into tests/int/crash/found.ts: ${String(own)},`, { cause: error })
        },
      )
      say(`${round}/${kills} ${told}`)
    }
    say(`${kills} kills survived on ${databaseOfProject()}, seed ${seed}`)
    // What a killed process held back is taken up when its time is up; alone on its database, at once.
    await site.advance(3 * 60_000)
    await until(() =>
      site
        .child()
        .examine()
        .then(({ behind }) => behind),
    ).toBe(0)
    expect(await site.child().examine()).toMatchObject({ faults: [] })
  })
})
