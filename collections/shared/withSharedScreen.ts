import type { CollectionConfig } from 'payload'

/** A collection whose screens have what all of them have. */
export const withSharedScreen = (collection: CollectionConfig): CollectionConfig => {
  const { admin } = collection
  const edit = admin?.components?.edit
  return {
    ...collection,
    admin: {
      ...admin,
      // Its tab shows raw data to people who write protocols.
      hideAPIURL: true,
      components: {
        ...admin?.components,
        edit: {
          ...edit,
          beforeDocumentControls: [
            '/src/admin/editView/HoldWhileSaving#HoldWhileSaving',
            ...(edit?.beforeDocumentControls ?? []),
          ],
        },
      },
    },
  }
}
