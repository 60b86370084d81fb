'use client'

import { Button, useConfig, useDocumentInfo } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'

/** A tab of a document, as Payload draws its own. */
export const TabLink = ({ path, label }: { path: string; label: string }) => {
  const { config } = useConfig()
  const { id, collectionSlug, isTrashed } = useDocumentInfo()
  const pathname = usePathname()
  const place = isTrashed === true ? `trash/${String(id)}` : String(id)
  const address = `${config.routes.admin}/collections/${String(collectionSlug)}/${place}${path}`
  const isHere = pathname === address
  return (
    <Button
      aria-label={label}
      buttonStyle="tab"
      className={isHere ? 'doc-tab doc-tab--active' : 'doc-tab'}
      disabled={isHere}
      el={isHere ? 'div' : 'link'}
      margin={false}
      size="medium"
      to={isHere ? undefined : address}
    >
      <span className="doc-tab__label">{label}</span>
    </Button>
  )
}
