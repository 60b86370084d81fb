import type { KindPage } from '../interface/page'
import { choosePath, sheetPath } from './pages/paths'

const choosing = { path: choosePath, title: 'Quelle échelle\u202f?' }

export const scalePage: KindPage<object> = {
  entrance: choosing,
  links: (reference) => [
    { path: sheetPath(reference), title: 'Feuille à imprimer pour le dossier du patient' },
    choosing,
  ],
}
