// `npm run build`: Next's production build. With --if-changed, only when the sources or the lockfile changed.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { isBuilt, stampBuild } from './stamp.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')

/** Builds; gives the exit code. */
export const build = () => {
  const next = path.join(root, 'node_modules/next/dist/bin/next')
  const { status } = spawnSync(process.execPath, [next, 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      // Node 20 ends at random without it: see scripts/run.mjs. Next's workers inherit it.
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`.trim(),
    },
  })
  if (status === 0) stampBuild()
  return status ?? 1
}

if (import.meta.filename === process.argv[1]) {
  process.chdir(root)
  process.exit(process.argv.includes('--if-changed') && isBuilt() ? 0 : build())
}
