import { html, type Markup } from '../../../render/markup'
import { framed } from '../../../site/frame'
import { adultFrom, elderlyFrom, scalesFor, type Choice, type ScaleFacts } from '../choose'
import { rangeFr } from '../words'
import { chooseStyle } from './style'
import { isAsked, type Question } from './question'
import { questionForm } from './questionForm'
import { scalePath, sheetPath } from './paths'

/** What the page says of a scale in force. */
export type ShownScale = ScaleFacts & {
  reference: string
  number: string
  summary: string
  population: string
  range: { min: number | null; max: number | null }
}

const sentences = (className: string, words: readonly string[]): Markup | false =>
  words.length > 0 &&
  html`<ul class="${className}">
    ${words.map((sentence) => html`<li>${sentence}</li>`)}
  </ul>`

const choiceHtml = ({ scale, reasons, toCheck }: Choice<ShownScale>): Markup => {
  const score = rangeFr(scale.range)
  return html`<li>
    <h3><a href="${scalePath(scale.reference)}">${scale.title}</a></h3>
    <p>Pour qui : ${scale.population}${score !== '' && html`. Score ${score}`}.</p>
    ${sentences('choose__why', reasons)}${sentences(
      'choose__check',
      toCheck.map((words) => `À vérifier : ${words}`),
    )}
    <p class="detail">
      ${scale.reference}, version ${scale.number} –
      <a href="${sheetPath(scale.reference)}" aria-label="Feuille à imprimer : ${scale.title}"
        >Feuille à imprimer</a
      >
    </p>
  </li>`
}

const countFr = (count: number, asked: boolean): string => {
  if (!asked) return `Toutes les échelles en vigueur (${String(count)})`
  if (count === 0) return 'Aucune échelle ne convient'
  return count === 1 ? '1 échelle convient' : `${String(count)} échelles conviennent`
}

const resultsHtml = (question: Question, scales: readonly ShownScale[]): Markup => {
  if (question.wrongAge) return html``
  const choices = scalesFor(question.person, scales)
  return html`<section class="theme" aria-labelledby="resultats">
    <h2 id="resultats">${countFr(choices.length, isAsked(question))}</h2>
    ${
      choices.length === 0
        ? html`<p>
            Aucune échelle en vigueur n’est faite pour cette personne en ce lieu. Retirez un
            critère, ou demandez conseil à votre équipe référente.
          </p>`
        : html`<ul class="list choose__list">
            ${choices.map(choiceHtml)}
          </ul>`
    }
  </section>`
}

/** « Quelle échelle ? »: the scales in force that fit a person, each with why. Works without any script. */
export const choosePage = (
  question: Question,
  scales: readonly ShownScale[],
  address: string,
): string => {
  const body = html`<main id="contenu">
    <h1>Quelle échelle de douleur ?</h1>
    <p class="lead">
      Répondez à ce que vous savez de la personne : les échelles en vigueur qui conviennent
      s’affichent, avec ce qui les fait choisir. Chacune mène à sa recommandation d’emploi.
    </p>
    ${questionForm(question, address)}${resultsHtml(question, scales)}
    <p class="detail">
      Cette recherche lit ce que chaque échelle dit d’elle-même ; elle ne remplace pas le jugement
      du soignant. « Adulte » s’y entend à partir de ${adultFrom / 12} ans, « personne âgée » à
      partir de ${elderlyFrom / 12} ans.
    </p>
  </main>`
  return framed({
    title: 'Quelle échelle de douleur ? – Protothèque',
    body,
    listed: !isAsked(question),
    description:
      'Choisir une échelle de douleur selon l’âge, la communication et le lieu de soins.',
    style: chooseStyle,
  })
}
