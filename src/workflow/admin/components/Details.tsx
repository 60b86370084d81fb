'use client'

import type { WorkflowView } from '../../service/present'
import { useWords } from './useWords'

/** Who changed the text, and its hash in short: for who wants it. */
export const Details = ({ view }: { view: WorkflowView }) => {
  const words = useWords()
  return (
    <section className="wf-part wf-part--last">
      {view.contributors.length > 0 && (
        <p className="wf-quiet">
          <strong>{words.contributors}</strong>{' '}
          {view.contributors.map(({ name }) => name).join(', ')}
        </p>
      )}
      <details className="wf-hash">
        <summary>{words.hash.short(view.contentHash)}</summary>
        <p className="wf-quiet">{words.hash.hint}</p>
        <code>{view.contentHash}</code>
      </details>
    </section>
  )
}
