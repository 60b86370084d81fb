import { existsSync } from 'node:fs'
import path from 'node:path'

/** Where LibreOffice is: `SOFFICE_PATH`, or the PATH. @returns {string | undefined} */
export const findSoffice = () =>
  [
    process.env['SOFFICE_PATH'] ?? '',
    ...(process.env['PATH'] ?? '')
      .split(path.delimiter)
      .map((folder) => path.join(folder, 'soffice')),
  ].find((file) => file !== '' && existsSync(file))
