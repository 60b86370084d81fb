import { readNumber, readRows, readText, readTexts } from '../../content/read'
import { signedFile, signedPicture } from '../../content/signed/file'
import { signedRichText } from '../../content/signed/richText'
import type { ReadSigned } from '../interface/signed'
import { slideLayouts } from './codes'
import type { TrainingContent } from './content'

export const signedTraining: ReadSigned<TrainingContent> = ({ form, reading, shared }) => ({
  ...shared,
  kind: 'training',
  objectives: readTexts(form, 'objectives'),
  durationMinutes: readNumber(form, 'durationMinutes'),
  sourceFile: signedFile(form['sourceFile'], reading),
  slides: readRows(form, 'slides').map((row) => ({
    key: readText(row, 'key'),
    layout: slideLayouts.is(row['layout']) ? row['layout'] : 'content',
    title: readText(row, 'title'),
    content: signedRichText(row['content'], reading),
    notes: readText(row, 'notes'),
    image: signedPicture(row['image'], reading),
    video: signedFile(row['video'], reading),
  })),
})
