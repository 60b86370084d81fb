import { rowText } from '../richText/model/textRows'
import { changeOf, factsOf, signatureCells } from './facts'
import { noticesOf } from './notices'
import { isGiven, type PageRelease } from './release'

const headed = (title: string, text: string): string =>
  text.trim() === '' ? '' : `${title}\n${'-'.repeat(title.length)}\n\n${text}`

const noticesText = (release: PageRelease): string =>
  noticesOf(release)
    .map(({ title, text }) => `*** ${title.toLocaleUpperCase('fr')} ***\n${text}`.trimEnd())
    .join('\n\n')

/** A release as plain text, with the same notices, facts and signatures as its page. */
export const renderText = (release: PageRelease): string => {
  const { title, summary, reference, number, documentText, contentHash } = release
  const facts = factsOf(release).map(({ name, value }) => `${name} : ${value}`)
  const signatures = (release.signatures ?? []).map((signature) =>
    rowText(signatureCells(signature).filter((cell) => cell !== '')),
  )
  const parts = [
    noticesText(release),
    `${title}\n${'='.repeat(Math.min(title.length, 72))}`,
    isGiven(summary) ? summary : '',
    facts.join('\n'),
    documentText ?? '',
    headed('Ce qui change dans cette version', changeOf(release)),
    headed('Visas', signatures.join('\n')),
    `${reference}, version ${number}. Empreinte du contenu : ${contentHash}`,
  ]
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`
}
