import { describe, expect, it } from 'vitest'

import { readPastedText } from '../../../../../src/richText/editor/paste/readPasted'
import { richText } from '../../../../../src/richText/model/build'
import { textOf } from '../../../../../src/richText/model/text'
import { pasted, pastedHtml, pastedText } from './pasted'

const said = (html: string): string => pasted(html).notice.join(' ')

const wordItem = (sign: string, words: string, level = 1): string =>
  `<p class=MsoListParagraph style='margin-left:${String(36 * level)}.0pt;mso-list:l0 level${String(level)} lfo1'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${words}</p>`

describe('what a paste shows is what it brings', () => {
  it.each([
    [
      'a raised text by its place',
      `<p>10<span style='position:relative;top:-4.0pt;mso-text-raise:4.0pt'>6</span> UI</p>`,
      '10⁶ UI',
    ],
    [
      'a raised text by its alignment',
      `<p>10<span style="vertical-align:30%">9</span>/L</p>`,
      '10⁹/L',
    ],
    [
      'a style sheet that raises',
      `<style>.x{vertical-align:super}</style><p>10<span class="x">6</span> UI</p>`,
      '10⁶ UI',
    ],
    [
      'a cell in Symbol by its class',
      `<style><!--.xl65{font-family:Symbol, serif;mso-font-charset:2;}--></style><table><tr><td class=xl65>m</td><td>g</td></tr></table>`,
      'µ | g',
    ],
    ['a font of old pages', `<p>50 <font face="Symbol">m</font>g</p>`, '50 µg'],
    [
      'what is struck by its style',
      `<p><span style="text-decoration:line-through">10</span> 5 mg</p>`,
      '[barré\u00a0: 10] 5 mg',
    ],
    ['nested changes, as accepted', `<p><ins>20<del>1</del>5</ins> mg</p>`, '205 mg'],
    [
      'changes of Word for the web',
      `<p><span class="TrackedChange TrackChangeTextDeletion">10</span><span class="TrackedChange TrackChangeTextInsertion">5</span> mg</p>`,
      '5 mg',
    ],
    ['letters of a list', `<ol type="a"><li>un</li><li>deux</li></ol>`, 'a. un\n\nb. deux'],
    [
      'Roman numbers that begin late',
      `<ol style="list-style-type:upper-roman" start="3"><li>un</li></ol>`,
      'III. un',
    ],
    ['a reversed list', `<ol reversed><li>un</li><li>deux</li></ol>`, '2. un\n\n1. deux'],
    ['a label of Word in words', wordItem('Palier 1 :', 'paracétamol'), 'Palier 1 : paracétamol'],
    [
      'numbers of Word that begin late',
      wordItem('7.', 'sept') + wordItem('8.', 'huit'),
      '7. sept\n8. huit',
    ],
    [
      'signs of Word that mean something',
      `<p style='mso-list:l0 level1 lfo1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>û</span></span>jamais</p>`,
      '✗ jamais',
    ],
    [
      'a numbered heading of Word',
      `<h2 style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>2.1</span>Dose</h2>`,
      '2.1 Dose',
    ],
    [
      'lists right in a list',
      `<ul><li aria-level="1">un</li><ul><li aria-level="2">deux</li></ul></ul>`,
      '- un\n  - deux',
    ],
    [
      'levels in the words of Word for the web',
      `<ol start="2"><li data-leveltext="%1." data-listid="1" data-aria-level="1">un</li></ol><ol start="3"><li data-leveltext="%1.%2." data-listid="1" data-aria-level="2">deux</li></ol>`,
      '2. un\n   2.3. deux',
    ],
    [
      'a check list of Google Docs',
      `<ul><li role="checkbox" aria-checked="true"><img alt="checked"><p>lavé</p></li><li role="checkbox" aria-checked="false"><p>séché</p></li></ul>`,
      '[x] lavé\n[ ] séché',
    ],
    [
      'boxes as fonts',
      `<p><span style='font-family:"Wingdings 2"'>R</span> oui <span style='font-family:Wingdings'>o</span> non</p>`,
      '☑ oui □ non',
    ],
    ['radio buttons', `<p><input type=radio checked> IV <input type=radio> PO</p>`, '◉ IV ○ PO'],
    [
      'the choice of a list',
      `<p><select><option>1 g</option><option selected>2 g</option></select></p>`,
      '2 g',
    ],
    [
      'lines of a box',
      `<div style="display:flex"><span>Prise 1</span><span>0,5 mg</span></div>`,
      'Prise 1\n\n0,5 mg',
    ],
    [
      'words in blocks by their style',
      `<p>Prise 1<span style="display:block">0,5 mg</span></p>`,
      'Prise 1\n\n0,5 mg',
    ],
    ['line breaks', `<p>Prise 1<br>0,5 mg</p>`, 'Prise 1\n0,5 mg'],
    [
      'lines of the source',
      `<div style="white-space:pre-wrap">Prise 1\n0,5 mg</div>`,
      'Prise 1\n0,5 mg',
    ],
    [
      'a definition of several lines',
      `<dl><dt>Adulte 1</dt><dd>5 mg</dd><dd>2 fois</dd></dl>`,
      'Adulte 1\n5 mg\n2 fois',
    ],
    [
      'a large first letter',
      `<div style='mso-element:dropcap-dropped'><p>5</p></div><p>0 mg</p>`,
      '50 mg',
    ],
    [
      'a note, that is no figure',
      `<p>10<a style='mso-footnote-id:ftn1' href="#_ftn1"><span style='vertical-align:super'>[2]</span></a> mg</p>`,
      '10\u202f[2] mg',
    ],
    [
      'a note of LibreOffice',
      `<p>5 mg<a class="sdfootnoteanc" href="#sdfootnote1sym"><sup>1</sup></a></p>`,
      '5 mg\u202f[1]',
    ],
    [
      'an equation once',
      `<p>Dose <span class="katex"><span><math><msup><mn>10</mn><mn>6</mn></msup><annotation>10^6</annotation></math></span><span aria-hidden="true">106</span></span></p>`,
      'Dose 10⁶',
    ],
    ['one cell as its words', `<table><tr><td>5 mg</td></tr></table>`, '5 mg'],
    [
      'a table in a table, row by row',
      `<table><tr><td>a<table><tr><td>Prise 1</td><td>5 mg</td></tr><tr><td>Prise 2</td><td>1 mg</td></tr></table></td><td>b</td></tr></table>`,
      String.raw`a / Prise 1 \| 5 mg / Prise 2 \| 1 mg | b`,
    ],
    [
      'a table in a frame, as a table',
      `<table><tr><td>Doses</td></tr><tr><td>À jeun<table><tr><td>Prise 1</td><td>5 mg</td></tr><tr><td>Prise 2</td><td>1 mg</td></tr></table></td></tr></table>`,
      'Doses\n\nÀ jeun\n\nPrise 1 | 5 mg\nPrise 2 | 1 mg',
    ],
    [
      'a table in a row of its own, as a table between two',
      `<table><tr><td>a</td><td>b</td></tr><tr><td colspan="2"><table><tr><td>Prise 1</td><td>5 mg</td></tr></table></td></tr><tr><td>c</td><td>d</td></tr></table>`,
      'a | b\n\nPrise 1 | 5 mg\n\nc | d',
    ],
    [
      'a term of a quotation',
      `<blockquote><p>un</p><ul><li>deux</li></ul></blockquote>`,
      '« un »\n\n- deux',
    ],
  ])('%s', (_name, html, text) => {
    expect(pastedText(html).replaceAll('\u00a0', ' ')).toBe(text.replaceAll('\u00a0', ' '))
  })

  it('leaves a heading of LibreOffice its number', () => {
    expect(pastedHtml('<ol start="2"><li><h2>Posologie</h2></li></ol>')).toBe(
      '<h4>2. Posologie</h4>',
    )
  })

  it('marks a first row that is bold as the head of its table', () => {
    expect(
      pastedHtml(
        '<table><tr><td><b>Âge</b></td><td><b>Dose</b></td></tr><tr><td>1</td><td>2</td></tr></table>',
      ),
    ).toContain('<th')
  })
})

describe('what is hidden', () => {
  const row = (cells: string[], more = ''): string =>
    `<tr${more}>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`

  it.each([
    [
      'a row',
      `<table>${row(['a', 'b'])}${row(['x', 'y'], " height=0 style='display:none'")}${row(['c', 'd'])}</table>`,
      'a | b\nc | d',
    ],
    [
      'a row without height',
      `<table>${row(['a', 'b'])}${row(['x', 'y'], ' style="height:0px"')}</table>`,
      'a | b',
    ],
    [
      'a collapsed row',
      `<table>${row(['a', 'b'])}${row(['x', 'y'], ' style="visibility:collapse"')}</table>`,
      'a | b',
    ],
    [
      'columns',
      `<table><col width=64><col width=0 span=2 style='display:none'><col width=64>${row(['a', 'x', 'y', 'b'])}</table>`,
      'a | b',
    ],
    [
      'columns under a merged cell',
      `<table><col><col style='display:none'><col><tr><td colspan=2>a</td><td>b</td></tr>${row(['c', 'x', 'd'])}</table>`,
      'a | b\nc | d',
    ],
    [
      'a row where a cell begins that goes on',
      `<table><tr style='display:none'><td rowspan=2>a</td><td>x</td></tr><tr><td>b</td></tr>${row(['c', 'd'])}</table>`,
      'a | b\nc | d',
    ],
  ])('stays out and is told: %s', (_name, html, text) => {
    expect(pastedText(html)).toBe(text)
    expect(said(html)).toMatch(/masquées?/u)
  })

  it('stays out of a line, told', () => {
    expect(pastedText(`<p>5 <span style='mso-hide:all'>10</span>mg</p>`)).toBe('5 mg')
    expect(said(`<p>5 <span style='mso-hide:all'>10</span>mg</p>`)).toContain('masqué')
  })
})

describe('what a paste leaves out', () => {
  it.each([
    ['<p>a<img src="x.png"></p>', '1 image n’est pas reprise'],
    ['<p>a</p><svg></svg><img src=y>', '2 images ne sont pas reprises'],
    ['<p>a<iframe></iframe></p>', 'Un objet'],
    ['<p><del>10</del>5 mg</p>', '1 modification est lue comme acceptée'],
    [
      `<div style='mso-element:comment-list'><div style='mso-element:comment'><p>non</p></div><div style='mso-element:comment'><p>si</p></div></div><p>a</p>`,
      '2 commentaires ne sont pas repris',
    ],
    [
      '<p>5 mg<sup><a href="#cmnt1">[a]</a></sup></p><div><p><a href="#cmnt_ref1">[a]</a>À revoir</p></div>',
      '1 commentaire n’est pas repris',
    ],
    ['<p style="color:#c00000">Jamais</p>', '(rouge)'],
    [`<p class=MsoToc1><a href="#_Toc1">Dose 3</a></p><p>a</p>`, 'table des matières'],
    ['<p><span style="font-family:Marlett">\uF041</span></p>', 'symbole'],
    ['<p><a href="file:///C:/x">a</a></p>', 'Un lien est devenu du texte'],
  ])('is told: %s', (html, sentence) => {
    expect(said(html).replaceAll('\u00a0', ' ')).toContain(sentence)
  })

  it.each([
    '<p>a</p>',
    '<p>a<img width=1 height=1 src=x></p>',
    '<p>✓<img alt="⚠️" src=x></p>',
    '<table><tr style="display:none"><td></td></tr><tr><td>a</td><td>b</td></tr></table>',
  ])('is not told where nothing is missing: %s', (html) => {
    expect(pasted(html).notice).toEqual([])
  })
})

describe('a bullet that is a picture', () => {
  it('is a bullet, and told', () => {
    const html = `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'><img alt="*" src=x></span>un</p>`
    expect(pastedText(html)).toBe('- un')
    expect(said(html)).toContain('puce en image')
  })
})

describe('plain text that is pasted', () => {
  const text = (plain: string): string => textOf(richText(readPastedText(plain).blocks))

  it('keeps its lines apart', () => {
    expect(text('Prise 1\r\n0,5 mg\n\n- 5 °C\n2*5*3')).toBe('Prise 1\n\n0,5 mg\n\n- 5 °C\n\n2*5*3')
  })
  it('is a table where tabs align it', () => {
    expect(text('Enfant\t5 mg\nAdulte\t10 mg')).toBe('Enfant | 5 mg\nAdulte | 10 mg')
  })
  it('says a sign that no font came with', () => {
    expect(readPastedText('50 \uF06Dg').notice.join()).toContain('symbole')
  })
})
