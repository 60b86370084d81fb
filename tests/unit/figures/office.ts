import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'

import type { Piece } from '../../../src/figures/piece'

const run = promisify(execFile)

/** LibreOffice's own text export of Word files, by their names. */
export const officeTexts = async (
  soffice: string,
  files: readonly string[],
): Promise<Map<string, string>> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'office-'))
  try {
    await run(soffice, [
      `-env:UserInstallation=file://${path.join(folder, 'profile')}`,
      '--headless',
      '--convert-to',
      'txt:Text (encoded):UTF8',
      '--outdir',
      folder,
      ...files,
    ])
    const texts = new Map<string, string>()
    for (const file of files) {
      const { name } = path.parse(file)
      texts.set(path.basename(file), await readFile(path.join(folder, `${name}.txt`), 'utf8'))
    }
    return texts
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What such an export says, line by line: a cell is a line there, and a tab stands behind the label of a list. */
export const piecesOfOffice = (text: string): Piece[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n|\f/)
    .map((line) => ({ place: 'LibreOffice', text: line.replaceAll('\t', ' ') }))
    .filter(({ text: line }) => line.trim() !== '')
