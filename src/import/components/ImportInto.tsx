'use client'

import { useFormModified } from '@payloadcms/ui'
import { useCallback, useState } from 'react'

import { isImportedInParts } from '../../kinds/facts'
import { ImportDialog } from './ImportDialog'
import { useRound } from './useRound'

type Props = { collection: string; id: string }

const noFields = {}

/** « Importer un fichier Word », in a document: replaces its content. */
export const ImportInto = ({ collection, id }: Props) => {
  const [isOpen, setOpen] = useState(false)
  const isModified = useFormModified()
  const round = useRound({ collection, id }, isOpen)
  // The form holds the text of before: only a new page shows the new one.
  const reload = useCallback(() => window.location.reload(), [])
  const cautions = (
    <ul className="import__cautions">
      <li>
        Le titre et le contenu de ce document sont remplacés ; l’état d’avant reste dans
        l’historique.
      </li>
      {round !== 'none' && (
        <li>
          <strong>
            {round === 'underWay'
              ? 'Le tour en cours prend fin :'
              : 'Si un tour est en cours, il prend fin :'}
          </strong>{' '}
          les visas déjà donnés sont annulés, et le document sera à soumettre de nouveau.
        </li>
      )}
      {isModified && (
        <li>
          <strong>Des modifications ne sont pas enregistrées :</strong> elles seront perdues.
        </li>
      )}
    </ul>
  )
  return (
    <>
      <button className="import__button" onClick={() => setOpen(true)} type="button">
        Importer un fichier Word
      </button>
      {isOpen && (
        <ImportDialog
          address={`/api/${collection}/${id}/import`}
          applyLabel="Remplacer le contenu"
          cautions={cautions}
          fields={noFields}
          hasSections={isImportedInParts(collection)}
          isReady
          onClose={() => setOpen(false)}
          onDone={reload}
          title="Remplacer le contenu par un fichier Word"
        />
      )}
    </>
  )
}
