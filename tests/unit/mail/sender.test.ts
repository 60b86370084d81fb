import { describe, expect, it } from 'vitest'

import { senderOf } from '../../../src/mail/sender'

const publicUrl = 'https://bib.example:8443'

describe('the sender', () => {
  it.each([
    [undefined, 'Protothèque', 'ne-pas-repondre@bib.example'],
    ['', 'Protothèque', 'ne-pas-repondre@bib.example'],
    ['a@b.example', 'Protothèque', 'a@b.example'],
    ['Réseau <a@b.example>', 'Réseau', 'a@b.example'],
    ['"Réseau, nord" <a@b.example>', 'Réseau, nord', 'a@b.example'],
  ])('of %j is named and addressed', (mailFrom, name, address) => {
    expect(senderOf({ mailFrom, publicUrl })).toEqual({ name, address })
  })
})
