import type { Language } from '@trivselsrum/toolkit/tool'
import type { Acts } from '../../platform/audit.ts'

type Words = Record<Language, string>

/** Every kind of act in words: on the page of the log, and in what is exported from it. */
export const acts: Record<keyof Acts, Words> = {
  'company-created': { da: 'Virksomhed oprettet', en: 'Company created' },
  'facts-changed': { da: 'Oplysninger ændret', en: 'Facts changed' },
  'thresholds-changed': { da: 'Grænser ændret', en: 'Thresholds changed' },
  'second-factor-required': { da: 'To trin ved login krævet', en: 'Two-step sign-in required' },
  'second-factor-no-longer-required': {
    da: 'To trin ved login ikke længere krævet',
    en: 'Two-step sign-in no longer required',
  },
  'invitation-made': { da: 'Inviteret', en: 'Invited' },
  'invitation-renewed': { da: 'Invitation fornyet', en: 'Invitation renewed' },
  'invitation-revoked': { da: 'Invitation trukket tilbage', en: 'Invitation withdrawn' },
  'invitation-accepted': { da: 'Invitation accepteret', en: 'Invitation accepted' },
  'role-changed': { da: 'Rolle ændret', en: 'Role changed' },
  'member-moved': { da: 'Flyttet til afdeling', en: 'Moved to department' },
  'member-deactivated': { da: 'Lukket ude', en: 'Deactivated' },
  'member-let-in': { da: 'Lukket ind igen', en: 'Let in again' },
  'member-removed': { da: 'Fjernet', en: 'Removed' },
  'department-created': { da: 'Afdeling oprettet', en: 'Department created' },
  'department-renamed': { da: 'Afdeling omdøbt', en: 'Department renamed' },
  'department-merged': { da: 'Afdeling lagt sammen', en: 'Department merged' },
  'department-closed': { da: 'Afdeling lukket', en: 'Department closed' },
  'round-opened': { da: 'Måling åbnet', en: 'Assessment opened' },
  'sheet-handed-in': { da: 'Besvarelse afleveret', en: 'Answers handed in' },
  'sheet-taken-back': { da: 'Besvarelse taget tilbage', en: 'Answers taken back' },
  'participants-added': { da: 'Flere bedt om at svare', en: 'More people asked' },
  'round-reminded': { da: 'Mindet om måling', en: 'Assessment reminded of' },
  'share-made': { da: 'Delelink lavet', en: 'Shared link made' },
  'share-revoked': { da: 'Delelink lukket', en: 'Shared link ended' },
  'round-closed': { da: 'Måling lukket', en: 'Assessment closed' },
  'round-voided': { da: 'Måling annulleret', en: 'Assessment voided' },
  'discussion-begun': { da: 'Årlig drøftelse begyndt', en: 'Yearly discussion begun' },
  'discussion-concluded': { da: 'Årlig drøftelse afsluttet', en: 'Yearly discussion concluded' },
  'discussion-deleted': { da: 'Kladde til årlig drøftelse slettet', en: 'Draft of yearly discussion deleted' },
  'apv-date-changed': { da: 'Dato for APV ændret', en: 'Date of the APV changed' },
  'policy-begun': { da: 'Tekst begyndt', en: 'Text begun' },
  'policy-form-chosen': { da: 'Form valgt', en: 'Form chosen' },
  'policy-writers-changed': { da: 'Dem, der skriver med, ændret', en: 'Writers changed' },
  'policy-version-restored': { da: 'Gået tilbage til en version', en: 'Version restored' },
  'policy-removed': { da: 'Tekst slettet', en: 'Text deleted' },
  'policy-retired': { da: 'Tekst ophævet', en: 'Text retired' },
  'edition-begun': { da: 'Ny udgave begyndt', en: 'New edition begun' },
  'edition-adopted': { da: 'Udgave vedtaget', en: 'Edition adopted' },
  'edition-published': { da: 'Udgave sendt ud', en: 'Edition published' },
  'consultation-opened': { da: 'Høring åbnet', en: 'Consultation opened' },
  'consultation-closed': { da: 'Høring lukket', en: 'Consultation closed' },
  'consultation-answered': { da: 'Høring besvaret', en: 'Consultation answered' },
  'contribution-hidden': { da: 'Bidrag skjult', en: 'Contribution hidden' },
  'workshop-planned': { da: 'Workshop planlagt', en: 'Workshop planned' },
  'workshop-finished': { da: 'Workshop afsluttet', en: 'Workshop finished' },
  'workshop-reopened': { da: 'Workshop genåbnet', en: 'Workshop reopened' },
  'workshop-removed': { da: 'Workshop slettet', en: 'Workshop deleted' },
  'tool-adapted': { da: 'Værktøj tilpasset', en: 'Tool adapted' },
  'action-removed': { da: 'Tiltag slettet', en: 'Action deleted' },
  'calendar-made': { da: 'Kalenderadresse lavet', en: 'Calendar address made' },
  'calendar-ended': { da: 'Kalenderadresse lukket', en: 'Calendar address ended' },
  'company-exported': { da: 'Hele virksomheden hentet', en: 'Whole company exported' },
  'company-imported': { da: 'Virksomhed hentet ind', en: 'Company imported' },
  'deletion-begun': { da: 'Sletning bestilt', en: 'Deletion begun' },
  'deletion-undone': { da: 'Sletning fortrudt', en: 'Deletion undone' },
  'member-left': { da: 'Konto slettet', en: 'Account deleted' },
  'talk-keys-rotated': { da: 'Nøgler til samtaler skiftet', en: 'Keys of talks changed' },
  'help-changed': { da: '»Her kan du få hjælp« ændret', en: '“Where can I get help” changed' },
  'plan-exported': { da: 'Handlingsplan hentet', en: 'Action plan exported' },
  'audit-log-exported': { da: 'Log hentet', en: 'Log exported' },
}

/** Words for what a subject holds that the product chose: roles, modes, the names of facts. */
export const values: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    owner: { da: 'Ejer', en: 'Owner' },
    amo: { da: 'AMO', en: 'AMO' },
    leader: { da: 'Leder', en: 'Leader' },
    member: { da: 'Medarbejder', en: 'Member' },
    rules: { da: 'leveregler', en: 'rules of living' },
    policy: { da: 'politik', en: 'policy' },
    guideposts: { da: 'pejlemærker', en: 'guideposts' },
    words: { da: 'tre ord', en: 'three words' },
    joint: { da: 'fælles', en: 'joint' },
    named: { da: 'med navn', en: 'named' },
    anonymous: { da: 'anonym', en: 'anonymous' },
    planned: { da: 'planlagt', en: 'planned' },
    underway: { da: 'i gang', en: 'under way' },
    done: { da: 'udført', en: 'done' },
    dropped: { da: 'droppet', en: 'dropped' },
    xlsx: { da: 'regneark', en: 'spreadsheet' },
    csv: { da: 'CSV', en: 'CSV' },
    docx: { da: 'Word-dokument', en: 'Word document' },
    pdf: { da: 'PDF', en: 'PDF' },
    name: { da: 'navn', en: 'name' },
    cvr: { da: 'CVR-nummer', en: 'CVR number' },
    industry: { da: 'branche', en: 'industry' },
    headcount: { da: 'antal ansatte', en: 'headcount' },
    language: { da: 'sprog', en: 'language' },
  }),
)

/** What stands where something has no name any more, or none was chosen. */
export const none: Words = { da: 'ingen', en: 'none' }

/** Who did what nobody of the company did. */
export const operator: Words = { da: 'Den, der driver Trivselsrum', en: 'Whoever runs Trivselsrum' }

/** Figures with their unit. */
export const figures: Record<string, (count: number) => Words> = {
  meansFrom: (count) => ({ da: `gennemsnit fra ${count} svar`, en: `means from ${count} answers` }),
  detailsFrom: (count) => ({ da: `fordelinger fra ${count} svar`, en: `distributions from ${count} answers` }),
  edition: (number) => ({ da: `udgave ${number}`, en: `edition ${number}` }),
  added: (count) => ({ da: `${count} personer`, en: `${count} people` }),
  actions: (count) =>
    count === 1 ? { da: '1 tiltag', en: '1 action' } : { da: `${count} tiltag`, en: `${count} actions` },
  entries: (count) => (count === 1 ? { da: '1 linje', en: '1 line' } : { da: `${count} linjer`, en: `${count} lines` }),
}

/** The head of an export. */
export const columns: Record<Language, string[]> = {
  da: ['Tidspunkt', 'Hvem', 'Handling', 'Hvad'],
  en: ['Time', 'Who', 'Act', 'What'],
}
