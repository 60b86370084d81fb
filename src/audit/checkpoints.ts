import { isRecord } from '../input/isRecord'

/** The number and the hash of an event: whoever keeps them is a witness of all that came before. */
export type Checkpoint = { seq: number; hash: string }

const pattern = '(\\d{1,15}):([0-9a-f]{64})'
const whole = new RegExp(`^${pattern}$`)
const within = new RegExp(`(?<![0-9a-z:])${pattern}(?![0-9a-z])`, 'g')

/** A checkpoint as it is written: `SEQ:HASH`. */
export const formatCheckpoint = ({ seq, hash }: Checkpoint): string => `${seq}:${hash}`

const fromMatch = (match: RegExpMatchArray): Checkpoint => ({
  seq: Number(match[1]),
  hash: match[2] ?? '',
})

/** Reads `SEQ:HASH`; null when it is none. */
export const parseCheckpoint = (text: string): Checkpoint | null => {
  const match = whole.exec(text.trim().toLowerCase())
  return match && fromMatch(match)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The checkpoint of a saved answer of /v1/changes; undefined when the value is no such answer. */
const ofAnswer = (value: unknown): Checkpoint[] | undefined => {
  if (!isRecord(value) || !('checkpoint' in value)) return undefined
  const { checkpoint } = value
  // A feed without entries has none.
  if (checkpoint === null) return []
  if (!isRecord(checkpoint)) return undefined
  const { seq, hash } = checkpoint
  const parsed = parseCheckpoint(`${String(seq)}:${String(hash)}`)
  return parsed ? [parsed] : undefined
}

const isSilent = (line: string): boolean =>
  line.trim() === '' || line.trimStart().startsWith('#') || line.includes(' events, intact')

const ofLine = (line: string): Checkpoint[] | undefined => {
  const found = [...line.toLowerCase().matchAll(within)].map(fromMatch)
  if (found.length > 0) return found
  return isSilent(line) ? [] : ofAnswer(parseJson(line))
}

/**
 * Reads what a witness kept: answers of /v1/changes (one in the file, or one a line), or lines with `SEQ:HASH`
 * in them, such as a log keeps of `audit:verify`. Gives the number of the first line that is none of
 * these: what cannot be read must not pass for a checkpoint that holds.
 */
export const readCheckpoints = (
  text: string,
): { checkpoints: Checkpoint[] } | { wrongLine: number } => {
  const answer = ofAnswer(parseJson(text))
  if (answer) return { checkpoints: answer }
  const checkpoints: Checkpoint[] = []
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const found = ofLine(line)
    if (!found) return { wrongLine: index + 1 }
    checkpoints.push(...found)
  }
  return { checkpoints }
}
