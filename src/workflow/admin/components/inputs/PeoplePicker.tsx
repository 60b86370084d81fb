'use client'

import { useId, useState, type KeyboardEvent } from 'react'

import { professionName } from '../names'
import { useWords } from '../useWords'
import { Labelled, type InputProps } from './Labelled'
import { usePeople, type FoundPerson } from './usePeople'

type Role = 'approver' | 'reviewer'
type Assignee = { email: string; as: Role }
type Chosen = FoundPerson & { as: Role }

type PeoplePickerProps = InputProps & {
  /** As what people may be named. */
  roles: readonly Role[]
  onChange: (assignees: Assignee[]) => void
}

const NamedPerson = (props: {
  person: Chosen
  roles: readonly Role[]
  onRole: (as: Role) => void
  onRemove: () => void
}) => {
  const { person, roles, onRole, onRemove } = props
  const words = useWords()
  return (
    <li className="wf-picked">
      <span className="wf-picked__who">
        <strong>{person.name}</strong>{' '}
        <span className="wf-people__what">{professionName(words, person.profession)}</span>
      </span>
      <select
        className="wf-input wf-picked__as"
        aria-label={`${words.fields.as}, ${person.name}`}
        value={person.as}
        onChange={(event) => {
          const as = roles.find((role) => role === event.target.value)
          if (as) onRole(as)
        }}
      >
        {roles.map((role) => (
          <option key={role} value={role}>
            {words.fields.assignAs[role]}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="wf-picked__remove"
        aria-label={words.fields.remove(person.name)}
        onClick={onRemove}
      >
        ×
      </button>
    </li>
  )
}

/** Finds people by name or address and names them, each as what they are to decide. */
export const PeoplePicker = ({ roles, onChange, ...props }: PeoplePickerProps) => {
  const words = useWords()
  const listId = useId()
  const [letters, setLetters] = useState('')
  const [active, setActive] = useState(0)
  const [chosen, setChosen] = useState<Chosen[]>([])
  const people = usePeople(letters)
  const isOpen = people !== null && people.length > 0

  const choose = (next: Chosen[]): void => {
    setChosen(next)
    onChange(next.map(({ email, as }) => ({ email, as })))
  }
  const add = (person: FoundPerson | undefined): void => {
    const [as] = roles
    if (!person || as === undefined) return
    choose([...chosen.filter(({ id }) => id !== person.id), { ...person, as }])
    setLetters('')
    setActive(0)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const last = (people?.length ?? 1) - 1
    if (event.key === 'ArrowDown') setActive(Math.min(last, active + 1))
    else if (event.key === 'ArrowUp') setActive(Math.max(0, active - 1))
    else if (event.key === 'Enter' && letters !== '') add(people?.[active])
    else if (event.key === 'Escape' && letters !== '') setLetters('')
    else return
    event.preventDefault()
  }
  return (
    <>
      <Labelled {...props} hint={words.fields.assigneesHint}>
        {(described) => (
          <input
            {...described}
            className="wf-input"
            role="combobox"
            aria-autocomplete="list"
            aria-controls={listId}
            aria-expanded={isOpen}
            aria-activedescendant={isOpen ? `${listId}-${active}` : undefined}
            autoComplete="off"
            value={letters}
            onChange={(event) => {
              setLetters(event.target.value)
              setActive(0)
            }}
            onKeyDown={onKeyDown}
          />
        )}
      </Labelled>
      <div
        id={listId}
        role="listbox"
        aria-label={props.label}
        className="wf-found"
        hidden={!isOpen}
      >
        {(people ?? []).map((person, index) => (
          // The cursor stays in the field: arrows move through the list there.
          <button
            key={person.id}
            id={`${listId}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className="wf-found__person"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => add(person)}
          >
            <strong>{person.name}</strong>{' '}
            <span className="wf-people__what">{professionName(words, person.profession)}</span>
          </button>
        ))}
      </div>
      <p role="status" className="wf-quiet">
        {people !== null &&
          (people.length === 0 ? words.fields.nobodyFound : words.fields.found(people.length))}
      </p>
      {chosen.length > 0 && (
        <ul className="wf-people">
          {chosen.map((person) => (
            <NamedPerson
              key={person.id}
              person={person}
              roles={roles}
              onRole={(as) =>
                choose(chosen.map((other) => (other.id === person.id ? { ...other, as } : other)))
              }
              onRemove={() => choose(chosen.filter(({ id }) => id !== person.id))}
            />
          ))}
        </ul>
      )}
    </>
  )
}
