import { documentStatuses } from '../../../vocabulary/documentStatus'
import { professions } from '../../../vocabulary/professions'
import {
  changeTypes,
  criticalKinds,
  decisionMeanings,
  releaseStatuses,
  signatoryRoles,
  withdrawalKinds,
  withdrawalWords,
  workflowActions,
  workflowStates,
  type WithdrawalKind,
} from '../../../vocabulary/workflow'

const count = (number: number, one: string, many: string): string =>
  `${number} ${number > 1 ? many : one}`

/** The words of the panel, in French. */
export const fr = {
  locale: 'fr-FR',
  title: 'Circuit de validation',
  skip: 'Aller au circuit de validation',
  published: 'Lire la version publiée',
  states: workflowStates.labels,
  statuses: documentStatuses.labels,
  withdrawn: {
    title: (number: string, kind: WithdrawalKind, day: string) =>
      `Version ${number} : ${withdrawalWords[kind].release.toLocaleLowerCase('fr')} le ${day}`,
    nothing: 'Aucune version n’est en vigueur.',
    reason: (reason: string) => `Motif : ${reason}`,
  },
  meanwhile: (kind: WithdrawalKind, from: string, until: string) =>
    `La version en vigueur avait été retirée le ${from} (${withdrawalWords[kind].release.toLocaleLowerCase('fr')}), puis remise en vigueur le ${until}.`,
  actions: workflowActions.labels,
  meanings: decisionMeanings.labels,
  roles: signatoryRoles.labels,
  professions: professions.labels,
  changeTypes: changeTypes.labels,
  criticalKinds: criticalKinds.labels,
  releaseStatuses: releaseStatuses.labels,
  withdrawalKinds: withdrawalKinds.labels,
  steps: {
    label: 'Étapes du circuit',
    writing: 'Rédaction',
    review: 'Relecture',
    approval: 'Approbation',
    publication: 'Publication',
    inForce: documentStatuses.labels.inForce,
    done: 'fait',
    current: 'en cours',
    ahead: 'à venir',
  },
  stepNotes: {
    changesRequested: 'modifications demandées',
    reviews: (done: number, all: number) => `${done} sur ${count(all, 'visa', 'visas')}`,
    approvals: (left: number) => count(left, 'signature attendue', 'signatures attendues'),
    ready: 'prêt à publier',
    scheduled: (moment: string) => `le ${moment}`,
    release: (number: string) => `version ${number}`,
    reviewDue: (day: string) => `à réviser avant le ${day}`,
  },
  notYetSaved: 'Enregistrez le document : son circuit de validation commence alors.',
  inTrash: 'Ce document est dans la corbeille : restaurez-le pour reprendre son circuit.',
  loading: 'Lecture du circuit…',
  unreachable: 'Le circuit de validation ne répond pas.',
  retry: 'Réessayer',
  awaited: {
    title: 'En attente de',
    reviews: (left: number) => count(left, 'visa de relecture', 'visas de relecture'),
    profession: (profession: string) => `la signature : ${profession}`,
    anyApprover: 'la signature d’un approbateur',
    submission: 'la soumission par un auteur',
    rework: 'la reprise du texte par un auteur',
    publication: 'la publication, par le responsable, la rédaction ou la coordination',
    schedule: (moment: string) => `la publication programmée le ${moment}`,
    nobodyLeft:
      'Personne du groupe ne peut le faire : la coordination peut désigner quelqu’un pour ce document.',
    as: { approver: 'approbateur', author: 'auteur', lead: 'responsable', reviewer: 'relecteur' },
    others: (rest: number) => count(rest, 'autre personne', 'autres personnes'),
  },
  round: (round: number) => `tour ${round}`,
  change: (type: string) => `Modification ${type.toLowerCase()}`,
  submitted: (name: string, moment: string) => `Soumis par ${name}, le ${moment}`,
  named: (name: string, as: string) => `${name}, ${as} pour ce document`,
  namedTitle: 'Personnes désignées',
  decisions: {
    title: 'Visas',
    none: 'Aucun visa pour le moment.',
    void: 'annulé',
    acknowledged: (number: number) =>
      count(number, 'changement critique coché', 'changements critiques cochés'),
    voidWhy: 'Ce visa ne compte plus : le texte a changé ou le tour est terminé.',
  },
  critical: {
    title: 'Changements critiques',
    intro: (seen: number, all: number) =>
      `Regardez chacun dans le texte, puis cochez-le. ${count(seen, 'vu', 'vus')} sur ${all}.`,
    onlyShown: 'Chaque signataire doit les cocher un par un avant de signer.',
    at: '\u00A0: ',
    before: 'Avant',
    after: 'Après',
    seen: 'J’ai vu',
    left: (left: number) =>
      left > 1
        ? `${left} changements critiques restent à cocher avant de signer.`
        : 'Un changement critique reste à cocher avant de signer.',
  },
  signing: {
    titles: {
      verify: 'Donner votre visa de relecture',
      approve: 'Signer l’approbation',
      override: 'Signer une approbation par dérogation',
    },
    buttons: {
      verify: 'Donner mon visa',
      approve: 'Signer et approuver',
      override: 'Signer la dérogation',
    },
    becomes: (number: string) => `deviendra la version ${number}`,
    seen: (seen: number, all: number) =>
      `${count(seen, 'changement critique vu', 'changements critiques vus')} sur ${all}`,
  },
  contributors: 'Ont modifié le texte',
  missing: {
    title: 'À compléter avant de soumettre',
    none: 'Rien ne manque pour soumettre.',
    saveFirst: 'Cette liste est celle de la version enregistrée.',
    shown: (field: string) => `Champ affiché : ${field}`,
    absent: 'Ce champ ne se trouve pas dans le formulaire.',
  },
  figures: {
    title: 'Chiffres à comparer avec Word',
    intro:
      'Une seconde lecture du fichier importé y trouve d’autres chiffres que le document. Regardez chaque passage dans Word, corrigez-le ici s’il le faut, puis cochez-le.',
    passage: (number: number) => `passage ${number}`,
    inFile: 'Dans Word',
    here: 'À l’import',
    nothing: 'rien',
    quoted: (text: string) => `«\u00A0${text}\u00A0»`,
    tick: 'J’ai comparé',
    done: (number: number) => count(number, 'passage comparé', 'passages comparés'),
    checkedBy: (name: string, moment: string) => `Comparé par ${name}, le ${moment}`,
  },
  passFigures: {
    intro:
      'Vous pouvez publier malgré ces différences\u00A0: dites pourquoi. Votre nom, le motif et les différences sont gardés au journal.',
  },
  actionsTitle: 'Actions',
  noAction: 'Aucune action ne vous est ouverte pour le moment.',
  refused: (number: number) => count(number, 'autre action', 'autres actions'),
  refusedHint: 'et pourquoi elles ne vous sont pas ouvertes',
  saveAndSubmit: 'Enregistrer et soumettre',
  hash: {
    title: 'Empreinte du contenu',
    short: (hash: string) => `Empreinte ${hash.slice(0, 8)}`,
    hint: 'SHA-256 de ce que dit le document ; chaque visa y est lié.',
  },
  unsaved: {
    keep: 'Vos changements ne sont pas enregistrés : ils restent dans la page, et cette action porte sur la version enregistrée.',
    endsRound:
      'Enregistrer des changements met fin au tour en cours : les visas donnés seront annulés.',
    saveFailed:
      'Le document n’a pas pu être enregistré : l’action n’a pas été faite. Vos changements sont toujours dans la page.',
    stillMissing: 'Document enregistré. Il manque encore quelque chose pour le soumettre.',
  },
  stale: {
    changed: (name: string, moment: string) =>
      `Ce document a été modifié par ${name} le ${moment}, depuis que vous l’avez ouvert.`,
    changedByUnknown: 'Ce document a été modifié depuis que vous l’avez ouvert.',
    kept: 'Vos changements sont gardés dans cette page, mais un enregistrement serait refusé pour ne rien écraser.',
    compare: 'Comparer (nouvel onglet)',
    reload: 'Recharger',
    see: 'Voir ce qui a changé',
    read: 'Lire le nouveau texte',
    reloadWithout: 'Recharger sans mes changements',
    overwrite: 'Remplacer par mon texte',
    overwriteExplain:
      'Votre texte remplacera le sien, en connaissance de cause. Le sien reste dans l’historique, onglet « Versions ».',
    reloadExplain: 'Ce que vous avez saisi depuis le dernier enregistrement sera perdu.',
    reloaded: 'Document rechargé.',
  },
  dock: { open: 'Ouvrir le circuit', close: 'Fermer' },
  dialog: {
    cancel: 'Annuler',
    working: 'Un instant…',
    incomplete: 'Complétez ce qui est indiqué.',
    fillIn: 'Ce champ est nécessaire.',
    required: 'nécessaire',
    optional: 'facultatif',
    reload: 'Recharger le document',
    noAnswer: 'Le serveur ne répond pas. Rechargez la page pour voir si l’action a été faite.',
  },
  fields: {
    changeType: 'Importance de la modification',
    changeTypeHints: {
      minor: 'Précision ou correction sans effet sur la pratique : 1.0 devient 1.1.',
      major: 'La pratique change : 1.0 devient 2.0, la date de révision repart.',
    },
    acknowledged: 'Changements critiques, à cocher un par un',
    changeSummary: 'Ce qui change',
    changeSummaryHint: 'Publié avec la version. En une ou deux phrases.',
    assignees: 'Personnes à désigner',
    assigneesHint:
      'Nom ou adresse électronique. Elles pourront lire, commenter et donner leur visa sur ce document.',
    as: 'Comme',
    assignAs: { reviewer: 'relecteur', approver: 'approbateur' },
    remove: (name: string) => `Retirer ${name}`,
    nobodyFound: 'Personne ne correspond.',
    found: (number: number) => count(number, 'personne trouvée', 'personnes trouvées'),
    reason: 'Motif',
    comment: 'Commentaire',
    changesWanted: 'Modifications demandées',
    password: 'Votre mot de passe',
    passwordHint: 'Il vaut signature.',
    scheduledFor: 'Date et heure de publication',
    scheduledForHint: 'À l’heure de votre ordinateur.',
    firstNumber: 'Numéro de la première version',
    firstNumberHint:
      'Vide : 1.0. Pour un document qui existait sur papier, son numéro, par exemple 3.0.',
    number: 'Version concernée',
    kind: 'Pourquoi la retirer',
    kindHints: {
      error: 'Elle ne doit plus être lue, même à son numéro.',
      replaced: 'Un autre document la remplace ; elle reste lisible avec un avertissement.',
      obsolete: 'Elle n’a plus d’objet ; elle reste lisible avec un avertissement.',
    },
    replacedBy: 'Référence du document qui la remplace',
  },
  intros: {
    submit: 'Le texte part en relecture. Type et résumé de la modification sont signés avec lui.',
    assign: 'Pour ce circuit seulement, de n’importe quel groupe.',
    recall: 'Le circuit s’arrête et le document redevient un brouillon.',
    verify: 'Vous attestez avoir relu ce texte.',
    requestChanges: 'Le texte revient à ses auteurs ; le tour se termine.',
    approve: 'Vous signez ce texte, et lui seul : toute modification annule votre visa.',
    refuse: 'Le circuit s’arrête. Le motif est gardé avec votre visa.',
    schedule: 'Le texte approuvé sera publié de lui-même à ce moment.',
    release: 'Le texte approuvé entre en vigueur aussitôt ; la version précédente est remplacée.',
    override:
      'Vous approuvez à la place des visas qui manquent. Votre nom et le motif restent affichés sur la version, à réviser sous 30 jours.',
    confirmUnchanged:
      'La version en vigueur reste telle quelle, avec une nouvelle date de révision.',
    withdraw:
      'La version n’est plus en vigueur ; son adresse le dit. Aucune ancienne version ne revient d’elle-même.',
    reinstate: 'Une ancienne version redevient celle qui est en vigueur.',
  },
  done: {
    submit: 'Document soumis.',
    assign: 'Personnes désignées.',
    recall: 'Document retiré de la relecture : il est de nouveau un brouillon.',
    verify: 'Visa de relecture donné.',
    requestChanges: 'Modifications demandées.',
    approve: 'Approbation signée.',
    refuse: 'Document refusé.',
    schedule: 'Publication programmée.',
    release: 'Version publiée.',
    override: 'Approbation par dérogation signée.',
    confirmUnchanged: 'Version confirmée sans changement.',
    withdraw: 'Version retirée.',
    reinstate: 'Version remise en vigueur.',
  },
}

/** The words of the panel, whichever the language. */
export type Words = typeof fr
