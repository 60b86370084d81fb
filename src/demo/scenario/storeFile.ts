import { slugs } from '../../slugs'
import { demoFile } from '../files'
import { findOrCreate } from '../findOrCreate'
import type { DemoTarget } from '../journeys'
import { french } from '../typography'
import { doerOf, type Library } from './library'

/** Uploads a drawing or file as the group's author, once for each group; gives its id. */
export const storeFile = async (
  { library, target }: { library: Library; target: DemoTarget },
  name: string,
): Promise<string> => {
  const { payload } = library
  const { alt, bytes, extension, mimeType } = demoFile(name)
  const filename = `${name}-${target.group}.${extension}`
  const collection = slugs.media
  const user = await doerOf(library, target, 'auteur')
  const where = { filename: { equals: filename } }
  return findOrCreate(payload, { collection, where }, async () => {
    const data = await bytes()
    return payload.create({
      collection,
      data: alt === undefined ? {} : { alt: french(alt) },
      file: { data, mimetype: mimeType, name: filename, size: data.length },
      user,
      overrideAccess: false,
    })
  })
}
