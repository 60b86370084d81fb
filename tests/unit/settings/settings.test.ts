import path from 'node:path'
import { describe, expect, it } from 'vitest'

import { readSettings, requireSecret, SettingsError } from '../../../src/settings'

describe('settings', () => {
  it('have defaults for everything but the secret', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      publicUrl: 'http://localhost:3000',
      databaseUri: `file:${path.resolve('data/prototheque.db')}`,
      database: 'sqlite',
      dataDir: path.resolve('data'),
      mediaDir: path.resolve('media'),
      secret: '',
      smtpUrl: undefined,
      mailFrom: undefined,
      demoPassword: 'prototheque-demo-2026',
      demoApiKey: 'demo-etablissement-0001',
      rateLimitScale: 1,
      trustedProxies: 0,
      logLevel: 'info',
    })
  })

  it('put the database into the data folder, and the port into the address', () => {
    const settings = readSettings({ DATA_DIR: 'elsewhere', PORT: '8080' })
    expect(settings.databaseUri).toBe(`file:${path.resolve('elsewhere/prototheque.db')}`)
    expect(settings.publicUrl).toBe('http://localhost:8080')
  })

  it('choose the database by its address', () => {
    const kind = (uri: string) => readSettings({ DATABASE_URI: uri }).database
    expect(kind('mongodb://host/db')).toBe('mongodb')
    expect(kind('mongodb+srv://host/db')).toBe('mongodb')
    expect(kind('file:/somewhere.db')).toBe('sqlite')
  })

  it('take an empty variable for an absent one', () => {
    const empty = { HOST: '', PUBLIC_URL: '', DATABASE_URI: '', PAYLOAD_SECRET: '', SMTP_URL: '' }
    expect(readSettings(empty)).toEqual(readSettings({}))
  })

  it('drop the slashes at the end of the public address', () => {
    expect(readSettings({ PUBLIC_URL: 'https://bib.example/' }).publicUrl).toBe(
      'https://bib.example',
    )
  })

  it('let rate limits be turned off', () => {
    expect(readSettings({ RATE_LIMIT_SCALE: '0' }).rateLimitScale).toBe(0)
  })

  it.each([
    ['PORT', '70000'],
    ['PORT', 'three'],
    ['PORT', '80.5'],
    ['PUBLIC_URL', 'bib.example'],
    ['PUBLIC_URL', 'ftp://bib.example'],
    ['DATABASE_URI', 'postgres://host/db'],
    ['DATABASE_URI', 'data/prototheque.db'],
    ['SMTP_URL', 'https://mail.example'],
    ['RATE_LIMIT_SCALE', '-1'],
    ['RATE_LIMIT_SCALE', 'many'],
    ['TRUSTED_PROXIES', '-1'],
    ['TRUSTED_PROXIES', 'nginx'],
    ['LOG_LEVEL', 'loud'],
    ['DEMO_PASSWORD', 'short'],
    ['DEMO_API_KEY', 'short'],
  ])('refuse %s=%s with one French sentence that names it', (name, value) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(SettingsError)
    expect(read).toThrow(new RegExp(`^Le réglage ${name} n’est pas valable[^\\n]*\\.$`))
  })
})

describe('the secret', () => {
  it.each(['', 'x'.repeat(31)])('has to be long enough to sign sessions with', (secret) => {
    const require = () => {
      requireSecret(readSettings({ PAYLOAD_SECRET: secret }))
    }
    expect(require).toThrow(SettingsError)
    expect(require).toThrow(/PAYLOAD_SECRET/)
  })

  it('is enough with 32 characters, and is not printed', () => {
    expect(() => {
      requireSecret(readSettings({ PAYLOAD_SECRET: 'x'.repeat(32) }))
    }).not.toThrow()
    expect(() => {
      requireSecret(readSettings({ PAYLOAD_SECRET: 'shortsecret' }))
    }).not.toThrow(/shortsecret/)
  })
})
