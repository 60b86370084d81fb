'use client'

import type { ReactNode } from 'react'

import { changeTypes, type WorkflowAction } from '../../../vocabulary/workflow'
import type { WorkflowView } from '../../service/present'
import { numbersFor, type ActionInput } from './actionForms'
import { Choice } from './inputs/Choice'
import { Line } from './inputs/Line'
import { Password } from './inputs/Password'
import { Paragraphs } from './inputs/Paragraphs'
import { PeoplePicker } from './inputs/PeoplePicker'
import { Pick } from './inputs/Pick'
import { useWords } from './useWords'

export type Values = Readonly<Record<string, unknown>>
type Issue = { path: string; message: string }

type ActionInputsProps = {
  action: WorkflowAction
  inputs: readonly ActionInput[]
  view: WorkflowView
  values: Values
  errors: readonly Issue[]
  onChange: (values: Values) => void
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** `datetime-local` says no offset; the server wants one. */
const withOffset = (local: string): string => {
  const moment = new Date(local)
  return Number.isNaN(moment.getTime()) ? local : moment.toISOString()
}

/** The inputs of an action, each with what the server says of it. */
export const ActionInputs = (props: ActionInputsProps) => {
  const { action, inputs, view, values, errors, onChange } = props
  const { fields, changeTypes: typeNames, withdrawalKinds: kindNames } = useWords()
  const errorOf = (name: string): string | undefined =>
    errors.find(({ path }) => path === name || path.startsWith(`${name}.`))?.message

  const draw = ({ name, kind, label, required }: ActionInput): ReactNode => {
    const change = (value: unknown): void => onChange({ ...values, [name]: value })
    const common = { name, label: fields[label], required, error: errorOf(name) }
    const text = { ...common, value: textOf(values[name]), onChange: change }
    switch (kind) {
      case 'changeType':
        return (
          <Choice
            {...text}
            options={changeTypes.codes.map((value) => ({
              value,
              label: typeNames[value],
              hint: fields.changeTypeHints[value],
            }))}
          />
        )
      // Ticked one by one where they are listed, beside the text.
      case 'criticalChanges':
        return null
      case 'kind':
        return (
          <>
            <Choice
              {...text}
              options={view.choices.withdrawalKinds.map((value) => ({
                value,
                label: kindNames[value],
                hint: fields.kindHints[value],
              }))}
            />
            {values['kind'] === 'replaced' && (
              <Line
                name="replacedBy"
                label={fields.replacedBy}
                required
                placeholder="PRO-MEOPA-001"
                error={errorOf('replacedBy')}
                value={textOf(values['replacedBy'])}
                onChange={(replacedBy) => onChange({ ...values, replacedBy })}
              />
            )}
          </>
        )
      case 'words':
        return (
          <Paragraphs
            {...text}
            hint={label === 'changeSummary' ? fields.changeSummaryHint : undefined}
          />
        )
      case 'password':
        return <Password {...text} hint={fields.passwordHint} />
      case 'firstNumber':
        return <Line {...text} hint={fields.firstNumberHint} placeholder="1.0" />
      case 'number':
        return <Pick {...text} options={numbersFor(action, view)} />
      case 'moment':
        return (
          <Line
            {...common}
            type="datetime-local"
            hint={fields.scheduledForHint}
            onChange={(local) => change(withOffset(local))}
          />
        )
      case 'assignees':
        return <PeoplePicker {...common} roles={view.choices.assignAs} onChange={change} />
    }
  }
  return inputs.map((input) => <div key={input.name}>{draw(input)}</div>)
}
