import path from 'node:path'
import { fileURLToPath } from 'node:url'

import { buildConfig, type SanitizedConfig } from 'payload'

import { buildCollections } from './collections'
import { userMails } from './collections/users/mails'
import { tellProfession } from './collections/users/tellProfession'
import { workflowOptions } from './collections/workflowOptions'
import { editor } from './src/richText'
import { french, frenchLanguage } from './src/admin/wording/french'
import { restrictSystemCollections } from './src/access'
import { ownOrigins, reportError } from './src/rest'
import { databaseAdapter } from './src/database'
import type { SharedConsumer } from './src/events'
import { logOptions } from './src/logging/options'
import { mailAdapter } from './src/mail'
import { readSettings, type Settings } from './src/settings'
import { slugs } from './src/slugs'
import { prepareUploads, temporaryFolder } from './src/files/uploads'
import { workflowPlugin } from './src/workflow'

/** The largest video, and a little for the form around it. */
const largestUpload = 501 * 1024 * 1024

const root = path.dirname(fileURLToPath(import.meta.url))
const adminFolder = path.join(root, 'src/app/(payload)')

/** The whole library, composed for these settings. */
export const createConfig = async (settings: Settings): Promise<SanitizedConfig> => {
  const config = await buildConfig({
    // A process that serves asks for the real one first: see `requireSecret`.
    secret: settings.secret || 'not-set',
    serverURL: settings.publicUrl,
    collections: buildCollections(settings),
    db: databaseAdapter(settings),
    editor: editor(),
    email: mailAdapter(settings),
    plugins: [workflowPlugin(workflowOptions)],
    // The gateway tells from it whether a request has to run again.
    hooks: { afterError: [reportError] },
    csrf: ownOrigins(settings),
    // The admin sends a whole document as one field of a form.
    bodyParser: { limits: { fieldSize: 5 * 1024 * 1024 } },
    // Nobody runs, queues or cancels jobs by the API: the workflow does, and src/jobs.
    jobs: { access: { run: () => false, queue: () => false, cancel: () => false } },
    // A file's SHA-256 is that of the bytes we stored: Payload is given no sharp to rewrite them with.
    upload: {
      limits: { fileSize: largestUpload },
      abortOnLimit: true,
      // Payload would stop at 50 MB, whatever the file: the gateway has measured the body already.
      requestSizeLimit: largestUpload,
      useTempFiles: true,
      tempFileDir: temporaryFolder(settings),
    },
    admin: {
      user: slugs.users,
      importMap: { baseDir: root, importMapFile: path.join(adminFolder, 'admin/importMap.js') },
      components: {
        graphics: {
          Logo: '/src/admin/components/Logo#Logo',
          Icon: '/src/admin/components/Icon#Icon',
        },
        beforeNavLinks: ['/src/admin/components/NavName#NavName'],
        providers: ['/src/admin/accessibility/AccessibilityFixes#AccessibilityFixes'],
        views: { dashboard: { Component: '/src/admin/dashboard/components/Dashboard#Dashboard' } },
      },
      // A picture from elsewhere would tell a third party who works here.
      avatar: 'default',
      dateFormat: 'dd/MM/yyyy HH:mm',
      meta: {
        titleSuffix: ' · Protothèque',
        description: 'L’espace de rédaction de la Protothèque.',
        defaultOGImageType: 'off',
        icons: [{ rel: 'icon', type: 'image/svg+xml', url: '/icon.svg' }],
      },
    },
    // One language: ours are the labels, and a half-French screen is read by nobody.
    i18n: {
      supportedLanguages: { fr: frenchLanguage },
      fallbackLanguage: 'fr',
      translations: { fr: french },
    },
    graphQL: { disable: true },
    telemetry: false,
    logger: { options: logOptions(settings.logLevel) },
    // `npm run generate` writes the types: Payload would start a process for it at every start.
    typescript: { autoGenerate: false, outputFile: path.join(root, 'src/payload-types.ts') },
    custom: {
      settings,
      mails: userMails(settings),
      consumers: [tellProfession] satisfies SharedConsumer[],
    },
  })
  return prepareUploads(restrictSystemCollections(config))
}

const composed = Promise.resolve().then(() => createConfig(readSettings(process.env)))
// A command that brings its own settings says itself what is wrong with them.
composed.catch(() => undefined)

export default composed
