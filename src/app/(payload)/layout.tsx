import config from '@payload-config'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import { headers } from 'next/headers'
import { getPayload, type ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import { answerFunction } from '../../adminFunctions'
import { importMap } from './admin/importMap'
import './styles/frame.css'
import './styles/desk.css'
import './styles/list.css'
import './styles/import.css'

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
