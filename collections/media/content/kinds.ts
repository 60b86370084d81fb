const megabyte = 1024 * 1024

/** What one kind of file may weigh, and how its name ends. */
export type FileKind = { extension: string; limit: number; isImage: boolean }

const image = (extension: string): FileKind => ({
  extension,
  limit: 25 * megabyte,
  isImage: true,
})
const other = (extension: string, megabytes: number): FileKind => ({
  extension,
  limit: megabytes * megabyte,
  isImage: false,
})

/** Types of file that the library keeps, as their content tells them. */
export const fileKinds: Readonly<Record<string, FileKind>> = {
  'image/png': image('png'),
  'image/jpeg': image('jpg'),
  'image/webp': image('webp'),
  'image/gif': image('gif'),
  'application/pdf': other('pdf', 50),
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': other('docx', 25),
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': other('pptx', 100),
  'video/mp4': other('mp4', 500),
  'video/webm': other('webm', 500),
}

/** More pixels than this, frames counted, are no picture for a screen but an attack on the memory. */
export const pixelLimit = 60_000_000
/** Longest side of a picture that is kept: enough for a full page. */
export const longestSide = 2400
