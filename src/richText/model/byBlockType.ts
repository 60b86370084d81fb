import type { BlockFields, BlockType } from './nodes'

/** The fields of one kind of block. */
export type FieldsOf<Type extends BlockType> = Extract<BlockFields, { blockType: Type }>

/** What to do with each kind of block: a new kind does not compile until it is said. */
export type BlockHandlers<Result> = {
  [Type in BlockType]: (fields: FieldsOf<Type>) => Result
}

/** One function for any block, out of one for each kind. */
export const byBlockType =
  <Result>(handlers: BlockHandlers<Result>) =>
  (fields: BlockFields): Result => {
    switch (fields.blockType) {
      case 'alert':
        return handlers.alert(fields)
      case 'dosageTable':
        return handlers.dosageTable(fields)
      case 'numberedSteps':
        return handlers.numberedSteps(fields)
      case 'decisionTable':
        return handlers.decisionTable(fields)
      case 'scale':
        return handlers.scale(fields)
      case 'figure':
        return handlers.figure(fields)
      case 'localField':
        return handlers.localField(fields)
    }
  }
