'use client'

import type { Report } from './readReport'

type Guesses = Report['headerGuesses']

type Props = {
  guesses: Guesses
  /** Reads the file again with these first rows as headers, or not. */
  onChange: (guesses: Guesses) => void
}

/** The first rows that look like headers (bold, shaded), for the author to say whether they are. */
export const HeaderChoices = ({ guesses, onChange }: Props) => (
  <fieldset className="import__headers">
    <legend>Premières lignes prises pour des en-têtes de tableau</legend>
    <p>
      Elles sont en gras ou sur un fond de couleur. Décochez celles qui n’en sont pas : leurs mots
      restent, comme une ligne ordinaire.
    </p>
    <ul>
      {guesses.map(({ table, cells, where, isTaken }) => (
        <li key={table}>
          <label>
            <input
              checked={isTaken}
              onChange={({ target }) =>
                onChange(
                  guesses.map((guess) =>
                    guess.table === table ? { ...guess, isTaken: target.checked } : guess,
                  ),
                )
              }
              type="checkbox"
            />{' '}
            {cells.filter((cell) => cell !== '').join(' | ')} <small>{where}</small>
          </label>
        </li>
      ))}
    </ul>
  </fieldset>
)
