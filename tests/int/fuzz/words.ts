/** A word of a stranger: it stands in requests of every kind, and may stand in no line of the log. */
export const strangersWord = 'zqmotzq'

/** A word that stands in everything of another group, hidden from whoever may not read it. */
export const hiddenWord = 'zqcachezq'

/** The same of the own group’s draft: hidden from who has no account here. */
export const draftWord = 'zqebauchezq'
