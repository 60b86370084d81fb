/** What the operations are about, in the order in which they are shown. */
export const tags = [
  { name: 'Protocols', description: 'Clinical protocols: what is in force, and every release.' },
  { name: 'Training', description: 'Training modules: what is in force, and every release.' },
  { name: 'Newsletters', description: 'Issues of the newsletter, each a release.' },
  { name: 'Resources', description: 'Reference documents: tools, leaflets, recommendations.' },
  { name: 'Themes', description: 'What documents are filed under.' },
  {
    name: 'Changes',
    description: 'The ordered feed of all that was released, reviewed, withdrawn or reinstated.',
  },
  { name: 'Files', description: 'Pictures and attachments that a release holds.' },
  { name: 'About', description: 'What this interface says of itself.' },
] as const

export type Tag = (typeof tags)[number]['name']
