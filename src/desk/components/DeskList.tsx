import { now } from '../../clock'
import { ageOf, momentText } from '../age'
import type { DeskItem, DeskKind } from '../types'
import { headings } from './headings'

type Props = { kind: DeskKind; items: DeskItem[] }

/** Beyond these, the rest is folded: a first screen stays one. */
const shown = 8

const noteOf = (kind: DeskKind, { note }: DeskItem): string | null =>
  kind === 'toRelease' && note !== null ? `Publication programmée le ${momentText(note)}` : note

const Item = ({ kind, item }: { kind: DeskKind; item: DeskItem }) => {
  const note = noteOf(kind, item)
  return (
    <li className="desk__item">
      <a href={`/admin/collections/${item.collection}/${item.id}`}>
        <span className="desk__reference">{item.reference}</span>{' '}
        <span className="desk__title">{item.title}</span>
      </a>
      <p className="desk__facts">
        <span>{item.group}</span> <time dateTime={item.since}>{ageOf(item.since, now())}</time>
      </p>
      {note !== null && <p className="desk__note">{note}</p>}
    </li>
  )
}

const Items = ({ kind, items }: Props) => (
  <ul>
    {items.map((item) => (
      <Item item={item} key={`${item.collection}/${item.id}`} kind={kind} />
    ))}
  </ul>
)

/** One reason why documents wait, and the documents, the one that has waited longest first. */
export const DeskList = ({ kind, items }: Props) => {
  const id = `desk-${kind}`
  const rest = items.slice(shown)
  return (
    <section aria-labelledby={id} className={`desk__list desk__list--${kind}`}>
      <h2 id={id}>
        {headings[kind].title} <span className="desk__count">{items.length}</span>
      </h2>
      <p className="desk__help">{headings[kind].help}</p>
      <Items items={items.slice(0, shown)} kind={kind} />
      {rest.length > 0 && (
        <details>
          <summary>
            {rest.length === 1 ? 'Voir l’autre document' : `Voir les ${String(rest.length)} autres`}
          </summary>
          <Items items={rest} kind={kind} />
        </details>
      )}
    </section>
  )
}
