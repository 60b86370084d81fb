import type { ClientField } from 'payload'
import { describe, expect, it } from 'vitest'

import {
  bodyOf,
  inputsOf,
  lackingOf,
  numbersFor,
} from '../../../../src/workflow/admin/components/actionForms'
import { fieldLabel, fieldPlace } from '../../../../src/workflow/admin/components/fieldPlace'
import { isInForce, stepsOf } from '../../../../src/workflow/admin/components/steps'
import { bodySchemas, parseBody } from '../../../../src/workflow/core/bodies'
import { workflowActions } from '../../../../src/vocabulary/workflow'

const choices = { assignAs: [], withdrawalKinds: [], releaseNumber: false, passFigures: false }
const seen = { contentHash: 'shown', releaseHash: 'released' }

describe('the form of an action', () => {
  it('asks for every member that the body needs, and for none that it does not have', () => {
    for (const action of workflowActions.codes) {
      const { shape } = bodySchemas[action]
      const asked = inputsOf(action, {
        choices: { ...choices, releaseNumber: true, passFigures: true },
        criticalChanges: [{ id: 'dose' }],
        hasDiffered: true,
      })
      const names = [...asked.map(({ name }) => name), 'expectedHash', 'replacedBy']
      expect(Object.keys(shape).filter((name) => !names.includes(name))).toEqual([])
      expect(asked.filter(({ name }) => !Object.hasOwn(shape, name))).toEqual([])
    }
  })

  it('is bound to what was on the screen, a confirmation to the release in force', () => {
    expect(bodyOf('verify', { values: { comment: '' }, seen })).toEqual({ expectedHash: 'shown' })
    expect(bodyOf('confirmUnchanged', { values: { password: 'x' }, seen })).toEqual({
      password: 'x',
      expectedHash: 'released',
    })
    const recalled = bodyOf('recall', { values: { reason: 'Erreur' }, seen })
    expect(parseBody('recall', recalled)).toEqual({ reason: 'Erreur' })
  })

  it('names what is not filled in, what replaces a withdrawn release included', () => {
    const inputs = inputsOf('withdraw', { choices, criticalChanges: [{ id: 'dose' }] })
    const values = { number: '1.0', kind: 'replaced', reason: ' ', password: 'x' }
    expect(lackingOf(inputs, values)).toEqual(['reason', 'replacedBy'])
  })

  it('asks whoever signs to tick each critical change, and nobody where there is none', () => {
    const criticalChanges = [{ id: 'dose' }, { id: 'alert' }]
    for (const action of ['verify', 'approve', 'override'] as const) {
      const inputs = inputsOf(action, { choices, criticalChanges })
      const filled = { reason: 'Rupture', password: 'x' }
      expect(lackingOf(inputs, filled)).toEqual(['acknowledged'])
      expect(lackingOf(inputs, { ...filled, acknowledged: ['dose'] })).toEqual(['acknowledged'])
      expect(lackingOf(inputs, { ...filled, acknowledged: ['alert', 'dose'] })).toEqual([])
      const none = inputsOf(action, { choices, criticalChanges: [] })
      expect(none.map(({ name }) => name)).not.toContain('acknowledged')
    }
  })

  it('offers the releases that an action may be about', () => {
    const releases = [
      { number: '2.0', status: 'inForce' as const },
      { number: '1.1', status: 'superseded' as const },
      { number: '1.0', status: 'withdrawn' as const },
    ]
    expect(numbersFor('withdraw', { releases })).toEqual(['2.0', '1.1'])
    expect(numbersFor('reinstate', { releases })).toEqual(['1.1', '1.0'])
  })
})

describe('the line of the steps', () => {
  const statuses = (view: Parameters<typeof stepsOf>[0]) =>
    stepsOf(view).map(({ status }) => status)
  const inForce = {
    number: '1.0',
    contentHash: 'a',
    effectiveAt: '2026-01-01T00:00:00.000Z',
    reviewDueAt: null,
  }

  it('calls a draft what is in force only while nothing was written since', () => {
    const draft = { state: 'draft', currentRelease: inForce } as const
    expect(isInForce({ ...draft, hashes: ['a'] })).toBe(true)
    expect(isInForce({ ...draft, hashes: ['b'] })).toBe(false)
    expect(isInForce({ ...draft, hashes: ['a'], currentRelease: null })).toBe(false)
    expect(isInForce({ ...draft, hashes: ['a'], state: 'inReview' })).toBe(false)
  })

  it('shows what is behind, where it stands and what is ahead', () => {
    expect(statuses({ state: 'inApproval', hashes: ['a'], currentRelease: null })).toEqual([
      'done',
      'done',
      'current',
      'ahead',
      'ahead',
    ])
  })

  it('has arrived when the draft says what is in force, and begins again when it does not', () => {
    const draft = { state: 'draft' as const, currentRelease: inForce }
    expect(statuses({ ...draft, hashes: ['a'] }).at(-1)).toBe('current')
    expect(statuses({ ...draft, hashes: ['b'] })[0]).toBe('current')
  })
})

describe('the way to a field', () => {
  const fields: ClientField[] = [
    { name: 'workflow', type: 'ui', admin: {} },
    {
      type: 'tabs',
      tabs: [
        { label: 'Présentation', fields: [{ name: 'title', type: 'text', label: 'Titre' }] },
        {
          label: 'Contenu',
          fields: [
            {
              name: 'sections',
              type: 'array',
              label: 'Sections',
              fields: [
                { type: 'row', fields: [{ name: 'content', type: 'richText', label: 'Texte' }] },
              ],
            },
          ],
        },
      ],
    },
  ]

  it('knows its tab, the rows around it and what people call it', () => {
    const place = fieldPlace(fields, 'sections.1.content')
    expect(place).toMatchObject({ tab: 1, rows: ['sections-row-1'] })
    expect(place.ids[0]).toBe('field-sections__1__content')
    expect(fieldLabel(fields, 'sections.1.content')).toBe('Sections, 2, Texte')
    expect(fieldPlace(fields, 'workingGroup').tab).toBeNull()
  })
})
