import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const config: NextConfig = {
  poweredByHeader: false,
  // Types and lint are checked on their own, once: see .ci/run.
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  devIndicators: false,
  turbopack: { root: import.meta.dirname },
  // One instance of each in the process, shared with our own server: two would not know each other's
  // errors, and Payload's would lose which field was wrong.
  serverExternalPackages: [
    'payload',
    '@payloadcms/db-sqlite',
    '@payloadcms/db-mongodb',
    '@payloadcms/drizzle',
    '@payloadcms/graphql',
    'mongodb',
    'mammoth',
    'sharp',
    'tsx',
  ],
}

export default withPayload(config)
