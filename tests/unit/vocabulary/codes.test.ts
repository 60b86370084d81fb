import { describe, expect, it } from 'vitest'

import { codedList } from '../../../src/vocabulary/codes'
import { documentKinds, relationTypes } from '../../../src/vocabulary/documents'
import { newsletterItemTypes } from '../../../src/kinds/newsletter/codes'
import { resourceCategories } from '../../../src/kinds/resource/codes'
import { groupRoles, networkRoles, representativeKinds } from '../../../src/vocabulary/people'
import { audiences, professions } from '../../../src/vocabulary/professions'
import { sectionKinds } from '../../../src/kinds/protocol/sectionKinds'
import { careSettings } from '../../../src/vocabulary/careSettings'
import * as workflow from '../../../src/vocabulary/workflow'

const professionCodes =
  'physician nurse nurseAnaesthetist advancedPracticeNurse midwife pharmacist physiotherapist psychologist careAssistant radiographer dentist dietitian occupationalTherapist psychomotorTherapist socialWorker manager patientPartner other'

// Written out a second time on purpose: these codes are what establishments have built on.
const published = [
  { name: 'professions', list: professions, codes: professionCodes },
  { name: 'audiences', list: audiences, codes: `${professionCodes} patient carer` },
  {
    name: 'settings of care',
    list: careSettings,
    codes:
      'emergency prehospital medicine surgery anaesthesia intensiveCare obstetrics paediatrics oncology psychiatry geriatrics rehabilitation longTermCare nursingHome disability homeHospital homeNursing outpatient imaging other',
  },
  {
    name: 'kinds of section',
    list: sectionKinds,
    codes:
      'keyPoints purpose scope legalFramework definitions responsibilities indications contraindications adverseEffects equipment procedure monitoring traceability patientInformation requiredTraining appendix other',
  },
  {
    name: 'kinds of document',
    list: documentKinds,
    codes: 'protocol training newsletter resource scale',
  },
  {
    name: 'relations',
    list: relationTypes,
    codes: 'leafletOf translationOf annexOf requiresTraining seeAlso',
  },
  {
    name: 'categories of resource',
    list: resourceCategories,
    codes:
      'recommendation tool poster leaflet auditForm survey template convention sheet replay link',
  },
  { name: 'newsletter items', list: newsletterItemTypes, codes: 'release event article' },
  { name: 'network roles', list: networkRoles, codes: 'admin coordinator editor auditor' },
  { name: 'group roles', list: groupRoles, codes: 'lead author reviewer approver' },
  {
    name: 'representatives',
    list: representativeKinds,
    codes: 'administrative medical nonMedical',
  },
  {
    name: 'workflow states',
    list: workflow.workflowStates,
    codes: 'draft inReview changesRequested inApproval approved scheduled',
  },
  {
    name: 'workflow actions',
    list: workflow.workflowActions,
    codes:
      'submit assign recall verify requestChanges approve refuse schedule release override confirmUnchanged withdraw reinstate',
  },
  { name: 'review outcomes', list: workflow.reviewOutcomes, codes: 'recalled refused released' },
  {
    name: 'decisions',
    list: workflow.decisionMeanings,
    codes: 'verified changesRequested approved refused overridden confirmedUnchanged',
  },
  {
    name: 'signatories',
    list: workflow.signatoryRoles,
    codes: 'reviewer approver lead coordinator',
  },
  { name: 'types of change', list: workflow.changeTypes, codes: 'minor major' },
  {
    name: 'release statuses',
    list: workflow.releaseStatuses,
    codes: 'inForce superseded withdrawn',
  },
  { name: 'withdrawals', list: workflow.withdrawalKinds, codes: 'error replaced obsolete' },
  {
    name: 'feed entries',
    list: workflow.feedChangeTypes,
    codes: 'released superseded reviewed reviewState withdrawn reinstated',
  },
]

describe('coded lists', () => {
  it.each(published)('keeps the published codes of $name, in their order', ({ list, codes }) => {
    expect(list.codes).toEqual(codes.split(' '))
  })

  it.each(published)('names each of the $name in French, once', ({ list }) => {
    const labels = list.options.map(({ label }) => label)
    expect(new Set(labels).size).toBe(list.codes.length)
    expect(labels.every((label) => label.trim() === label && label.length > 1)).toBe(true)
    expect(labels.join(' ')).not.toMatch(/['"]/)
  })

  it('recognises its own codes and nothing else', () => {
    const list = codedList({ one: 'Un', two: 'Deux' })
    expect(list.is('one')).toBe(true)
    for (const other of ['three', 'toString', '__proto__', '', 1, null, undefined]) {
      expect(list.is(other)).toBe(false)
    }
  })

  it('offers value and label in the order in which they were written', () => {
    expect(codedList({ b: 'Bé', a: 'A' }).options).toEqual([
      { label: 'Bé', value: 'b' },
      { label: 'A', value: 'a' },
    ])
  })
})
