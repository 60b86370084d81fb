import type { ControlledSlug } from '../../slugs'
import type { SectionKind } from '../../kinds/protocol/sectionKinds'
import type { WorkflowAction } from '../../vocabulary/workflow'
import type { GroupSlug, Post } from '../people/groups'
import type { DemoNewsletter, DemoProtocol, DemoResource, DemoScale, DemoTraining } from '../types'

export type DemoDocument = DemoNewsletter | DemoProtocol | DemoResource | DemoScale | DemoTraining

/** Which document, by the reference that it is expected to get. */
export type DemoTarget = { collection: ControlledSlug; group: GroupSlug; reference: string }

/** Somebody of the document's group, or of the network. */
export type Doer = Post | 'coordination' | 'redaction'

export type DemoAction =
  | { type: 'act'; by: Doer; action: WorkflowAction; body: Record<string, unknown> }
  | { type: 'comment'; by: Doer; section?: SectionKind; text: string }
  | { type: 'create'; content: DemoDocument }
  | { type: 'edit'; content: DemoDocument }

/** One thing that somebody does to a document at a moment. */
export type Step = { at: Date; target: DemoTarget; action: DemoAction }
