import type { HashVersion } from './hashVersion'
import type { FrozenFile } from './types'

const facts = ({ sha256, mimeType, bytes, width, height }: FrozenFile) => ({
  sha256,
  mimeType,
  bytes,
  width,
  height,
})

/** A file that a reader opens: the bytes, what is told of them, and the name under which it is published. */
export const offered = (file: FrozenFile | null, version: HashVersion): unknown =>
  version === 1 ? file?.sha256 : file && { ...facts(file), name: file.name }

/** The picture of a figure, which has words of its own. */
export const shownIn = (file: FrozenFile, version: HashVersion): unknown =>
  version === 1 ? file.sha256 : facts(file)

/** A picture that a reader sees: the bytes, its size on the page, and the words in its place. */
export const shown = (file: FrozenFile | null, version: HashVersion): unknown =>
  file &&
  (version === 1 ? { sha256: file.sha256, alt: file.alt } : { ...facts(file), alt: file.alt })
