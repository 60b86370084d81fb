import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import './site.css'

export const metadata: Metadata = {
  title: 'Protothèque',
  description:
    'Les protocoles, formations, lettres et ressources en vigueur dans le réseau de soins.',
}

/** The frame of the reading site. */
const Layout = ({ children }: { children: ReactNode }) => (
  <html lang="fr">
    <body>{children}</body>
  </html>
)

export default Layout
