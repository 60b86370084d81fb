import { PanelField as PanelField_7af4ddb79439af80ef1b316f83db5509 } from '../../../../src/workflow/admin/components/PanelField'
import { RowName as RowName_2e44428a0e058ea6bad4ac4413caead6 } from '../../../../collections/shared/components/RowName'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { TypingFeatureClient as TypingFeatureClient_3dd32c0ee646d4d07a4948475b5a5246 } from '../../../../src/richText/editor/typing/feature.client'
import { ColumnWidthsFeatureClient as ColumnWidthsFeatureClient_873c44c5ca798c593396345084ea711f } from '../../../../src/richText/editor/widths/feature.client'
import { HandOverFeatureClient as HandOverFeatureClient_a5cd26cd1b902e1f470ebc18b5586264 } from '../../../../src/richText/editor/handOver/feature.client'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_1f967000860e8e019d0748d13b016d94 } from '../../../../src/richText/editor/paste/feature.client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockSync as BlockSync_c80da828218181b3d8304d091c6267df } from '../../../../src/richText/editor/blockSync/BlockSync'
import { TextGrid as TextGrid_d80395b12aff2632c38ba9e0168651dc } from '../../../../src/richText/editor/grid/TextGrid'
import { ScaleChoice as ScaleChoice_18df242068239b948bcabdfc25d2f3cd } from '../../../../src/kinds/scale/components/ScaleChoice'
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
import { SharedEntry as SharedEntry_97ab78f32c2243f184b33b917118fc30 } from '../../../../src/richText/editor/sharedEntry'
import { SectionLabel as SectionLabel_4ce0712f2801dfc1672da326a36cf584 } from '../../../../src/kinds/protocol/components/SectionLabel'
import { GroupCell as GroupCell_93b47a85d1176329e20b86ae97267b7a } from '../../../../src/admin/documentList/components/GroupCell'
import { StateCell as StateCell_7d1b2b8e3a642924c5be069db8e68862 } from '../../../../src/admin/documentList/components/StateCell'
import { ReleaseCell as ReleaseCell_92d6aac905191fb8f0852b6e193a5dee } from '../../../../src/admin/documentList/components/ReleaseCell'
import { ReviewDateCell as ReviewDateCell_326e0ed0a8751cf7c8b3e0795ceea9c5 } from '../../../../src/admin/documentList/components/ReviewDateCell'
import { ListBar as ListBar_baf669441ca08045c67a266ba02ea821 } from '../../../../src/admin/documentList/components/ListBar'
import { HoldWhileSaving as HoldWhileSaving_e845195e94954bf8133d0e40168b8611 } from '../../../../src/admin/editView/HoldWhileSaving'
import { ImportIntoDocument as ImportIntoDocument_ad62208248dfc7cd85662479c4598e6d } from '../../../../src/admin/import/ImportIntoDocument'
import { DocumentPage as DocumentPage_be0a6ebdd7df38502b8082d081cff4c5 } from '../../../../src/admin/review/components/DocumentPage'
import { FirstTab as FirstTab_49ce4ae761237d832d8b291bd03c802b } from '../../../../src/admin/review/components/Tabs'
import { ReviewView as ReviewView_0df8600155adc61ef567cfd056a57039 } from '../../../../src/admin/review/components/ReviewView'
import { ReviewTab as ReviewTab_49ce4ae761237d832d8b291bd03c802b } from '../../../../src/admin/review/components/Tabs'
import { FormPage as FormPage_be0a6ebdd7df38502b8082d081cff4c5 } from '../../../../src/admin/review/components/DocumentPage'
import { FormTab as FormTab_49ce4ae761237d832d8b291bd03c802b } from '../../../../src/admin/review/components/Tabs'
import { RefreshItem as RefreshItem_d273b29e078ff9bdcf3206155e5b793b } from '../../../../src/kinds/newsletter/components/RefreshItem'
import { PasswordPlace as PasswordPlace_651dc0d1caa118fbdc3c2a3756f33519 } from '../../../../collections/users/components/PasswordPlace'
import { WrittenJson as WrittenJson_b0cabcf924aea9dd06d69f45dc0e3c1b } from '../../../../src/admin/editView/WrittenJson'
import { MailActs as MailActs_70c476c020a5627bb12c472bc6a52384 } from '../../../../src/admin/machinery/RowActs'
import { DeadLetterActs as DeadLetterActs_70c476c020a5627bb12c472bc6a52384 } from '../../../../src/admin/machinery/RowActs'
import { Icon as Icon_3f882480d09a96f54b4225e4fde0ddb2 } from '../../../../src/admin/components/Icon'
import { Logo as Logo_173c918b12b4399111aa7f3374c84d44 } from '../../../../src/admin/components/Logo'
import { NavName as NavName_18a230740bb2483745a0db089602aaed } from '../../../../src/admin/components/NavName'
import { AccessibilityFixes as AccessibilityFixes_50bf32a828fef558c0534d4969fd0c1a } from '../../../../src/admin/accessibility/AccessibilityFixes'
import { Dashboard as Dashboard_9c80869b7b284166ee94352d1ea9131d } from '../../../../src/admin/dashboard/components/Dashboard'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/src/workflow/admin/components/PanelField#PanelField": PanelField_7af4ddb79439af80ef1b316f83db5509,
  "/collections/shared/components/RowName#RowName": RowName_2e44428a0e058ea6bad4ac4413caead6,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "/src/richText/editor/typing/feature.client#TypingFeatureClient": TypingFeatureClient_3dd32c0ee646d4d07a4948475b5a5246,
  "/src/richText/editor/widths/feature.client#ColumnWidthsFeatureClient": ColumnWidthsFeatureClient_873c44c5ca798c593396345084ea711f,
  "/src/richText/editor/handOver/feature.client#HandOverFeatureClient": HandOverFeatureClient_a5cd26cd1b902e1f470ebc18b5586264,
  "/src/richText/editor/paste/feature.client#CleanPasteFeatureClient": CleanPasteFeatureClient_1f967000860e8e019d0748d13b016d94,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/src/richText/editor/blockSync/BlockSync#BlockSync": BlockSync_c80da828218181b3d8304d091c6267df,
  "/src/richText/editor/grid/TextGrid#TextGrid": TextGrid_d80395b12aff2632c38ba9e0168651dc,
  "/src/kinds/scale/components/ScaleChoice#ScaleChoice": ScaleChoice_18df242068239b948bcabdfc25d2f3cd,
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
  "/src/richText/editor/sharedEntry#SharedEntry": SharedEntry_97ab78f32c2243f184b33b917118fc30,
  "/src/kinds/protocol/components/SectionLabel#SectionLabel": SectionLabel_4ce0712f2801dfc1672da326a36cf584,
  "/src/admin/documentList/components/GroupCell#GroupCell": GroupCell_93b47a85d1176329e20b86ae97267b7a,
  "/src/admin/documentList/components/StateCell#StateCell": StateCell_7d1b2b8e3a642924c5be069db8e68862,
  "/src/admin/documentList/components/ReleaseCell#ReleaseCell": ReleaseCell_92d6aac905191fb8f0852b6e193a5dee,
  "/src/admin/documentList/components/ReviewDateCell#ReviewDateCell": ReviewDateCell_326e0ed0a8751cf7c8b3e0795ceea9c5,
  "/src/admin/documentList/components/ListBar#ListBar": ListBar_baf669441ca08045c67a266ba02ea821,
  "/src/admin/editView/HoldWhileSaving#HoldWhileSaving": HoldWhileSaving_e845195e94954bf8133d0e40168b8611,
  "/src/admin/import/ImportIntoDocument#ImportIntoDocument": ImportIntoDocument_ad62208248dfc7cd85662479c4598e6d,
  "/src/admin/review/components/DocumentPage#DocumentPage": DocumentPage_be0a6ebdd7df38502b8082d081cff4c5,
  "/src/admin/review/components/Tabs#FirstTab": FirstTab_49ce4ae761237d832d8b291bd03c802b,
  "/src/admin/review/components/ReviewView#ReviewView": ReviewView_0df8600155adc61ef567cfd056a57039,
  "/src/admin/review/components/Tabs#ReviewTab": ReviewTab_49ce4ae761237d832d8b291bd03c802b,
  "/src/admin/review/components/DocumentPage#FormPage": FormPage_be0a6ebdd7df38502b8082d081cff4c5,
  "/src/admin/review/components/Tabs#FormTab": FormTab_49ce4ae761237d832d8b291bd03c802b,
  "/src/kinds/newsletter/components/RefreshItem#RefreshItem": RefreshItem_d273b29e078ff9bdcf3206155e5b793b,
  "/collections/users/components/PasswordPlace#PasswordPlace": PasswordPlace_651dc0d1caa118fbdc3c2a3756f33519,
  "/src/admin/editView/WrittenJson#WrittenJson": WrittenJson_b0cabcf924aea9dd06d69f45dc0e3c1b,
  "/src/admin/machinery/RowActs#MailActs": MailActs_70c476c020a5627bb12c472bc6a52384,
  "/src/admin/machinery/RowActs#DeadLetterActs": DeadLetterActs_70c476c020a5627bb12c472bc6a52384,
  "/src/admin/components/Icon#Icon": Icon_3f882480d09a96f54b4225e4fde0ddb2,
  "/src/admin/components/Logo#Logo": Logo_173c918b12b4399111aa7f3374c84d44,
  "/src/admin/components/NavName#NavName": NavName_18a230740bb2483745a0db089602aaed,
  "/src/admin/accessibility/AccessibilityFixes#AccessibilityFixes": AccessibilityFixes_50bf32a828fef558c0534d4969fd0c1a,
  "/src/admin/dashboard/components/Dashboard#Dashboard": Dashboard_9c80869b7b284166ee94352d1ea9131d,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
