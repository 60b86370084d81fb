import type { Block, Field } from 'payload'

import { alertBlock } from './alert'
import { decisionTableBlock } from './decisionTable'
import { dosageTableBlock } from './dosageTable'
import { figureBlock } from './figure'
import { localFieldBlock } from './localField'
import { numberedStepsBlock } from './numberedSteps'
import { scaleBlock } from './scale'

const syncField: Field = {
  name: 'sync',
  type: 'ui',
  admin: { components: { Field: '/src/richText/editor/blockSync/BlockSync#BlockSync' } },
}

/** The seven blocks that a rich text may hold. */
export const blocks: Block[] = [
  alertBlock,
  dosageTableBlock,
  numberedStepsBlock,
  decisionTableBlock,
  scaleBlock,
  figureBlock,
  localFieldBlock,
].map((block) => ({ ...block, fields: [...block.fields, syncField] }))
