'use client'

import { useListDrawerContext } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** Its children, where the list is a page: in a drawer, an address of its own would leave the form. */
export const OnPageOnly = ({ children }: { children: ReactNode }) => {
  const { isInDrawer } = useListDrawerContext()
  return isInDrawer ? null : children
}
