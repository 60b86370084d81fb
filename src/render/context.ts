import type { FrozenFile } from '../richText/model/frozenFile'
import type { HeadingLevels } from './headingLevels'

/** The public address of a file. */
export type FileUrl = (sha256: string, name: string) => string

/** What rich text is set with; `files` collects every file that is shown, by its address. */
export type RenderContext = {
  fileUrl: FileUrl
  files: Map<string, FrozenFile>
  level: HeadingLevels
}

/** The address of a file that is about to be shown. */
export const addressOf = (context: RenderContext, file: FrozenFile): string => {
  const address = context.fileUrl(file.sha256, file.name.toWellFormed())
  context.files.set(address, file)
  return address
}
