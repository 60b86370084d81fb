import { describe, expect, it } from 'vitest'

import { refusalOfPassword } from '../../../src/passwords'

describe('a password', () => {
  it.each(['', 'court', 'onze-signes', 'été-été-été', undefined, 123456789012])(
    'is refused when it is short: %s',
    (password) => {
      expect(refusalOfPassword(password)).toContain('12 caractères')
    },
  )

  it('is refused when it is longer than anybody types', () => {
    expect(refusalOfPassword('a b'.repeat(1000))).toContain('200 caractères')
  })

  it.each([
    'password1234',
    'PASSWORD1234',
    'P@ssw0rd2026!',
    'passwordpassword',
    'motdepasse123',
    'Motdepasse2026!',
    'mot-de-passe-1',
    'azertyuiop123',
    'azertyuiopqsdfghjklm',
    'qwertyuiop12',
    '123456789012',
    '000000000000',
    '121212121212',
    'abababababab',
    '1qaz2wsx3edc',
    'administrator',
    'iloveyou1234',
    'bonjourbonjour',
    'Infirmière2026',
    'changezmoi!!!!',
  ])('is refused when it is one of the most common: %s', (password) => {
    expect(refusalOfPassword(password)).toContain('plus répandus')
  })

  it.each([
    'prototheque-demo-2026',
    'motdepasse-de-test-1',
    'un cheval vert au balcon',
    'Treize-Lunes-Rousses',
    'k7#Vq2!mZp9x',
    'pluie fine sur Brest',
  ])('is kept when it is neither: %s', (password) => {
    expect(refusalOfPassword(password)).toBeNull()
  })
})
