import type { DocumentViewClientProps } from 'payload'

import { isRecord } from '../../../input/isRecord'
import { stanceTo } from '../whoWrites'
import { DocumentForm } from './DocumentForm'
import { ReviewView, type ReviewViewProps } from './ReviewView'

// What the form is given: the rest belongs to the server.
const ofForm = (props: ReviewViewProps): DocumentViewClientProps => {
  const {
    doc: _doc,
    hasPublishedDoc: _hasPublishedDoc,
    i18n: _i18n,
    initPageResult: _initPageResult,
    locale: _locale,
    options: _options,
    params: _params,
    payload: _payload,
    permissions: _permissions,
    routeSegments: _routeSegments,
    searchParams: _searchParams,
    user: _user,
    versions: _versions,
    ...form
  } = props
  return form
}

// There is none on the page of a new document, whatever its type says.
const memberOf = (doc: unknown, name: string): unknown => (isRecord(doc) ? doc[name] : undefined)

/** A document at its own address: the form for whoever writes it, for everybody else its text as it would be published. */
export const DocumentPage = async (props: ReviewViewProps) => {
  const { doc, initPageResult } = props
  const stance = await stanceTo(initPageResult.req, memberOf(doc, 'workingGroup'))
  const isTrashed = typeof memberOf(doc, 'deletedAt') === 'string'
  // It is taken out of the trash by the form.
  if (stance === 'writes' || (stance === 'moves' && isTrashed))
    return <DocumentForm {...ofForm(props)} />
  return <ReviewView {...props} />
}

/** The form at an address of its own, for who moves a document and writes nothing in it. */
export const FormPage = async (props: ReviewViewProps) => {
  const stance = await stanceTo(props.initPageResult.req, memberOf(props.doc, 'workingGroup'))
  return stance === 'reads' ? <ReviewView {...props} /> : <DocumentForm {...ofForm(props)} />
}
