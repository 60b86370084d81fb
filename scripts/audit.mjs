// `node scripts/audit.mjs`: whether a package that we install has a known hole that an upgrade within
// our pins would mend. A registry that keeps no such list is said so, and passes.
import { spawnSync } from 'node:child_process'

/** Answers of a registry that has no list of holes: there is nothing at that address, or nothing to POST to. */
const absent = [404, 405, 410, 501]

const parse = (text) => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const titlesOf = ({ via = [] }) =>
  via.map((cause) => (typeof cause === 'string' ? `by ${cause}` : cause.title)).join('; ')

const lineOf = (hole) => `${hole.name} (${hole.severity}): ${titlesOf(hole)}`

const judgeReport = ({ vulnerabilities }) => {
  const holes = Object.values(vulnerabilities)
  // `true`: another version satisfies every range of package.json, the exact ones included.
  const mendable = holes.filter(({ fixAvailable }) => fixAvailable === true)
  const others = holes.filter(({ fixAvailable }) => fixAvailable !== true)
  return {
    passes: mendable.length === 0,
    lines: [
      `npm audit: ${holes.length} known, ${mendable.length} that an upgrade within our pins would mend.`,
      ...mendable.map((hole) => `- to mend with « npm audit fix »: ${lineOf(hole)}`),
      ...others.map((hole) => `- beyond our pins: ${lineOf(hole)}`),
    ],
  }
}

/**
 * What an answer of `npm audit --json` means.
 * @param {string} output
 * @returns {{ passes: boolean, lines: string[] }}
 */
export const judgeAudit = (output) => {
  const answer = parse(output)
  if (answer?.vulnerabilities !== undefined) return judgeReport(answer)
  const status = answer?.statusCode
  if (absent.includes(status)) {
    const line = `npm audit: NOT CHECKED, this registry keeps no list of known holes (it answers ${status}).`
    return { passes: true, lines: [line] }
  }
  const said = status ?? answer?.error?.code ?? 'nothing that can be read'
  return { passes: false, lines: [`npm audit: the registry could not be asked (${said}).`] }
}

if (import.meta.filename === process.argv[1]) {
  const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8' })
  const { passes, lines } = judgeAudit(stdout ?? '')
  console.log(lines.join('\n'))
  process.exit(passes ? 0 : 1)
}
