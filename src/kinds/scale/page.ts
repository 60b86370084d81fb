import type { KindPage } from '../interface/page'
import { choosePath, sheetPath } from './pages/paths'

export const scalePage: KindPage<object> = {
  links: (reference) => [
    { path: sheetPath(reference), title: 'Feuille à imprimer pour le dossier du patient' },
    { path: choosePath, title: 'Quelle échelle\u202f?' },
  ],
}
