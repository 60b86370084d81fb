import { controlledSlugs, slugs } from '../../../slugs'

type Props = {
  /** The collections in which the person may make documents. */
  creates: readonly string[]
  /** The collections that the person sees. */
  sees: readonly string[]
  isAdmin: boolean
}

const listOf = (slug: string): string => `/admin/collections/${slug}`

/** What to do when nothing waits, by what the person may do. */
export const Nothing = ({ creates, sees, isAdmin }: Props) => {
  const writes = controlledSlugs.filter((slug) => creates.includes(slug))
  return (
    <section aria-labelledby="tasks-nothing" className="tasks__nothing">
      <h2 id="tasks-nothing">Rien ne vous attend</h2>
      {writes.length > 0 ? (
        <p>
          Vous pouvez commencer un document : <a href={listOf(slugs.protocols)}>ouvrez la liste</a>{' '}
          pour importer un fichier Word, ou{' '}
          <a href={`${listOf(slugs.protocols)}/create`}>créez un protocole</a>.
        </p>
      ) : isAdmin ? (
        <p>
          Vous tenez les comptes : <a href={listOf(slugs.users)}>personnes</a> et{' '}
          <a href={listOf(slugs.apiClients)}>clients d’API</a>.
        </p>
      ) : sees.includes(slugs.auditEvents) ? (
        <p>
          Vous pouvez lire la <a href={listOf(slugs.protocols)}>bibliothèque</a> et le{' '}
          <a href={listOf(slugs.auditEvents)}>journal des traces</a>.
        </p>
      ) : (
        <p>
          Ce que l’on vous demandera de vérifier ou d’approuver apparaîtra ici. En attendant,
          parcourez la <a href={listOf(slugs.protocols)}>bibliothèque</a>.
        </p>
      )}
    </section>
  )
}
