import { getPayload } from 'payload'

import { workflowOptions } from '../../collections/workflowOptions'
import { createConfig } from '../../payload.config'
import { seedLibrary, type SeedOutcome } from '../demo'
import type { Settings } from '../settings'
import { sealLog } from './sealLog'

const sentences: Readonly<Record<SeedOutcome, string>> = {
  filled: 'La bibliothèque de démonstration est prête.',
  ready: 'La bibliothèque de démonstration était déjà prête : rien n’a été changé.',
  foreign: 'La base contient déjà des données : rien n’y a été ajouté.',
}

/** Fills a migrated database with the sample library when it is empty, and says what was done. */
export const fillLibrary = async (settings: Settings): Promise<SeedOutcome> => {
  const payload = await getPayload({ config: createConfig(settings) })
  await sealLog(payload)
  const outcome = await seedLibrary({
    payload,
    settings,
    workflow: workflowOptions,
    log: (sentence) => console.log(sentence),
  })
  console.log(sentences[outcome])
  return outcome
}
