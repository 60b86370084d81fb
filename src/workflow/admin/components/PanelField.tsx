import type { UIFieldServerProps } from 'payload'

import { isCodedError } from '../../../errors'
import { loadView } from '../../service/loadView'
import type { WorkflowOptions } from '../../options'
import { WorkflowPanel } from './WorkflowPanel'

type Props = UIFieldServerProps & { options: WorkflowOptions }

const firstView = async ({ req, id, collectionSlug, options }: Props) => {
  const collection = options.collections.find((slug) => slug === collectionSlug)
  if (id === undefined || collection === undefined) return null
  try {
    return await loadView(options, { req, target: { collection, id: String(id) } })
  } catch (error) {
    // The panel asks again, and tells why.
    if (isCodedError(error)) return null
    throw error
  }
}

/** The panel with what it shows first: the page brings it along, so that nobody waits for a second answer. */
export const PanelField = async (props: Props) => {
  const { options, collectionSlug } = props
  const first = await firstView(props)
  const publicAddress =
    first && options.pages.publicAddress(collectionSlug, first.document.reference)
  return (
    <WorkflowPanel
      first={first}
      publicAddress={publicAddress}
      reviewPath={options.pages.reviewPath}
    />
  )
}
