import {
  fragment,
  htmlOf,
  imageHtml,
  rendition,
  videoHtml,
  type Press,
} from '../../render/fragments'
import { html, multiline } from '../../render/markup'
import { anchor, type DocumentPart } from '../../render/parts'
import type { Rendition } from '../../render/renderedShared'
import type { KindRendering } from '../interface/rendering'
import type { SlideLayout } from './codes'
import type { SlideContent, TrainingContent } from './content'

export type RenderedSlide = Rendition & {
  key: string
  layout: SlideLayout
  title: string
  notes: string
}

// The source file is signed with the rest, but stays private: it may hold hidden slides.
export type TrainingFields = {
  kind: 'training'
  objectives: { text: string }[]
  durationMinutes: number | null
  slides: RenderedSlide[]
}

const renderSlide = (slide: SlideContent, press: Press): RenderedSlide => {
  const { html: content, text } = rendition(press, slide.content)
  const image = slide.image && imageHtml(press, slide.image)
  const video = slide.video && videoHtml(press, slide.video)
  const imageText = slide.image?.alt ? `[Image] ${slide.image.alt}` : ''
  return {
    key: slide.key,
    layout: slide.layout,
    title: slide.title,
    html: content + fragment(press, html`${image}${video}`),
    text: [text, imageText].filter((words) => words !== '').join('\n\n'),
    notes: slide.notes,
  }
}

const slidePart = (slide: RenderedSlide, index: number): DocumentPart => ({
  id: anchor('diapositive', slide.key, index),
  title: slide.title.trim() === '' ? `Diapositive ${String(index + 1)}` : slide.title,
  html: html`${htmlOf(slide)}${
    slide.notes.trim() !== '' &&
    html`<div class="notes">
      <p><strong>Notes du formateur</strong></p>
      <p>${multiline(slide.notes)}</p>
    </div>`
  }`,
  text: [slide.text, slide.notes.trim() === '' ? '' : `Notes du formateur : ${slide.notes}`]
    .filter((words) => words !== '')
    .join('\n\n'),
  className: 'slide',
})

const aimsPart = ({ objectives, durationMinutes }: TrainingContent): DocumentPart => {
  const duration = durationMinutes === null ? '' : `Durée : ${String(durationMinutes)} minutes.`
  return {
    id: 'objectifs',
    title: 'Objectifs',
    html: html`<ul>
        ${objectives.map((text) => html`<li>${text}</li>`)}
      </ul>
      ${duration !== '' && html`<p>${duration}</p>`}`,
    text: [...objectives.map((text) => `- ${text}`), duration].join('\n').trimEnd(),
  }
}

/** Objectives and duration, then one part a slide. */
export const renderTraining: KindRendering<TrainingContent, TrainingFields> = (content, press) => {
  const slides = content.slides.map((slide) => renderSlide(slide, press))
  return {
    fields: {
      kind: 'training',
      objectives: content.objectives.map((text) => ({ text })),
      durationMinutes: content.durationMinutes,
      slides,
    },
    parts: [aimsPart(content), ...slides.map(slidePart)],
  }
}
