import { refusals } from './refusals'
import { elementsOf, type XmlElement } from './xml/tree'
import { admitsMacros } from './macros'
import type { Relation } from './relations'

const wordTypes = [
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
]

/** Where Word writes it; some tools leave out the relation that says so. */
const usualName = 'word/document.xml'

type Described = { types: XmlElement | undefined; relations: Map<string, Relation> }

/** The name of the part that holds the text; refuses what is not a Word document, or has macros. */
export const mainPartOf = ({ types, relations }: Described): string => {
  const declared = elementsOf(types)
  if (declared.some(({ attributes }) => admitsMacros(attributes['ContentType'] ?? ''))) {
    throw refusals.macros()
  }
  const office = [...relations.values()].find(({ type }) => type === 'officeDocument')
  if (types === undefined || office?.isExternal === true) throw refusals.notWord()
  const name = office?.target ?? usualName
  const override = declared.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${name.toLowerCase()}`,
  )
  const extension = name.split('.').at(-1)
  const type =
    override?.attributes['ContentType'] ??
    declared.find(({ attributes }) => attributes['Extension'] === extension)?.attributes[
      'ContentType'
    ]
  if (type === undefined || !wordTypes.includes(type)) throw refusals.notWord()
  return name
}
