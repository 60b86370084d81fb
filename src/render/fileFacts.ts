import type { RenderedFile } from './renderedShared'

const typeNames: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
}
const familyNames: Readonly<Record<string, string>> = { image: 'image', video: 'vidéo' }
const units = ['octets', 'ko', 'Mo', 'Go'] as const

const typeFr = (mimeType: string): string =>
  typeNames[mimeType] ?? familyNames[mimeType.split('/')[0] ?? ''] ?? mimeType

const sizeFr = (bytes: number): string => {
  const power = Math.min(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), units.length - 1)
  const amount = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 }).format(
    bytes / 1000 ** power,
  )
  return `${amount}\u00a0${units[power] ?? 'octets'}`
}

/** Type and size of a file in words: « PDF, 2,4 Mo ». */
export const fileFacts = ({ mimeType, bytes }: Pick<RenderedFile, 'bytes' | 'mimeType'>): string =>
  [typeFr(mimeType), sizeFr(bytes)].filter((words) => words !== '').join(', ')
