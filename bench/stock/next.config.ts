import { withPayload } from '@payloadcms/next/withPayload'

/** Built as ours is, in a folder of its own. Next compiles it alone: it imports nothing of ours. */
export default withPayload({
  typescript: { ignoreBuildErrors: true },
  images: { unoptimized: true },
  devIndicators: false,
  turbopack: { root: `${import.meta.dirname}/../..` },
})
