'use client'

import type { Report } from './readReport'

type Differences = Report['figures']['differences']

const said = (text: string): string => (text === '' ? 'rien' : `«\u00A0${text}\u00A0»`)

const rowsOf = (differences: Differences) =>
  differences.map(({ place, paragraph, before, after }, index) => (
    <li key={`${String(index)} ${place}`}>
      <strong>{place}</strong>
      {paragraph !== null && <small> passage {paragraph}</small>}
      <dl>
        <div>
          <dt>Dans Word</dt>
          <dd>{said(before)}</dd>
        </div>
        <div>
          <dt>Ici</dt>
          <dd>{said(after)}</dd>
        </div>
      </dl>
    </li>
  ))

/** Where a second reading of the file finds other figures than the import: it stands before all else. */
export const Figures = ({ figures: { source, differences } }: Pick<Report, 'figures'>) => {
  if (differences.length === 0) {
    return source > 0 ? (
      <p>Une seconde lecture du fichier trouve les mêmes chiffres, unités et signes ({source}).</p>
    ) : null
  }
  return (
    <section className="import__figures">
      <h3>Chiffres à comparer avec Word</h3>
      <p>Le document ne pourra être soumis qu’une fois chacun de ces passages comparé et coché.</p>
      <ol>{rowsOf(differences)}</ol>
    </section>
  )
}
