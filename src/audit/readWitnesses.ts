import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'

import { parseCheckpoint, readCheckpoints, type Checkpoint } from './checkpoints'

export const usage =
  'Usage\u00A0: npm run audit:verify [-- --checkpoint NUMÉRO:EMPREINTE …] [--checkpoints FICHIER …]'

const options = {
  checkpoint: { type: 'string', multiple: true },
  checkpoints: { type: 'string', multiple: true },
} as const

const parse = (given: string[]) => {
  try {
    return parseArgs({ args: given, options, allowPositionals: false }).values
  } catch {
    return null
  }
}

const readText = async (file: string): Promise<string | null> => {
  try {
    return await readFile(file, 'utf8')
  } catch {
    return null
  }
}

const fromFile = async (file: string): Promise<Checkpoint[] | string> => {
  const text = await readText(file)
  if (text === null) return `Le fichier ${file} ne peut pas être lu.`
  const read = readCheckpoints(text)
  if ('wrongLine' in read) {
    return `${file}, ligne ${read.wrongLine}\u00A0: ni NUMÉRO:EMPREINTE, ni réponse de /v1/changes.`
  }
  return read.checkpoints
}

/**
 * The checkpoints that a command line gives, by themselves and by files; a sentence when one of them
 * cannot be read: a witness that is passed over in silence is none.
 */
export const readWitnesses = async (given: string[]): Promise<Checkpoint[] | string> => {
  const values = parse(given)
  if (!values) return usage
  const checkpoints: Checkpoint[] = []
  for (const text of values.checkpoint ?? []) {
    const parsed = parseCheckpoint(text)
    if (!parsed) return `« ${text} » n’est pas un repère NUMÉRO:EMPREINTE.`
    checkpoints.push(parsed)
  }
  for (const file of values.checkpoints ?? []) {
    const read = await fromFile(file)
    if (typeof read === 'string') return read
    checkpoints.push(...read)
  }
  return checkpoints
}
