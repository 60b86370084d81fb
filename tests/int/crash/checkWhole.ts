import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'

import { givenName } from '../../../src/files/uploads/givenName'
import { until } from '../../helpers/until'
import { publicDigest, type Site } from './site'

const json = async (site: Site, where: string) => {
  const answer = await site.child().get(where)
  expect(answer.status, where).toBe(200)
  const body: unknown = await answer.json()
  return body
}

/** What the public is shown is what was acknowledged, and nothing else. */
const checkPublic = async (site: Site): Promise<void> => {
  const { sha256, filename } = site.attachment
  for (const [reference, { number, contentHash }] of site.acknowledged) {
    const shown = await json(site, `/v1/protocols/${reference}`)
    // A first version has two readers, a minor change one, and each an approver.
    const signatures = number === '1.0' ? [{}, {}, {}] : [{}, {}]
    expect(shown).toMatchObject({ number, contentHash, signatures })
    expect(shown).toMatchObject({ attachments: [{ sha256 }] })
  }
  const list = await json(site, '/v1/protocols?limit=100')
  expect(list).toMatchObject({ total: site.acknowledged.size })
  // No release holds it before the first is out.
  const expected = site.acknowledged.size > 0 ? sha256 : 'status 404'
  expect(await publicDigest(site, sha256, givenName(filename))).toBe(expected)
}

/** A file that no row knows is read by nobody, whoever asks and by whichever address. */
const checkUnknownFiles = async (site: Site, names: readonly string[]): Promise<void> => {
  const { author, coordinator, auditor, admin } = site.people
  for (const name of names) {
    const bytes = await readFile(path.join(site.settings.mediaDir, name))
    const digest = createHash('sha256').update(bytes).digest('hex')
    expect(await publicDigest(site, digest, name)).toBe('status 404')
    for (const as of [undefined, author, coordinator, auditor, admin]) {
      const { status } = await site.api('GET', `/media/file/${encodeURIComponent(name)}`, {
        ...(as && { as: as.email }),
      })
      expect([403, 404], `${name} as ${as?.email ?? 'nobody'}`).toContain(status)
    }
  }
}

/** Everything that must hold after a restart, seen from inside and from outside. */
export const checkWhole = async (site: Site): Promise<void> => {
  const findings = await site.child().examine()
  expect(findings.faults).toEqual([])
  await checkUnknownFiles(site, findings.unknownFiles)
  await checkPublic(site)
  // What a killed process had taken is taken up again, and done.
  await until(async () => (await site.child().examine()).takenJobs).toBe(0)
}
