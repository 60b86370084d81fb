import type { DocumentTabServerProps } from 'payload'

import { formPath, reviewPath } from '../paths'
import { stanceOfPage } from '../whoWrites'
import { TabLink } from './TabLink'

/** The first tab: the form for whoever writes the document, its text for everybody else. */
export const FirstTab = async ({ req }: DocumentTabServerProps) => {
  const isForm = (await stanceOfPage(req)) === 'writes'
  return <TabLink path="" label={isForm ? req.i18n.t('general:edit') : 'Aperçu'} />
}

/** The text as it would be published, beside its form. */
export const ReviewTab = async ({ req }: DocumentTabServerProps) =>
  (await stanceOfPage(req)) === 'writes' && <TabLink path={reviewPath} label="Aperçu" />

/** The form for who moves a document, and writes nothing in it. */
export const FormTab = async ({ req }: DocumentTabServerProps) =>
  (await stanceOfPage(req)) === 'moves' && <TabLink path={formPath} label="Déplacer" />
