import type { FrozenFile } from './types'

const endings: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/webp': 'webp',
  'image/gif': 'gif',
}

/** The public name of a picture, from its digest and its type alone. */
export const pictureName = ({
  sha256,
  mimeType,
}: Pick<FrozenFile, 'mimeType' | 'sha256'>): string =>
  `${sha256.slice(0, 16)}.${endings[mimeType] ?? 'image'}`
