import { expect, it } from 'vitest'

import { entryOf } from '../../../src/logging/options'
import { takeConsole } from '../../../src/logging/takeConsole'

it('writes what libraries print without their words', () => {
  const lines: string[] = []
  const note = (...args: unknown[]): void => void lines.push(JSON.stringify(entryOf(...args)))
  const target: Pick<Console, 'error' | 'warn'> = { error: () => undefined, warn: () => undefined }
  const logger = { error: note, warn: note }
  takeConsole({ logger: Object.assign(Object.create(null), logger) }, target)
  target.error('⨯', new TypeError('un mot secret'))
  target.warn('`host` header with value un mot secret', { inside: 'un mot secret' })
  target.error()
  expect(lines).toHaveLength(3)
  expect(lines.join('')).not.toContain('secret')
  expect(lines[0]).toContain('TypeError')
})
