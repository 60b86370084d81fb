import { createClient } from '@libsql/client'

const at = '2026-01-10T09:00:00.000Z'

const insert = (table: string, row: Readonly<Record<string, number | string>>) => ({
  sql: `INSERT INTO ${table} (${Object.keys(row)
    .map((column) => `"${column}"`)
    .join(', ')}) VALUES (${Object.keys(row)
    .map(() => '?')
    .join(', ')})`,
  args: Object.values(row),
})

const mail = (id: string, state: 'failed' | 'inDoubt') =>
  insert('mails', {
    ...{ id, key: id, to: `${id}@essais.example`, kind: 'invitation', state },
    ...{ attempts: 16, queued_at: at, due_at: at },
  })

/** What an admin has to look at: mails that failed and an entry that was put aside, as a process left them. */
export const writeFailedRows = async (databaseUri: string): Promise<void> => {
  const client = createClient({ url: databaseUri })
  await client.batch([
    mail('courriel-en-echec', 'failed'),
    mail('courriel-incertain', 'inDoubt'),
    insert('dead_letters', {
      ...{ id: 'entree-de-cote', slot: 'tellProfession/1', consumer: 'tellProfession' },
      ...{ log: 'audit-events', seq: 1, type: 'personChanged', reason: 'Error', at, state: 'open' },
    }),
  ])
  client.close()
}
