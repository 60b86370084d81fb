import { describe, expect, it } from 'vitest'

import { importsOf, sourcesIn, type Source } from './sources'

const all = sourcesIn('src', 'collections')

const inFolder = (...folders: string[]): Source[] =>
  all.filter(({ path }) => folders.some((folder) => path.startsWith(`${folder}/`)))

/** `file → import` for each import of these files that matches. */
const offences = (sources: Source[], forbidden: RegExp): string[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((name) => forbidden.test(name))
      .map((name) => `${source.path} → ${name}`),
  )

const composition = /^(collections(\/|$)|payload\.config|@payload-config)/
const isEntryPoint = ({ path }: Source): boolean =>
  path === 'src/server.ts' || /^src\/(app|commands)\//.test(path)

describe('the arrow payload.config.ts → collections → src', () => {
  it('is not turned round by src, entry points aside', () => {
    const rest = inFolder('src').filter((source) => !isEntryPoint(source))
    expect(rest.length).toBeGreaterThan(10)
    expect(offences(rest, composition)).toEqual([])
  })

  it('is not turned round by collections', () => {
    expect(offences(inFolder('collections'), /^(payload\.config|@payload-config)/)).toEqual([])
  })

  it('does not lead from the product to its tests and tools', () => {
    expect(offences(all, /^(tests|bench|scripts|migrations\/.*\.test)(\/|$)/)).toEqual([])
  })
})

describe('folders that could be lifted out', () => {
  it('codes and rendering know nothing of Payload', () => {
    const pure = inFolder('src/vocabulary', 'src/render')
    expect(offences(pure, /^(payload(\/|$)|@payloadcms\/|src\/payload-types)/)).toEqual([])
  })

  it('the workflow knows none of the collections of this library', () => {
    const library =
      /^src\/(slugs|payload-types|access|content|demo|import|publicApi|render|richText|app|commands|server)(\/|$|\.)/
    expect(offences(inFolder('src/workflow'), library)).toEqual([])
  })
})

describe('names of folders', () => {
  it('say what is inside: there is no drawer for odds and ends', () => {
    const drawers = all.filter(({ path }) =>
      /\/(utils?|helpers?|common|misc|lib)(\/|\.)/.test(path),
    )
    expect(drawers.map(({ path }) => path)).toEqual([])
  })
})
