import type { ContentByKind } from './contents'
import type { DocumentKind } from './facts'
import type { ReadSigned } from './interface/signed'
import { signedNewsletter } from './newsletter/signed'
import { signedProtocol } from './protocol/signed'
import { signedResource } from './resource/signed'
import { signedScale } from './scale/signed'
import { signedTraining } from './training/signed'

const readings: { readonly [Kind in DocumentKind]: ReadSigned<ContentByKind[Kind]> } = {
  protocol: signedProtocol,
  training: signedTraining,
  newsletter: signedNewsletter,
  resource: signedResource,
  scale: signedScale,
}

/** How the signed form of a kind is read back. */
export const signedOf = <Kind extends DocumentKind>(kind: Kind): ReadSigned<ContentByKind[Kind]> =>
  readings[kind]
