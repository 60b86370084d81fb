import { codedList, type CodeOf } from './codes'

/** What a comment asks for. */
export const commentIntents = codedList({
  remark: 'Remarque',
  change: 'Modification demandée',
  wording: 'Formulation proposée',
})
export type CommentIntent = CodeOf<typeof commentIntents>
