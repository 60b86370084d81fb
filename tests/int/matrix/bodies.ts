import { paragraph, richText } from '../../../src/richText/model/build'
import type { ControlledSlug } from '../../../src/slugs'
import { protocolBody, type People } from '../../helpers'
import { scaleFields } from '../../helpers/scale'

/** What no stranger may find in any answer: it stands in every working copy. */
export const secret = 'zqsecretqz'

const rich = (text: string) => richText([paragraph(text)])

let issues = 0

/** An issue of the newsletter that no other has. */
export const nextIssue = (): { year: number; issue: string } => {
  issues += 1
  return { year: 2001 + Math.floor(issues / 90), issue: `HS${String(1 + (issues % 90))}` }
}

const common = ({ group, theme }: People, title: string) => ({
  title,
  summary: 'Ce que dit le document.',
  workingGroup: group.id,
  themes: [theme.id],
})

const bodyOf: Record<ControlledSlug, (people: People, title: string) => Record<string, unknown>> = {
  protocols: (people, title) => protocolBody(people, { title }),
  'training-modules': (people, title) => ({
    ...common(people, title),
    audience: ['nurse'],
    objectives: [{ text: 'Savoir.' }],
    slides: [{ layout: 'content', title: 'Un', content: rich('Une diapositive.') }],
  }),
  newsletters: (people, title) => ({
    ...common(people, title),
    ...nextIssue(),
    editorial: rich('Chers collègues.'),
    items: [{ type: 'article', title: 'Un article', content: rich('Un article.') }],
  }),
  resources: (people, title) => ({
    ...common(people, title),
    category: 'sheet',
    content: rich('Une fiche.'),
  }),
  scales: (people, title) => ({
    ...common(people, title),
    ...scaleFields,
    recommendation: rich('Coter en équipe.'),
  }),
}

/** The body of a complete document of this kind. */
export const completeBody = (
  collection: ControlledSlug,
  people: People,
  title: string,
): Record<string, unknown> => bodyOf[collection](people, title)
