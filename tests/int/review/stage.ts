import { block, paragraph, richText } from '../../../src/richText/model/build'
import { buildPeople, startLibrary, type Library, type People } from '../../helpers'
import { fileForm, png } from '../access/stage'
import { startJourney, type Journey } from '../workflow/journey'

/** A protocol with a picture that is not public, of a group whose people are given; and a stranger's group. */
export type ReviewStage = {
  library: Library
  people: People
  others: People
  journey: Journey
  picture: { id: string; filename: string; sha256: string }
}

/** One section with these words and a picture. */
export const sectionWith = (words: string, image: string) => [
  {
    kind: 'procedure',
    title: 'Gestes',
    content: richText([
      paragraph(words),
      block({ blockType: 'figure', id: 'a1', image, caption: 'Où poser la main.' }),
    ]),
  },
]

/** Starts a library with one such protocol, never released. */
export const buildReviewStage = async (): Promise<ReviewStage> => {
  const library = await startLibrary()
  const people = await buildPeople(library)
  const others = await buildPeople(library, { slug: 'autres', themeCode: 'AGE' })
  const form = fileForm(png(40, 30), 'main.png', { alt: 'Une main' })
  const { body } = await library.api('POST', '/media', { as: people.author.email, form })
  const { id, filename, sha256 } = body.doc
  const journey = await startJourney(library, people, {
    sections: sectionWith('Morphine : 2 à 3 mg.', id),
  })
  return { library, people, others, journey, picture: { id, filename, sha256 } }
}
