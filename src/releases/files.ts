import type { ResolvedContent } from '../content'
import { isFrozenFile, type FrozenFile } from '../richText/frozenFile'

type HeldFile = Pick<FrozenFile, 'bytes' | 'media' | 'mimeType' | 'name' | 'sha256'>

const collect = (value: unknown, found: Map<string, FrozenFile>): void => {
  if (isFrozenFile(value)) {
    found.set(value.media, value)
  } else if (Array.isArray(value)) {
    for (const item of value) collect(item, found)
  } else if (typeof value === 'object' && value !== null) {
    for (const member of Object.values(value)) collect(member, found)
  }
}

/** Every file that a content holds, wherever it stands: attachments, figures, slides. */
export const filesOf = (content: ResolvedContent): HeldFile[] => {
  const found = new Map<string, FrozenFile>()
  collect(content, found)
  return [...found.values()].map(({ sha256, name, mimeType, bytes, media }) => ({
    sha256,
    name,
    mimeType,
    bytes,
    media,
  }))
}
