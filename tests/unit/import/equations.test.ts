import { describe, expect, it } from 'vitest'

import { codesOf, planOf, textOf } from './read'

const run = (text: string): string => `<m:r><m:t>${text}</m:t></m:r>`
const part = (name: string, inside: string): string => `<m:${name}>${inside}</m:${name}>`
const fraction = (above: string, below: string, properties = ''): string =>
  part('f', `<m:fPr>${properties}</m:fPr>${part('num', above)}${part('den', below)}`)
const power = (base: string, exponent: string): string =>
  part('sSup', part('e', base) + part('sup', exponent))
const index = (base: string, below: string): string =>
  part('sSub', part('e', base) + part('sub', below))
const root = (degree: string, inside: string): string =>
  part('rad', part('deg', degree) + part('e', inside))
const over = (kind: 'acc' | 'bar', property: string, inside: string): string =>
  part(kind, `<m:${kind}Pr>${property}</m:${kind}Pr>${part('e', inside)}`)
const bracketed = (inside: string): string => part('d', part('e', inside))

describe('an equation', () => {
  it.each([
    [fraction(run('1'), run('2')), '1/2'],
    [fraction(run('poids'), power(run('taille'), run('2'))), 'poids/taille²'],
    [fraction(run('a+b'), run('2c')), '(a+b)/(2c)'],
    [fraction(fraction(run('a'), run('b')), run('c')), '(a/b)/c'],
    [power(fraction(run('a'), run('b')), run('2')), '(a/b)²'],
    [power(run('a+b'), run('2')), '(a+b)²'],
    [power(bracketed(run('a+b')), run('2')), '(a+b)²'],
    [power(run('10'), run('−3')), '10⁻³'],
    [power(run('e'), run('kt')), 'e^kt'],
    [power(run('x'), run('n+1')), 'xⁿ⁺¹'],
    [power(run('x'), run('a+b')), 'x^(a+b)'],
    [power(power(run('a'), run('2')), run('3')), '(a²)³'],
    [index(run('PaO'), run('2')), 'PaO₂'],
    [index(run('V'), run('max')), 'V_max'],
    [root('', run('x')), '√(x)'],
    [root(run('3'), run('x')), '∛(x)'],
    [root(run('n'), run('x')), 'racine n-ième de (x)'],
    [root('', fraction(run('taille×poids'), run('3600'))), '√((taille×poids)/3600)'],
    [over('bar', '<m:pos m:val="top"/>', run('x')), 'x\u0305'],
    [over('acc', '<m:chr m:val="\u0302"/>', run('p')), 'p\u0302'],
    [over('bar', '<m:pos m:val="top"/>', run('AB')), 'AB (avec une barre au-dessus)'],
    [fraction(run('n'), run('k'), '<m:type m:val="noBar"/>'), 'n au-dessus de k'],
    [
      part(
        'borderBox',
        '<m:borderBoxPr><m:strikeH m:val="1"/></m:borderBoxPr>' + part('e', run('10 mg')),
      ),
      '[barré : 10 mg]',
    ],
  ])('is on a line that has the same value: %s', async (inside, text) => {
    const plan = await planOf({ body: `<w:p><m:oMath>${inside}</m:oMath></w:p>` })
    expect(textOf(plan)).toBe(text.normalize('NFC'))
    expect(codesOf(plan)).toEqual(['equations'])
    expect(plan.report.words.kept).toBe(plan.report.words.source)
  })
})
