'use client'

import { useId, useState, type DragEvent } from 'react'

type Props = { onFile: (file: File) => void }

const accepted = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Where a Word file is chosen, or dropped. */
export const FileChoice = ({ onFile }: Props) => {
  const id = useId()
  const [isOver, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <div
      aria-label="Fichier Word"
      role="group"
      className={isOver ? 'import__drop import__drop--over' : 'import__drop'}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDrop={drop}
    >
      <input
        accept={accepted}
        aria-describedby={`${id}-help`}
        className="import__file"
        id={id}
        onChange={(event) => {
          const file = event.target.files?.[0]
          if (file) onFile(file)
          // The same file may be chosen again after it was mended.
          event.target.value = ''
        }}
        type="file"
      />
      <label className="import__button import__button--main import__choose" htmlFor={id}>
        Choisir un fichier Word
      </label>
      <p id={`${id}-help`}>ou déposez-le ici. Format .docx, 25 Mo au plus.</p>
    </div>
  )
}
