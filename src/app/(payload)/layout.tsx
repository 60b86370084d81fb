import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { answerFunction } from '../../rest/serverFunctions'
import { importMap } from './admin/importMap'
import '../../admin/styles/frame.css'
import '../../admin/styles/dashboard.css'
import '../../admin/styles/list.css'
import '../../admin/styles/import.css'

const serverFunction: ServerFunctionClient = async (asked) => {
  'use server'
  return answerFunction(asked, {
    payload: await getPayload({ config, importMap }),
    headers: await headers(),
    run: (name, args) => handleServerFunctions({ name, args, config, importMap }),
  })
}

/** The frame of the admin: Payload's own. */
const Layout = ({ children }: { children: ReactNode }) => (
  <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
    {children}
  </RootLayout>
)

export default Layout
