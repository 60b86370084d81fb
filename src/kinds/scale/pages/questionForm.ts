import { html, type Markup } from '../../../render/markup'
import { careSettings } from '../../../vocabulary/careSettings'
import type { CodedList } from '../../../vocabulary/codes'
import { ageUnits } from '../codes'
import { answerings, type Question } from './question'

type Field<Code extends string> = {
  name: string
  list: CodedList<Code>
  chosen: Code | null
}

const optionsHtml = <Code extends string>({ list, chosen }: Field<Code>): Markup[] =>
  list.codes.map(
    (code) =>
      html`<option value="${code}" ${code === chosen && html` selected`}>
        ${list.labels[code]}
      </option>`,
  )

const radiosHtml = <Code extends string>({ name, list, chosen }: Field<Code>): Markup[] =>
  list.codes.map(
    (code) =>
      html`<label>
        <input type="radio" name="${name}" value="${code}" ${code === chosen && html` checked`} />
        ${list.labels[code]}
      </label>`,
  )

const ageError = html`<p class="choose__error" id="age-erreur">
  Donnez l’âge en chiffres, jusqu’à 130 ans.
</p>`

/** The form of « quelle échelle ? »: three questions, each of which may stay without an answer. */
export const questionForm = ({ person, age, unit, wrongAge }: Question, action: string): Markup =>
  html`<form class="choose" action="${action}" method="get">
    <div class="choose__field">
      <label for="age">Âge de la personne</label>
      <div class="choose__age">
        <input
          id="age"
          name="age"
          type="text"
          inputmode="decimal"
          autocomplete="off"
          maxlength="6"
          value="${age === null ? '' : String(age).replace('.', ',')}"
          ${wrongAge && html` aria-invalid="true" aria-describedby="age-erreur"`}
        />
        <select name="unit" aria-label="Unité de l’âge">
          ${optionsHtml({ name: 'unit', list: ageUnits, chosen: unit })}
        </select>
      </div>
      ${wrongAge && ageError}
    </div>
    <fieldset class="choose__field">
      <legend>Peut-elle répondre elle-même ?</legend>
      <div class="choose__radios">
        ${radiosHtml({ name: 'communication', list: answerings, chosen: person.answering })}
      </div>
    </fieldset>
    <div class="choose__field">
      <label for="setting">Lieu de soins</label>
      <select id="setting" name="setting">
        <option value="">Tous</option>
        ${optionsHtml({ name: 'setting', list: careSettings, chosen: person.setting })}
      </select>
    </div>
    <p class="choose__buttons">
      <button type="submit">Chercher</button> <a href="${action}">Effacer</a>
    </p>
  </form>`
