import { describe, expect, it } from 'vitest'

import { judgeAudit } from '../../../scripts/audit.mjs'

type Fix = boolean | { name: string; version: string; isSemVerMajor: boolean }

// As npm 10 and 11 write it, shortened.
const reportOf = (holes: Record<string, Fix>): string =>
  JSON.stringify({
    auditReportVersion: 2,
    vulnerabilities: Object.fromEntries(
      Object.entries(holes).map(([name, fixAvailable]) => [
        name,
        {
          name,
          severity: 'high',
          isDirect: false,
          via: [{ title: `A hole in ${name}`, url: 'https://example.org', range: '<2.0.0' }, 'x'],
          effects: [],
          range: '<2.0.0',
          nodes: [`node_modules/${name}`],
          fixAvailable,
        },
      ]),
    ),
    metadata: { vulnerabilities: { total: Object.keys(holes).length } },
  })

const failureOf = (statusCode: number): string =>
  JSON.stringify({ message: 'Method Not Allowed', method: 'POST', statusCode, body: '' })

describe('what npm audit says', () => {
  it('passes where nothing is known', () => {
    const { passes, lines } = judgeAudit(reportOf({}))
    expect([passes, lines.length]).toEqual([true, 1])
  })

  it('fails on a hole that an upgrade within our pins would mend, and names it', () => {
    const { passes, lines } = judgeAudit(reportOf({ semver: true, next: false }))
    expect(passes).toBe(false)
    expect(lines.join('\n')).toContain('semver (high): A hole in semver; by x')
  })

  it.each([
    ['without a version that mends it', false],
    ['mended only by another pin', { name: 'next', version: '17.0.0', isSemVerMajor: true }],
  ])('passes, and names, a hole %s', (_name, fix) => {
    const { passes, lines } = judgeAudit(reportOf({ next: fix }))
    expect(passes).toBe(true)
    expect(lines.join('\n')).toContain('beyond our pins: next (high)')
  })

  it.each([404, 405, 410, 501])('passes where the registry answers %s, and says so', (status) => {
    const { passes, lines } = judgeAudit(failureOf(status))
    expect(passes).toBe(true)
    expect(lines.join('\n')).toContain(`NOT CHECKED`)
    expect(lines.join('\n')).toContain(String(status))
  })

  it.each([
    ['an error of the registry', failureOf(503)],
    ['a registry out of reach', JSON.stringify({ error: { code: 'ENOTFOUND', summary: '' } })],
    ['no answer', ''],
    ['no JSON', 'npm error'],
  ])('does not take %s for a list without holes', (_name, output) => {
    expect(judgeAudit(output).passes).toBe(false)
  })
})
