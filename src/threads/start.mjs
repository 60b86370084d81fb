// The workers are TypeScript, and `--import tsx` does not reach the first module of a thread on Node 20:
// this one is plain, asks for tsx itself, then for the worker. The tests, which know no tsx, pass here too.
import { workerData } from 'node:worker_threads'

import { register } from 'tsx/esm/api'

register()
await import(workerData.module)
