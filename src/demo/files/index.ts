import sharp from 'sharp'

import { checkListPdf } from './checkList'
import { bodyMap, evaRuler, meopaCircuit, scaleTree, titrationStairs } from './drawings'

export type DemoFile = {
  alt?: string
  extension: 'pdf' | 'png'
  mimeType: string
  bytes: () => Promise<Buffer>
}

const drawing = (alt: string, picture: string): DemoFile => ({
  alt,
  extension: 'png',
  mimeType: 'image/png',
  bytes: () => sharp(Buffer.from(picture)).png({ compressionLevel: 9 }).toBuffer(),
})

const files: Readonly<Record<string, DemoFile>> = {
  'meopa-circuit': drawing(
    'Circuit du MEOPA : bouteille, manodétendeur, ballon, valve, masque.',
    meopaCircuit,
  ),
  'eva-ruler': drawing("Les deux faces d'une réglette d'échelle visuelle analogique.", evaRuler),
  'body-map': drawing('Silhouettes de face et de dos, deux zones colorées.', bodyMap),
  'scale-tree': drawing("Arbre de choix d'une échelle, à trois étages.", scaleTree),
  'titration-stairs': drawing('Courbe en escalier qui descend sous une ligne.', titrationStairs),
  'check-list': {
    extension: 'pdf',
    mimeType: 'application/pdf',
    bytes: () => Promise.resolve(checkListPdf()),
  },
}

/** One of the files that come with the sample library. @throws when the name is none of them. */
export const demoFile = (name: string): DemoFile => {
  const file = files[name]
  if (!file) throw new Error(`There is no demonstration file called ${name}`)
  return file
}
