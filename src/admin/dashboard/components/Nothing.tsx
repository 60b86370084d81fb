import { kindCodes, kindFacts, mainKind } from '../../../kinds/facts'
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
  const first = kindCodes
    .map((kind) => kindFacts[kind])
    .find(({ collection }) => creates.includes(collection))
  const library = listOf(
    controlledSlugs.find((slug) => sees.includes(slug)) ?? kindFacts[mainKind].collection,
  )
  return (
    <section aria-labelledby="tasks-nothing" className="tasks__nothing">
      <h2 id="tasks-nothing">Rien ne vous attend</h2>
      {first ? (
        <p>
          Vous pouvez commencer un document : <a href={listOf(first.collection)}>ouvrez la liste</a>{' '}
          pour importer un fichier Word, ou{' '}
          <a href={`${listOf(first.collection)}/create`}>créez {first.names.one}</a>.
        </p>
      ) : isAdmin ? (
        <p>
          Vous tenez les comptes : <a href={listOf(slugs.users)}>personnes</a> et{' '}
          <a href={listOf(slugs.apiClients)}>clients d’API</a>.
        </p>
      ) : sees.includes(slugs.auditEvents) ? (
        <p>
          Vous pouvez lire la <a href={library}>bibliothèque</a> et le{' '}
          <a href={listOf(slugs.auditEvents)}>journal des traces</a>.
        </p>
      ) : (
        <p>
          Ce que l’on vous demandera de vérifier ou d’approuver apparaîtra ici. En attendant,
          parcourez la <a href={library}>bibliothèque</a>.
        </p>
      )}
    </section>
  )
}
