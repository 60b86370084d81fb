import { once } from 'node:events'
import PostalMime, { type Email } from 'postal-mime'
import { SMTPServer } from 'smtp-server'

/** How a server of mails behaves, to whoever it is written to next. */
export type Behaviour =
  | 'takes'
  /** Refuses the address: 451 for now, 550 for ever. */
  | 'refusesForNow'
  | 'refuses'
  /** Refuses the whole mail, after its text: 554. */
  | 'refusesText'
  /** Says nothing to the address, nor to the text. */
  | 'hangs'
  | 'hangsAfterText'
  /** Ends the connection when it has the whole mail, and has said nothing. */
  | 'diesAfterText'

export type MailServer = {
  url: string
  behave: (behaviour: Behaviour) => void
  /** The mails that it acknowledged. */
  taken: Email[]
  /** All that it was given whole, whether it said so or not. */
  given: Email[]
  /** How many connections it had. */
  connections: () => number
  stop: () => Promise<void>
}

const refusal = (code: number): Error => Object.assign(new Error('no'), { responseCode: code })

const textOf = async (stream: AsyncIterable<unknown>): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** A real server of mails on this machine. */
export const startMailServer = async (): Promise<MailServer> => {
  let behaviour: Behaviour = 'takes'
  let connections = 0
  const taken: Email[] = []
  const given: Email[] = []
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onConnect: (_session, done) => {
      connections += 1
      done()
    },
    onRcptTo: (_address, _session, done) => {
      if (behaviour === 'refusesForNow') done(refusal(451))
      else if (behaviour === 'refuses') done(refusal(550))
      else if (behaviour !== 'hangs') done()
    },
    onData: (stream, _session, done) => {
      void textOf(stream).then(async (text) => {
        const mail = await PostalMime.parse(text)
        given.push(mail)
        if (behaviour === 'refusesText') done(refusal(554))
        if (behaviour === 'takes') {
          taken.push(mail)
          done()
        }
        // Nothing is said: what is open is cut off.
        if (behaviour === 'diesAfterText')
          for (const connection of server.connections) connection.close()
      })
    },
  })
  // A client that gives up is no fault of the server's.
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `smtp://127.0.0.1:${String(port)}`,
    behave: (next) => {
      behaviour = next
    },
    taken,
    given,
    connections: () => connections,
    stop: () =>
      new Promise((resolve) => {
        for (const connection of server.connections) connection.close()
        server.close(() => resolve())
      }),
  }
}
