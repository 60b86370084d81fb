import { getTranslation, type I18nClient } from '@payloadcms/translations'
import type { NavGroupType } from '@payloadcms/ui/shared'

type Props = { groups: NavGroupType[]; creates: readonly string[]; i18n: I18nClient }

/** The ways into what is stored, as far as the person may go. */
export const Collections = ({ groups, creates, i18n }: Props) => (
  <nav aria-labelledby="tasks-library" className="tasks__library">
    <h2 id="tasks-library">Parcourir</h2>
    <div className="tasks__groups">
      {groups.map(({ label, entities }) => (
        <section key={label}>
          <h3>{label}</h3>
          <ul>
            {entities.map(({ slug, label: name }) => (
              <li key={slug}>
                <a href={`/admin/collections/${slug}`}>{getTranslation(name, i18n)}</a>
                {creates.includes(slug) && (
                  <a
                    aria-label={`Créer dans ${getTranslation(name, i18n)}`}
                    className="tasks__create"
                    href={`/admin/collections/${slug}/create`}
                  >
                    Créer
                  </a>
                )}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  </nav>
)
