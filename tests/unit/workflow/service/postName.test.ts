import { expect, it } from 'vitest'

import { postName } from '../../../../src/workflow/admin/components/names'
import { fr } from '../../../../src/workflow/admin/translations/fr'

it.each([
  ['nurse', 'Infirmière', 'Infirmière'],
  ['pharmacist', 'Pharmacien hospitalier', 'Pharmacien hospitalier'],
  ['physician', 'Médecin, présidente du CLUD', 'Médecin, présidente du CLUD'],
  ['physician', 'Présidente du CLUD', 'Médecin, Présidente du CLUD'],
  ['manager', 'Médecin chef', 'Cadre de santé, Médecin chef'],
  ['nurse', null, 'Infirmier·ère'],
  [null, 'Référent douleur', 'Référent douleur'],
  [null, null, ''],
])('says a profession once: %s, %s', (profession, post, said) => {
  expect(postName(fr, { profession, function: post })).toBe(said)
})
