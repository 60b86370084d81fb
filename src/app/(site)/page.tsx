import { publicEntries, serviceEntries, type Entry } from './entries'

const Entries = ({ entries }: { entries: Entry[] }) => (
  <ul>
    {entries.map(({ href, title, description }) => (
      <li key={href}>
        <a href={href}>{title}</a>
        <span>{description}</span>
      </li>
    ))}
  </ul>
)

/** The first page: what the library offers, and where. */
const Page = () => (
  <main>
    <h1>Protothèque</h1>
    <p>Les documents de référence du réseau de soins, tels qu’ils sont en vigueur aujourd’hui.</p>
    <h2>À lire</h2>
    <Entries entries={publicEntries} />
    <h2>Pour les équipes</h2>
    <Entries entries={serviceEntries} />
  </main>
)

export default Page
