import { expect, it } from 'vitest'

import { fixes } from '../../../../src/admin/accessibility/fixes'

// What the general fixes are told to leave alone, or name only where nobody did before them.
const general = ['.popup-button', '.field-type', '.array-actions__button']

const thingsIn = (selector: string): string[] => {
  const bare = selector.replaceAll(/:not\([^)]*\)|:has\([^)]*\)|\[[^\]]*\]/g, '')
  return (bare.match(/\.[\w-]+/g) ?? []).filter((name) => !general.includes(name))
}

it('mends each thing of a screen once, so that no fix undoes another', () => {
  const named = fixes.flatMap(({ selector }) => [...new Set(thingsIn(selector))])
  const twice = named.filter((name, index) => named.indexOf(name) !== index)
  // Two sides of one thing: its name, and its way by keyboard.
  expect([...new Set(twice)].filter((name) => name !== '.date-time-picker')).toEqual([])
})

it('leaves alone what is mended already', () => {
  const endless = fixes.filter(({ selector }) => !/\[|:not\(|strong/.test(selector))
  expect(endless).toEqual([])
})
