import { describe, expect, it } from 'vitest'

import { pastedHtml } from './pasted'

const item = (words: string, { sign, level = 1 }: { sign: string; level?: number }): string =>
  `<p class=MsoListParagraphCxSpMiddle style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'>
<![if !supportLists]><span style='font-family:${sign === 'o' ? '"Courier New"' : 'Symbol'}'><span
style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span
lang=FR style='mso-ansi-language:FR'>${words}<o:p></o:p></span></p>`

const head = `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal {mso-style-unhide:no; margin:0cm;} --></style>`

describe('what is pasted from Word', () => {
  it('leaves its styles, comments and smart tags behind', () => {
    const pasted = `${head}<!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><span lang=FR
style='font-size:11.0pt;font-family:"Calibri",sans-serif;color:#1F497D'>Administrer <st1:metricconverter productid="1 g"
w:st="on">1 g</st1:metricconverter> de <b style='mso-bidi-font-weight:normal'>paracétamol</b>&nbsp;;<o:p></o:p></span></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p><!--EndFragment-->`
    expect(pastedHtml(pasted)).toBe('<p>Administrer 1 g de <strong>paracétamol</strong>\u00a0;</p>')
  })

  it('keeps the levels of its headings below those of the document', () => {
    expect(
      pastedHtml(`<p class=MsoTitle>Titre<o:p></o:p></p><h1>Un</h1><h2>Deux</h2><h4>Quatre</h4>`),
    ).toBe('<h3>Titre</h3><h3>Un</h3><h4>Deux</h4><h5>Quatre</h5>')
  })

  it('turns its paragraphs with a sign into lists, nested as they were', () => {
    const pasted = [
      item('Vérifier', { sign: '·' }),
      item('le nom', { sign: 'o', level: 2 }),
      item('la date', { sign: 'o', level: 2 }),
      item('Préparer', { sign: '·' }),
    ].join('\n')
    expect(pastedHtml(pasted)).toBe(
      '<ul><li>Vérifier<ul><li>le nom</li><li>la date</li></ul></li><li>Préparer</li></ul>',
    )
  })

  it('knows a numbered list from a bulleted one', () => {
    const pasted =
      item('Un', { sign: '1.' }) + item('Deux', { sign: '2.' }) + item('Puce', { sign: '·' })
    expect(pastedHtml(pasted)).toBe('<ol><li>Un</li><li>Deux</li></ol><ul><li>Puce</li></ul>')
  })

  it('keeps its tables with merged cells, without their looks', () => {
    const pasted = `<table class=MsoTableGrid border=1 style='border-collapse:collapse;mso-yfti-tbllook:1184'>
<tr style='mso-yfti-irow:0'><td width=302 colspan=2 valign=top style='width:8cm;border:solid'><p class=MsoNormal
style='margin-bottom:0cm'>Dose<o:p></o:p></p></td></tr>
<tr><td><p class=MsoNormal>1 g<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr></table>`
    expect(pastedHtml(pasted)).toBe(
      '<table><tbody><tr><td colspan="2">Dose</td></tr><tr><td>1 g</td><td></td></tr></tbody></table>',
    )
  })

  it('keeps bold, italics, underlining, indices and links that are given by style', () => {
    const pasted = `<p><span style='font-weight:bold;font-style:italic'>a</span><span style='vertical-align:super'>2</span>
<a href="https://www.has-sante.fr/">HAS</a> <a href="file:///C:/notes.docx">notes</a> <a href="javascript:alert(1)">x</a></p>`
    expect(pastedHtml(pasted)).toBe(
      '<p><strong><em>a</em></strong><sup>2</sup> <a href="https://www.has-sante.fr/" rel="noopener noreferrer">HAS</a> notes x</p>',
    )
  })

  it('drops pictures, drawings and scripts', () => {
    const pasted = `<p class=MsoNormal><v:shape id=1></v:shape><img src="file:///C:/x.png">Texte</p><script>alert(1)</script>`
    expect(pastedHtml(pasted)).toBe('<p>Texte</p>')
  })
})

describe('what is pasted from elsewhere', () => {
  it('is not bold throughout because a wrapper says so and unsays it', () => {
    const pasted = `<b style="font-weight:normal" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700">Titre</span> suite</p></b>`
    expect(pastedHtml(pasted)).toBe('<p><strong>Titre</strong> suite</p>')
  })

  it('makes paragraphs of loose words and of boxes', () => {
    expect(pastedHtml('Un <em>mot</em><div>Deux<div>Trois</div></div>')).toBe(
      '<p>Un <em>mot</em></p><p>Deux</p><p>Trois</p>',
    )
  })
})
