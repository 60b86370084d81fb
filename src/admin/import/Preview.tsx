'use client'

import { Figures } from './Figures'
import { HeaderChoices } from './HeaderChoices'
import { Outline } from './Outline'
import type { Report } from './readReport'

type Props = {
  report: Report
  hasSections: boolean
  /** Another level of headings is to make the sections. */
  onLevel: (level: number) => void
  /** First rows are, or are not, to be headers. */
  onHeaders: (guesses: Report['headerGuesses']) => void
}

const number = new Intl.NumberFormat('fr-FR')

const counted = (count: number, one: string, many = `${one}s`): string =>
  `${number.format(count)}\u00A0${count > 1 ? many : one}`

const shareOf = ({ source, kept }: Report['words']): string => {
  if (source === 0) return 'Aucun mot à reprendre'
  if (kept === source) return `Tous les mots sont repris (${number.format(source)})`
  // Never 100 % while a word is missing.
  const share = Math.min(Math.floor((kept / source) * 1000) / 10, 99.9)
  return `${number.format(kept)} mots repris sur ${number.format(source)} (${number.format(share)}\u00A0%)`
}

/** What an import would write, and what it would lose, before anything is written. */
export const Preview = ({ report, hasSections, onLevel, onHeaders }: Props) => {
  const { table, image, footnote } = report.counts
  return (
    <div className="import__preview">
      <Figures figures={report.figures} />
      <dl className="import__facts">
        <div>
          <dt>Titre</dt>
          <dd>{report.title}</dd>
        </div>
        <div>
          <dt>Texte</dt>
          <dd>{shareOf(report.words)}</dd>
        </div>
        <div>
          <dt>Contenu</dt>
          <dd>
            {[
              counted(report.sections.length, 'section'),
              counted(table, 'tableau', 'tableaux'),
              counted(image, 'image'),
              counted(footnote, 'note'),
            ].join(', ')}
          </dd>
        </div>
      </dl>
      {hasSections && report.sections.length > 0 && <Outline onLevel={onLevel} report={report} />}
      {report.headerGuesses.length > 0 && (
        <HeaderChoices guesses={report.headerGuesses} onChange={onHeaders} />
      )}
      <section>
        <h3>À vérifier ou perdu</h3>
        {report.warnings.length === 0 ? (
          <p>Rien : tout ce que le fichier contient est repris.</p>
        ) : (
          <ul className="import__warnings">
            {report.warnings.map(({ message, where }, index) => (
              <li key={`${String(index)} ${where}`}>
                {message} <small>{where}</small>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
