import { describe, expect, it } from 'vitest'

import { compareOrder } from '../../../src/compare/compareOrder'
import { block, heading, list, paragraph, table, textNode } from '../../../src/richText/model/build'
import type { BlockLevelNode } from '../../../src/richText/model/nodes'
import { fileOf } from '../richText/support/anyText'
import { protocolOf, section, sideOf } from './support/protocols'

const compare = (before: BlockLevelNode[], after: BlockLevelNode[]) => {
  const { differences, parts } = compareOrder({
    kind: 'protocol',
    before: sideOf(protocolOf(before)),
    after: sideOf(protocolOf(after)),
  })
  return { differences, html: parts[0]?.html ?? '' }
}

const steps = (...texts: string[]) =>
  block({ blockType: 'numberedSteps', steps: texts.map((text) => ({ text })) })
const doses = (...rows: { drug: string; dose: string; remark?: string }[]) =>
  block({ blockType: 'dosageTable', caption: 'Doses', rows })
const figure = (letter: string) =>
  block({ blockType: 'figure', image: fileOf(letter), alt: 'Schéma' })

describe('a dose of a table', () => {
  const { differences, html } = compare(
    [doses({ drug: 'Morphine', dose: '2 mg' }, { drug: 'Kétamine', dose: '5 mg' })],
    [doses({ drug: 'Morphine', dose: '20 mg' }, { drug: 'Kétamine', dose: '5 mg' })],
  )

  it('is named by its row, its drug and its column', () => {
    expect(differences).toMatchObject([
      {
        place: 'Posologie, ligne 1 (Morphine), Dose',
        unit: 'cell',
        member: 'dose',
        context: 'Morphine',
        before: '2 mg',
        after: '20 mg',
        group: 'sections/deroulement/1/rows/1',
      },
    ])
  })

  it('is shown in its cell', () => {
    expect(html).toContain('<td><del>2</del><ins>20</ins> mg</td>')
    expect(html).not.toContain('diff-')
  })

  it('that is the first of its column brings the head of it', () => {
    const row = { drug: 'Morphine', dose: '2 mg' }
    const added = compare([doses(row)], [doses({ ...row, remark: 'lent' })])
    expect(added.html).toContain('<ins>Remarque</ins>')
    expect(added.html).toContain('<ins>lent</ins>')
    expect(added.html).not.toContain('<del>')
  })
})

describe('steps', () => {
  it('that change places are moved, with their words at both places', () => {
    const { differences, html } = compare(
      [steps('Poser la voie', 'Injecter 2 mg', 'Surveiller')],
      [steps('Injecter 2 mg', 'Surveiller', 'Poser la voie')],
    )
    expect(differences).toMatchObject([{ place: 'Étape 3', unit: 'step', status: 'moved' }])
    expect(html.match(/diff-moved/g)).toHaveLength(2)
  })

  it('that change are named by their number, and by what else of them changed', () => {
    const step = (text: string, who: string) =>
      block({ blockType: 'numberedSteps', steps: [{ text: 'Poser' }, { text, who }] })
    const { differences } = compare(
      [step('Injecter 2 mg', 'IDE')],
      [step('Injecter 5 mg', 'médecin')],
    )
    expect(differences.map(({ place, member }) => [place, member])).toEqual([
      ['Étape 2', 'text'],
      ['Étape 2, Qui', 'who'],
    ])
  })

  it('that go and come are told one by one', () => {
    const { differences, html } = compare(
      [steps('Poser la voie', 'Vérifier l’allergie')],
      [steps('Poser la voie', 'Injecter 2 mg')],
    )
    expect(differences.map(({ status, place }) => [status, place])).toEqual([
      ['removed', 'Étape 2'],
      ['added', 'Étape 2'],
    ])
    expect(html).toContain('<li class="diff-removed"><del>Vérifier l’allergie</del></li>')
  })
})

describe('what cannot be said inside one block is shown as both', () => {
  it('the level of an alert', () => {
    const alert = (level: 'danger' | 'info') => block({ blockType: 'alert', level, text: 'Stop' })
    const { differences, html } = compare([alert('danger')], [alert('info')])
    expect(differences).toMatchObject([
      { unit: 'alert', member: 'level', before: 'Danger', after: 'À savoir' },
    ])
    expect(html).toMatch(/^<div class="diff-removed"><aside.*<div class="diff-added"><aside/)
  })

  it('a picture', () => {
    const { differences, html } = compare([figure('a')], [figure('b')])
    expect(differences).toMatchObject([
      { unit: 'figure', member: 'image', before: 'a'.repeat(64), after: 'b'.repeat(64) },
    ])
    expect(html.match(/<img /g)).toHaveLength(2)
  })

  it('the level of a heading', () => {
    const { differences } = compare([heading('h3', 'Titre')], [heading('h4', 'Titre')])
    expect(differences).toMatchObject([{ member: 'tag', before: 'h3', after: 'h4' }])
  })
})

describe('words that are only written otherwise', () => {
  it('are a change all the same', () => {
    const { differences, html } = compare(
      [paragraph([textNode('Ne pas injecter')])],
      [paragraph([textNode('Ne '), textNode('pas', 1), textNode(' injecter')])],
    )
    expect(differences).toMatchObject([{ unit: 'paragraph', member: 'format' }])
    expect(html).toBe('<p>Ne <del>pas</del><strong><ins>pas</ins></strong> injecter</p>')
  })
})

describe('a power', () => {
  it('is one number with what stands under it', () => {
    const power = (exponent: string) =>
      paragraph([textNode('10'), textNode(exponent, 64), textNode(' UI')])
    const { html, differences } = compare([power('6')], [power('9')])
    expect(html).toBe(
      '<p><del>10</del><sup><del>6</del></sup><ins>10</ins><sup><ins>9</ins></sup> UI</p>',
    )
    expect(differences).toMatchObject([{ before: '10⁶ UI', after: '10⁹ UI' }])
  })
})

describe('rows, items and cells', () => {
  it('are named by where they stand', () => {
    const rows = (dose: string) =>
      table([
        [
          { header: true, children: [paragraph('Âge')] },
          { header: true, children: [paragraph('Dose')] },
        ],
        [{ children: [paragraph('1 an')] }, { children: [paragraph(dose)] }],
      ])
    const { differences } = compare(
      [list('bullet', ['un', 'deux']), rows('5 mg')],
      [list('bullet', ['un', 'deux', 'trois']), rows('50 mg')],
    )
    expect(differences.map(({ place, unit, context }) => [place, unit, context])).toEqual([
      ['Liste, élément 3', 'item', 'liste à puces'],
      ['Tableau, ligne 2 (1 an), « Dose »', 'cell', 'Dose | 1 an | 50 mg'],
    ])
  })
})

describe('sections', () => {
  const before = protocolOf([], {
    sections: [
      section('a', [paragraph('Indication')], { title: 'Pour qui' }),
      section('b', [paragraph('Injecter 2 mg')], { title: 'Comment' }),
      section('c', [paragraph('Surveiller')], { title: 'Ensuite' }),
    ],
  })
  const order = (sections: typeof before.sections) =>
    compareOrder({
      kind: 'protocol',
      before: sideOf(before),
      after: sideOf({ ...before, sections }),
    })
  const [a, b, c] = before.sections

  it('that went are told once, and shown', () => {
    const { differences, parts, documentHtml } = order(a && c ? [a, c] : [])
    expect(differences).toMatchObject([
      {
        unit: 'part',
        status: 'removed',
        place: 'Section «\u00a0Comment\u00a0»',
        before: 'Comment\nInjecter 2 mg',
      },
    ])
    expect(parts.map(({ key, status }) => [key, status])).toEqual([
      ['a', 'same'],
      ['b', 'removed'],
      ['c', 'same'],
    ])
    expect(documentHtml).toContain(
      '<section class="diff-removed section" aria-labelledby="section-b">',
    )
  })

  it('that moved are told of, and are still found by their key', () => {
    const { differences, documentHtml } = order(a && b && c ? [c, a, b] : [])
    expect(differences).toMatchObject([{ unit: 'part', status: 'moved', part: { key: 'c' } }])
    expect(documentHtml).toContain(
      '<section class="diff-moved section" aria-labelledby="section-c">',
    )
  })

  it('that were written anew are shown as both texts', () => {
    const words = (from: string) =>
      Array.from({ length: 60 }, (_, at) => `${from}${String(at)}`).join(' ')
    const one = protocolOf([paragraph(words('a'))])
    const other = protocolOf([paragraph(words('b'))])
    const { differences, parts, documentHtml } = compareOrder({
      kind: 'protocol',
      before: sideOf(one),
      after: sideOf(other),
    })
    expect(differences).toMatchObject([{ unit: 'part', status: 'changed', member: 'content' }])
    expect(parts[0]?.html).toMatch(
      /^<div class="diff-removed"><p><del>a0 .*<div class="diff-added"><p><ins>b0 /,
    )
    expect(documentHtml).toContain('aria-labelledby="section-deroulement-avant"')
  })
})

describe('two contents of two versions', () => {
  it('are compared by the older one, keys and facts of files taken from the newer', () => {
    const content = protocolOf([paragraph('2 mg'), figure('a')], { formerReferences: ['P-1'] })
    const old = { ...sideOf(content, 1) }
    const same = compareOrder({ kind: 'protocol', before: old, after: sideOf(content) })
    expect(same.differences).toEqual([])
    expect(same.parts[0]).toMatchObject({ key: 'deroulement', status: 'same' })
    expect(same.documentHtml).toContain(`${'a'.repeat(16)}.png" alt="Schéma" width="2"`)
  })
})

describe('characters that are marks here', () => {
  it('are no marks when somebody typed them, and their change is told', () => {
    const { differences, html } = compare([paragraph('a\u{10F800}b')], [paragraph('a\u{10F802}b')])
    expect(differences).toMatchObject([{ path: 'document' }])
    expect(html).toBe('<p>a\ufffdb</p>')
  })
})
