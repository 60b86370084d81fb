import type { Browser } from 'playwright-core'

import { signIn } from './admin'
import type { SampleLibrary } from './sampleLibrary'

type Signing = { library: SampleLibrary; group: string }

const steps = [
  { account: 'auteur', action: 'submit', body: { changeType: 'major', changeSummary: 'Création' } },
  { account: 'relecteur1', action: 'verify', body: {} },
  { account: 'relecteur2', action: 'verify', body: {} },
  { account: 'approbateur1', action: 'approve', body: {} },
  { account: 'responsable', action: 'release', body: {} },
] as const

/** Takes documents of a group through the whole workflow, each step in the name of who takes it; gives what `/v1` says. */
export const createReleaser = async (browser: Browser, { library, group }: Signing) => {
  const { origin, password } = library
  const pages = new Map(
    await Promise.all(
      [...new Set(steps.map(({ account }) => account))].map(async (account) => {
        const { page } = await signIn(browser, { library, account: `${account}.${group}` })
        return [account, page] as const
      }),
    ),
  )
  return async (collection: string, id: string) => {
    const workflow = `${origin}/api/${collection}/${id}/workflow`
    let self = ''
    for (const { account, action, body } of steps) {
      const page = pages.get(account)
      if (!page) throw new Error(account)
      const state = await (await page.request.get(workflow)).json()
      const answer = await page.request.post(`${workflow}/${action}`, {
        headers: { origin },
        data: {
          expectedHash: state.contentHash,
          ...body,
          ...(action === 'approve' && { password }),
        },
      })
      const done = await answer.json()
      if (!answer.ok()) throw new Error(`${action}: ${JSON.stringify(done)}`)
      self = done.release?.links.self ?? self
    }
    const [page] = pages.values()
    return (await page?.request.get(origin + new URL(self).pathname))?.json()
  }
}
