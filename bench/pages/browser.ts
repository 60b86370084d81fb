import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const find = async (): Promise<string> => {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && given !== '') return given
  if (existsSync('/usr/bin/chromium')) return '/usr/bin/chromium'
  const { default: packaged } = await import('@sparticuz/chromium')
  return packaged.executablePath()
}

/** The browser that the tests use too. */
export const openBrowser = async (): Promise<Browser> =>
  chromium.launch({
    executablePath: await find(),
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
  })
