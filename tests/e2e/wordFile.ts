import { buildDocx, p, picture, redDot } from '../unit/import/buildDocx'

const title = 'Pose d’une voie veineuse chez l’enfant'

/** A Word file as an author has it: a title, three sections, a picture with its text. */
export const wordFile = {
  name: 'voie-veineuse.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(
    buildDocx({
      title,
      images: { dot: { extension: 'png', bytes: redDot } },
      body: [
        p(title, 'Titre'),
        p('L’essentiel', 'Titre1'),
        p('Expliquer, distraire, puis piquer.'),
        p('Matériel', 'Titre1'),
        p('Une crème anesthésiante et un pansement transparent.'),
        `<w:p>${picture('dot', 'Pansement en place sur la main')}</w:p>`,
        p('Déroulement', 'Titre1'),
        p('Appliquer la crème une heure avant le geste.'),
      ].join(''),
    }),
  ),
}
