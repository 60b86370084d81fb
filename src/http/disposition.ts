import { isShown } from './fileHeaders'

const letters: Readonly<Record<string, string>> = {
  œ: 'oe',
  Œ: 'OE',
  æ: 'ae',
  Æ: 'AE',
  ß: 'ss',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  '‘': "'",
  '’': "'",
  '“': "'",
  '”': "'",
  '«': "'",
  '»': "'",
  '"': "'",
  '–': '-',
  '—': '-',
}

/** A name in letters that every client knows: as near as can be, and nothing that a quoted text could end at. */
const plainName = (name: string): string =>
  name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^ -~]|"/gu, (character) => letters[character] ?? '_')
    .replaceAll(/[\\/%]/g, '_')

const encodedName = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )

/** Whether a file is shown or kept, and under which name: all its letters, and plain ones for who cannot read those (RFC 6266). */
export const disposition = ({ mimeType, name }: { mimeType: string; name: string }): string =>
  `${isShown(mimeType) ? 'inline' : 'attachment'}; filename="${plainName(name)}"; filename*=UTF-8''${encodedName(name)}`
