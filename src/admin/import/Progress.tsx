'use client'

type Props = {
  /** How much of the file has left, from 0 to 1. */
  part: number
  /** What happens once it has all left. */
  then: string
}

/** How far an import is: the sending has a measure, the reading has none. */
export const Progress = ({ part, then }: Props) => {
  const isSent = part >= 1
  const says = isSent ? then : 'Envoi du fichier…'
  return (
    <div className="import__progress" role="status">
      <span>{says}</span>
      {isSent ? (
        <progress aria-label={says} />
      ) : (
        <progress aria-label={says} max={1} value={part} />
      )}
    </div>
  )
}
