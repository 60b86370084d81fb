import { kindCodes, type DocumentKind } from '../../kinds/facts'
import { schemas } from '../../kinds/schemas'

const otherTags = [
  { name: 'Themes', description: 'What documents are filed under.' },
  {
    name: 'Changes',
    description: 'The ordered feed of all that was released, reviewed, withdrawn or reinstated.',
  },
  { name: 'Files', description: 'Pictures and attachments that a release holds.' },
  { name: 'About', description: 'What this interface says of itself.' },
] as const

/** What the operations are about, in the order in which they are shown. */
export const tags = [...kindCodes.map((kind) => schemas[kind].tag), ...otherTags]

export type Tag = (typeof otherTags)[number]['name'] | (typeof schemas)[DocumentKind]['tag']['name']
