import { Gutter } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { now } from '../../../dates/clock'
import { isCodedError } from '../../../errors'
import type { WorkflowOptions } from '../../../workflow'
import { loadView } from '../../../workflow/service/loadView'
import { readSaves } from '../readSaves'
import { ReviewScreen } from './ReviewScreen'

export type ReviewViewProps = DocumentViewServerProps & { options: WorkflowOptions }

const firstView = async ({ initPageResult, options }: ReviewViewProps) => {
  const { collectionConfig, docID, req } = initPageResult
  const collection = options.collections.find((slug) => slug === collectionConfig?.slug)
  if (docID === undefined || collection === undefined) return null
  try {
    const view = await loadView(options, { req, target: { collection, id: String(docID) } })
    return { collection, view, saves: await readSaves(req, { collection, id: String(docID) }) }
  } catch (error) {
    // It was put into the trash, or is none of this person's any more.
    if (isCodedError(error)) return null
    throw error
  }
}

/** The page on which a document is read as it would be published, compared and signed. */
export const ReviewView = async (props: ReviewViewProps) => {
  const known = await firstView(props)
  if (known === null) {
    const isTrashed = typeof props.doc['deletedAt'] === 'string'
    return (
      <Gutter className="review-page">
        <p className="review-page__empty">
          {isTrashed
            ? 'Ce document est dans la corbeille\u00A0: il n’y a rien à relire.'
            : 'Ce document ne peut pas être affiché.'}
        </p>
      </Gutter>
    )
  }
  const { collection, view, saves } = known
  return (
    <ReviewScreen
      key={`${collection}/${view.document.id}`}
      collection={collection}
      first={view}
      id={view.document.id}
      openedAt={now().toISOString()}
      publicAddress={props.options.pages.publicAddress(collection, view.document.reference)}
      saves={saves}
    />
  )
}
