// `npm test`: unit tests, integration tests on SQLite and on MongoDB, journeys in a browser. Ends with
// one line, `N passed, N failed`. Arguments choose parts: unit, int, e2e.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { startMongodb } from './mongodb.mjs'
import { runVitest } from './runVitest.mjs'

const parts = ['unit', 'int', 'e2e']
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('-'))
const unknown = asked.filter((part) => !parts.includes(part))
if (unknown.length > 0) {
  console.error(`Parties inconnues : ${unknown.join(', ')}. Connues : ${parts.join(', ')}.`)
  process.exit(1)
}
const isAsked = (part) => asked.length === 0 || asked.includes(part)

const folder = mkdtempSync(path.join(tmpdir(), 'prototheque-results-'))

/** Runs one project, its results kept in a file. */
const runProject = async (project, environment) => {
  const file = path.join(folder, `${project}.json`)
  const options = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  return { file, code: await runVitest({ project, options, environment }) }
}

/** Counts one part. A file that failed without a failed test, or a run without results, is a failure. */
const count = ({ file, code }) => {
  if (!existsSync(file)) return { passed: 0, failed: 1 }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(file, 'utf8'))
  const silent = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
  const failed = numFailedTests + silent
  return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed }
}

const totals = { passed: 0, failed: 0 }
const summary = []

const part = async (project, environment = {}) => {
  const start = performance.now()
  const { passed, failed } = count(await runProject(project, environment))
  totals.passed += passed
  totals.failed += failed
  const seconds = Math.round((performance.now() - start) / 1000)
  summary.push(`${project.padEnd(12)} ${passed} passed, ${failed} failed, ${seconds} s`)
}

const mongodbPart = async () => {
  let server
  try {
    server = await startMongodb()
  } catch (error) {
    if (process.env.REQUIRE_MONGODB === '1') {
      console.error(error.message)
      totals.failed += 1
      summary.push('int-mongodb  0 passed, 1 failed: no MongoDB')
      return
    }
    const line = `!!!! MOITIÉ MONGODB NON JOUÉE : ${error.message} !!!!`
    console.error(`\n${line}\n`)
    summary.push(line)
    return
  }
  try {
    await part('int-mongodb', { MONGODB_TEST_URI: server.uri })
  } finally {
    await server.stop()
  }
}

const hasJourneys = () =>
  existsSync('tests/e2e') &&
  readdirSync('tests/e2e', { recursive: true }).some((file) => String(file).endsWith('.test.ts'))

if (isAsked('unit')) await part('unit')
if (isAsked('int')) {
  await part('int-sqlite')
  await mongodbPart()
}
if (isAsked('e2e') && hasJourneys()) await part('e2e')

rmSync(folder, { recursive: true, force: true })
console.log(`\n${summary.join('\n')}\n`)
console.log(`${totals.passed} passed, ${totals.failed} failed`)
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1)
