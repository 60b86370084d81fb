/** Behind the address of a document: its text as it would be published, for whoever writes it. */
export const reviewPath = '/apercu'

/** Its form, for who may do something with the document without writing it. */
export const formPath = '/formulaire'
