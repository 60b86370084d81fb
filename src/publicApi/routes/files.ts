import { createError } from '../../errors'
import { fileDiffers } from '../../http/fileDiffers'
import { readQuery } from '../../http/query'
import type { Reply } from '../../http/reply'
import { noQuery } from '../schemas/queries'
import { publicWithdrawal } from '../serializers/release'
import { reachDatabase } from '../rows/reach'
import { locateFiles, type LocatedFile } from '../rows/readFile'
import { readHolders } from '../rows/readReleases'
import { fileKey } from '../store'
import type { App, RouteRequest } from './types'

type FileName = { sha256: string; name: string }

const isThe =
  ({ sha256, name }: FileName) =>
  (file: FileName): boolean =>
    file.sha256 === sha256 && file.name === name

const findHeld = ({ store }: App, wanted: FileName): LocatedFile | undefined => {
  for (const release of store.snapshot.files.get(fileKey(wanted)) ?? []) {
    return release.files.find(isThe(wanted))
  }
  return undefined
}

/** Looks among all releases; a file that only erroneous ones hold is as withdrawn as they are. */
const findAnywhere = async (app: App, wanted: FileName): Promise<LocatedFile | undefined> => {
  const { payload, settings } = app
  const holders = (await reachDatabase(() => readHolders(payload, wanted.sha256))).filter(
    ({ files }) => files.some(isThe(wanted)),
  )
  const isErroneous = (holder: (typeof holders)[number]): boolean =>
    holder.status === 'withdrawn' && holder.withdrawal?.kind === 'error'
  const readable = holders.filter((holder) => !isErroneous(holder))
  const [erroneous] = holders
  if (erroneous && readable.length === 0) {
    throw createError('WITHDRAWN', { extra: { withdrawal: publicWithdrawal(erroneous) } })
  }
  const filesOf = await reachDatabase(() =>
    locateFiles(payload, { releases: readable, mediaDir: settings.mediaDir }),
  )
  return readable.flatMap(filesOf).find(isThe(wanted))
}

/** @throws UNAVAILABLE for bytes that are gone or are not those that were signed. */
const readSigned = async ({ digests }: App, { path, sha256 }: LocatedFile) => {
  const found = path === null ? null : await digests(path)
  if (path === null || found?.digest !== sha256) throw fileDiffers()
  return { ...found, path }
}

/** A file that a release holds. */
export const answerFile = async (app: App, request: RouteRequest): Promise<Reply> => {
  readQuery(request.search, noQuery)
  const { sha256 = '', name = '' } = request.params
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw createError('NOT_FOUND')
  const file = findHeld(app, { sha256, name }) ?? (await findAnywhere(app, { sha256, name }))
  if (!file) throw createError('NOT_FOUND')
  const { path, facts, size, modified } = await readSigned(app, file)
  const { mimeType } = file
  return {
    type: 'file',
    file: { path, facts, mimeType, sha256, name, size, lastModified: modified },
  }
}
