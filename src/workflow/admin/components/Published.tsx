'use client'

import { useWords } from './useWords'

/** The way to the page on which people read what is in force. */
export const Published = ({ address }: { address: string }) => {
  const words = useWords()
  return (
    <p>
      <a href={address} target="_blank" rel="noreferrer">
        {words.published}
      </a>
    </p>
  )
}
