/** Which definition of the content hash a signature was made with: a round keeps its own. */
export type HashVersion = 1 | 2

/** What a new round is signed with. */
export const currentHashVersion: HashVersion = 2
