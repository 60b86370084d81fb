'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useTransition } from 'react'

import { filterNames } from '../filters'
import { Choice } from '../../components/Choice'

type Option = { value: string; label: string }
type Props = { states: Option[]; groups: Option[]; themes: Option[]; total: number }

const labels = { state: 'État', group: 'Groupe', theme: 'Thème' } as const
const all = {
  state: 'Tous les états',
  group: 'Tous les groupes',
  theme: 'Tous les thèmes',
} as const

/** Three lists that narrow the page to what is chosen; the address remembers them. */
export const FilterForm = ({ states, groups, themes, total }: Props) => {
  const router = useRouter()
  const pathname = usePathname()
  const params = useSearchParams()
  const [isPending, startTransition] = useTransition()
  const options = { state: states, group: groups, theme: themes }
  const isNarrowed = filterNames.some((name) => (params.get(name) ?? '') !== '')

  const go = (next: URLSearchParams) => {
    next.delete('page')
    startTransition(() => router.push(`${pathname}?${next.toString()}`))
  }
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(params)
    // Empty, not gone: Payload puts back into the address what it remembers and no longer finds there.
    next.set(name, value)
    go(next)
  }
  const clear = () => {
    const next = new URLSearchParams(params)
    for (const name of filterNames) next.set(name, '')
    go(next)
  }
  return (
    <div aria-label="Filtres" className="list-bar__filters" role="group">
      {filterNames
        .filter((name) => options[name].length > 1)
        .map((name) => (
          <Choice
            key={name}
            label={labels[name]}
            none={all[name]}
            onChange={(value) => choose(name, value)}
            options={options[name]}
            value={params.get(name) ?? ''}
          />
        ))}
      {isNarrowed && (
        <button className="import__button" onClick={clear} type="button">
          Effacer les filtres
        </button>
      )}
      <span aria-busy={isPending} className="list-bar__total" role="status">
        {total === 0 ? 'Aucun document' : `${String(total)} document${total > 1 ? 's' : ''}`}
      </span>
    </div>
  )
}
