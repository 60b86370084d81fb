import { now } from '../../../dates/clock'
import { ageOf, dateTimeFr } from '../../../dates/french'
import type { TaskItem, TaskKind } from '../types'
import { headings } from './headings'

type Props = { kind: TaskKind; items: TaskItem[] }

/** Beyond these, the rest is folded: a first screen stays one. */
const shown = 8

const noteOf = (kind: TaskKind, { note }: TaskItem): string | null =>
  kind === 'toRelease' && note !== null ? `Publication programmée le ${dateTimeFr(note)}` : note

const Item = ({ kind, item }: { kind: TaskKind; item: TaskItem }) => {
  const note = noteOf(kind, item)
  return (
    <li className="tasks__item">
      <a href={`/admin/collections/${item.collection}/${item.id}`}>
        <span className="tasks__reference">{item.reference}</span>{' '}
        <span className="tasks__title">{item.title}</span>
      </a>
      <p className="tasks__facts">
        <span>{item.group}</span> <time dateTime={item.since}>{ageOf(item.since, now())}</time>
      </p>
      {note !== null && <p className="tasks__note">{note}</p>}
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
export const TaskList = ({ kind, items }: Props) => {
  const id = `tasks-${kind}`
  const rest = items.slice(shown)
  return (
    <section aria-labelledby={id} className={`tasks__list tasks__list--${kind}`}>
      <h2 id={id}>
        {headings[kind].title} <span className="tasks__count">{items.length}</span>
      </h2>
      <p className="tasks__help">{headings[kind].help}</p>
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
