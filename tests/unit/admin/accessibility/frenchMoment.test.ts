import { expect, it } from 'vitest'

import { frenchMoment } from '../../../../src/admin/accessibility/frenchMoment'

const lockScreenForm = new Intl.DateTimeFormat('en-US', {
  day: 'numeric',
  hour: 'numeric',
  hour12: true,
  minute: 'numeric',
  month: 'short',
  year: 'numeric',
})

it.each([
  [new Date(2026, 10, 27, 15, 4), '27 novembre 2026 à 15:04'],
  [new Date(2026, 0, 1, 0, 30), '1er janvier 2026 à 00:30'],
  [new Date(2026, 4, 3, 12, 0), '3 mai 2026 à 12:00'],
])('writes in French what Payload wrote of %s', (moment, french) => {
  expect(frenchMoment(lockScreenForm.format(moment))).toBe(french)
})

it('leaves everything else alone, what it wrote itself included', () => {
  for (const text of ['', 'auteur.cancer@demo.example', '27 novembre 2026 à 15:04', 'May 2026']) {
    expect(frenchMoment(text)).toBe(text)
  }
})
