'use client'

import { Choice } from '../components/Choice'
import type { Report } from './readReport'

type Props = {
  report: Report
  /** Reads the file again with sections of this level. */
  onLevel: (level: number) => void
}

const number = new Intl.NumberFormat('fr-FR')

const words = (count: number): string => `${number.format(count)}\u00A0mot${count > 1 ? 's' : ''}`

/** The headings of the file beside the sections to come, and which headings make sections. */
export const Outline = ({ report, onLevel }: Props) => {
  const { outline, sections, sectionLevel } = report
  const levels = [...new Set(outline.map(({ level }) => level))].sort((a, b) => a - b)
  const highest = levels[0] ?? 1
  return (
    <section>
      {levels.length > 1 && (
        <Choice
          label="Titres qui font des sections"
          onChange={(value) => onLevel(Number(value))}
          options={levels.map((level) => ({
            value: String(level),
            label:
              level === highest
                ? `Titre ${String(level)} de Word`
                : `Titre ${String(level)} de Word et au-dessus`,
          }))}
          value={String(levels.findLast((level) => level <= sectionLevel) ?? highest)}
        />
      )}
      <div className="import__outlines">
        {outline.length > 0 && (
          <div>
            <h3>Plan du fichier</h3>
            <ul className="import__outline">
              {outline.map(({ level, title }, index) => (
                <li
                  key={`${String(index)} ${title}`}
                  style={{ paddingInlineStart: `${String((level - highest) * 1.25)}rem` }}
                >
                  <span className={level <= sectionLevel ? 'import__makes-section' : undefined}>
                    {title}
                  </span>{' '}
                  <small>titre {level}</small>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div>
          <h3>Sections trouvées</h3>
          <ol className="import__sections">
            {sections.map(({ title, words: count }, index) => (
              <li key={`${String(index)} ${title}`}>
                <span>{title}</span> <small>{words(count)}</small>
              </li>
            ))}
          </ol>
        </div>
      </div>
    </section>
  )
}
