import { PanelField as PanelField_0b771f41d1ee07a2bbb5709a3474f558 } from '../../../workflow/admin/components/PanelField'
import { RowName as RowName_2e44428a0e058ea6bad4ac4413caead6 } from '../../../../collections/shared/components/RowName'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TypingFeatureClient as TypingFeatureClient_f376d19af1021fb5f56ac28bdd53181c } from '../../../richText/editor/typing/feature.client'
import { ColumnWidthsFeatureClient as ColumnWidthsFeatureClient_179a1149b467a30062f53f80485abdd4 } from '../../../richText/editor/widths/feature.client'
import { HandOverFeatureClient as HandOverFeatureClient_80b96bd53bac8ef03ce2ed097c9462cf } from '../../../richText/editor/handOver/feature.client'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_eb334425d12da83585d873222836d382 } from '../../../richText/editor/paste/feature.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockSync as BlockSync_2d881fc3905fa76d4cc393b7bed60fea } from '../../../richText/editor/blockSync/BlockSync'
import { TextGrid as TextGrid_e51ef9c95ed02fffdbfeb6b0b0154921 } from '../../../richText/editor/grid/TextGrid'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ChecklistFeatureClient as ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnderlineFeatureClient as UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SharedEntry as SharedEntry_d775feb93555822bac09eaae4f8cc075 } from '../../../richText/editor/sharedEntry'
import { SectionLabel as SectionLabel_2ceb584b63e45805a611b3c0130d217d } from '../../../../collections/protocols/components/SectionLabel'
import { GroupCell as GroupCell_89e9181271a84ad8dc32d85262ae5bab } from '../../../admin/documentList/components/GroupCell'
import { StateCell as StateCell_0bdaf28ec3b6417735749c17a94b1391 } from '../../../admin/documentList/components/StateCell'
import { ReleaseCell as ReleaseCell_234d74114a88c7678be2110e37b5b0c6 } from '../../../admin/documentList/components/ReleaseCell'
import { ReviewDateCell as ReviewDateCell_9725a6d893e26a6730d98b7f19f9bf4f } from '../../../admin/documentList/components/ReviewDateCell'
import { ListBar as ListBar_b5a0b114cfaa6a117b2915af3d2d472c } from '../../../admin/documentList/components/ListBar'
import { HoldWhileSaving as HoldWhileSaving_8972a4328efd5c8c63274539f756301b } from '../../../admin/editView/HoldWhileSaving'
import { ImportIntoDocument as ImportIntoDocument_23b7252f55d312faf5660bf97cce3f72 } from '../../../admin/import/ImportIntoDocument'
import { RefreshItem as RefreshItem_91a275565f4f7520dfbafb2bd8ea9b8a } from '../../../../collections/newsletters/components/RefreshItem'
import { PasswordPlace as PasswordPlace_651dc0d1caa118fbdc3c2a3756f33519 } from '../../../../collections/users/components/PasswordPlace'
import { WrittenJson as WrittenJson_c7f174fdb166aab6d8ee5031bc01ecb3 } from '../../../admin/editView/WrittenJson'
import { Icon as Icon_74a953afcf22541863d00a94ec8a184d } from '../../../../src/app/(payload)/components/Icon'
import { Logo as Logo_64138655f634135d7d34cca723623209 } from '../../../../src/app/(payload)/components/Logo'
import { NavName as NavName_9d4d83d08fe646de637ca32619fbefb9 } from '../../../../src/app/(payload)/components/NavName'
import { Repairs as Repairs_3cb55b52e5c62e5909152e455b54bc04 } from '../../../admin/accessibility/AccessibilityFixes'
import { Desk as Desk_a0e691b2cc9c36fabc4abdf62441b383 } from '../../../admin/dashboard/components/Dashboard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/workflow/admin/components/PanelField#PanelField": PanelField_0b771f41d1ee07a2bbb5709a3474f558,
  "/collections/shared/components/RowName#RowName": RowName_2e44428a0e058ea6bad4ac4413caead6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/richText/editor/typing/feature.client#TypingFeatureClient": TypingFeatureClient_f376d19af1021fb5f56ac28bdd53181c,
  "/src/richText/editor/widths/feature.client#ColumnWidthsFeatureClient": ColumnWidthsFeatureClient_179a1149b467a30062f53f80485abdd4,
  "/src/richText/editor/handOver/feature.client#HandOverFeatureClient": HandOverFeatureClient_80b96bd53bac8ef03ce2ed097c9462cf,
  "/src/richText/editor/paste/feature.client#CleanPasteFeatureClient": CleanPasteFeatureClient_eb334425d12da83585d873222836d382,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richText/editor/blockSync/BlockSync#BlockSync": BlockSync_2d881fc3905fa76d4cc393b7bed60fea,
  "/src/richText/editor/grid/TextGrid#TextGrid": TextGrid_e51ef9c95ed02fffdbfeb6b0b0154921,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ChecklistFeatureClient": ChecklistFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnderlineFeatureClient": UnderlineFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richText/editor/sharedEntry#SharedEntry": SharedEntry_d775feb93555822bac09eaae4f8cc075,
  "/collections/protocols/components/SectionLabel#SectionLabel": SectionLabel_2ceb584b63e45805a611b3c0130d217d,
  "/src/admin/documentList/components/GroupCell#GroupCell": GroupCell_89e9181271a84ad8dc32d85262ae5bab,
  "/src/admin/documentList/components/StateCell#StateCell": StateCell_0bdaf28ec3b6417735749c17a94b1391,
  "/src/admin/documentList/components/ReleaseCell#ReleaseCell": ReleaseCell_234d74114a88c7678be2110e37b5b0c6,
  "/src/admin/documentList/components/ReviewDateCell#ReviewDateCell": ReviewDateCell_9725a6d893e26a6730d98b7f19f9bf4f,
  "/src/admin/documentList/components/ListBar#ListBar": ListBar_b5a0b114cfaa6a117b2915af3d2d472c,
  "/src/admin/editView/HoldWhileSaving#HoldWhileSaving": HoldWhileSaving_8972a4328efd5c8c63274539f756301b,
  "/src/admin/import/ImportIntoDocument#ImportIntoDocument": ImportIntoDocument_23b7252f55d312faf5660bf97cce3f72,
  "/collections/newsletters/components/RefreshItem#RefreshItem": RefreshItem_91a275565f4f7520dfbafb2bd8ea9b8a,
  "/collections/users/components/PasswordPlace#PasswordPlace": PasswordPlace_651dc0d1caa118fbdc3c2a3756f33519,
  "/src/admin/editView/WrittenJson#WrittenJson": WrittenJson_c7f174fdb166aab6d8ee5031bc01ecb3,
  "/src/admin/components/Icon#Icon": Icon_74a953afcf22541863d00a94ec8a184d,
  "/src/admin/components/Logo#Logo": Logo_64138655f634135d7d34cca723623209,
  "/src/admin/components/NavName#NavName": NavName_9d4d83d08fe646de637ca32619fbefb9,
  "/src/admin/accessibility/AccessibilityFixes#Repairs": Repairs_3cb55b52e5c62e5909152e455b54bc04,
  "/src/admin/dashboard/components/Dashboard#Dashboard": Desk_a0e691b2cc9c36fabc4abdf62441b383,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
