import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { planImport } from '../../../src/import/plan/planImport'
import { readDocx } from '../../../src/import/readDocx'
import type { ImportPlan } from '../../../src/import/types'
import { casesOf, faultsOf, hasCases, readCase } from '../render/support/sharedCases'
import { releasedOf } from './released'

type Pixel = (x: number, y: number) => string

const pixelsOf = ({ files: pictures }: ImportPlan): Promise<Pixel[]> =>
  Promise.all(
    pictures.map(async ({ bytes }) => {
      const { data, info } = await sharp(bytes)
        .removeAlpha()
        .toColourspace('srgb')
        .raw()
        .toBuffer({ resolveWithObject: true })
      return (x: number, y: number) => {
        const left = Math.min(info.width - 1, Math.floor(x * info.width))
        const top = Math.min(info.height - 1, Math.floor(y * info.height))
        const at = (top * info.width + left) * info.channels
        return `#${data.subarray(at, at + 3).toString('hex')}`
      }
    }),
  )

describe.skipIf(!hasCases)('what Word shows is what is released', () => {
  it.each(casesOf('docx'))('of %s', async (name) => {
    const plan = planImport(await readDocx(readCase(`docx/${name}`)), {
      given: undefined,
      fileName: name,
    })
    const { txt, ...release } = releasedOf(plan)
    const more = { warnings: plan.report.warnings, pictures: await pixelsOf(plan) }
    expect(await faultsOf('docx', name, { release, txt, more })).toEqual([])
  })
})
