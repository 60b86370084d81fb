import type { FieldIssue } from '../errors/createError'
import { isBlank, missingInText } from './missingInText'
import type {
  FrozenFile,
  ItemContent,
  NewsletterContent,
  ProtocolContent,
  ResolvedContent,
  ResourceContent,
  SectionContent,
  SlideContent,
  TrainingContent,
} from './types'

const need = (given: boolean, path: string, message: string): FieldIssue[] =>
  given ? [] : [{ path, message }]

const isGiven = (words: string): boolean => words.trim() !== ''

const altNeeded = (file: FrozenFile | null, path: string): FieldIssue[] =>
  need(
    !file?.mimeType.startsWith('image/') || isGiven(file.alt),
    path,
    'Donnez un texte de remplacement à cette image.',
  )

const theme = ({ themes }: ResolvedContent): FieldIssue[] =>
  need(themes.length > 0, 'themes', 'Choisissez un thème au moins.')
const audience = (content: ResolvedContent): FieldIssue[] =>
  need(content.audience.length > 0, 'audience', 'Indiquez à qui le document s’adresse.')

const inSection = (section: SectionContent, index: number): FieldIssue[] => {
  const path = `sections.${String(index)}`
  return [
    ...need(
      section.kind !== 'other' || isGiven(section.title),
      `${path}.title`,
      'Une « Autre section » a besoin d’un titre.',
    ),
    ...need(!isBlank(section.content), `${path}.content`, 'Cette section est vide.'),
    ...missingInText(section.content, `${path}.content`),
  ]
}

const inProtocol = (content: ProtocolContent): FieldIssue[] => [
  ...theme(content),
  ...audience(content),
  ...need(content.settings.length > 0, 'settings', 'Indiquez où le protocole s’applique.'),
  ...need(content.sections.length > 0, 'sections', 'Ajoutez une section au moins.'),
  ...content.sections.flatMap(inSection),
]

const inSlide = (slide: SlideContent, index: number): FieldIssue[] => {
  const path = `slides.${String(index)}`
  const isShown =
    isGiven(slide.title) || !isBlank(slide.content) || slide.image !== null || slide.video !== null
  return [
    ...need(isShown, `${path}.content`, 'Cette diapositive est vide.'),
    ...missingInText(slide.content, `${path}.content`),
    ...altNeeded(slide.image, `${path}.image`),
  ]
}

const inTraining = (content: TrainingContent): FieldIssue[] => [
  ...theme(content),
  ...audience(content),
  ...need(content.objectives.length > 0, 'objectives', 'Donnez un objectif au moins.'),
  ...need(content.slides.length > 0, 'slides', 'Ajoutez une diapositive au moins.'),
  ...content.slides.flatMap(inSlide),
]

const inItem = (item: ItemContent, index: number): FieldIssue[] => {
  const path = `items.${String(index)}`
  const saysSomething = isGiven(item.title) || !isBlank(item.content)
  return [
    ...(item.type === 'release'
      ? need(
          item.release !== null,
          `${path}.release`,
          'Indiquez la référence d’un document en vigueur.',
        )
      : need(saysSomething, `${path}.title`, 'Cette rubrique est vide.')),
    ...missingInText(item.content, `${path}.content`),
  ]
}

const inNewsletter = (content: NewsletterContent): FieldIssue[] => [
  ...need(!isBlank(content.editorial), 'editorial', 'Rédigez l’éditorial.'),
  ...missingInText(content.editorial, 'editorial'),
  ...need(content.items.length > 0, 'items', 'Ajoutez une rubrique au moins.'),
  ...content.items.flatMap(inItem),
]

const inResource = (content: ResourceContent): FieldIssue[] => [
  ...theme(content),
  ...need(content.category !== null, 'category', 'Choisissez une catégorie.'),
  ...need(
    !isBlank(content.content) || content.file !== null || isGiven(content.url),
    'content',
    'Donnez un texte, un fichier ou une adresse.',
  ),
  ...missingInText(content.content, 'content'),
  ...altNeeded(content.file, 'file'),
]

const inKind = (content: ResolvedContent): FieldIssue[] => {
  switch (content.kind) {
    case 'protocol':
      return inProtocol(content)
    case 'training':
      return inTraining(content)
    case 'newsletter':
      return inNewsletter(content)
    case 'resource':
      return inResource(content)
  }
}

/** What a working copy lacks before it may be submitted; paths are those of its fields. */
export const findMissing = (content: ResolvedContent): FieldIssue[] => [
  ...need(isGiven(content.title), 'title', 'Donnez un titre.'),
  ...need(isGiven(content.summary), 'summary', 'Rédigez le résumé.'),
  ...inKind(content),
  ...content.attachments.flatMap(({ file }, index) => {
    const path = `attachments.${String(index)}.file`
    return file ? altNeeded(file, path) : [{ path, message: 'Joignez le fichier.' }]
  }),
]
