import type { ContributionKind, ContributionOutcome } from '@trivselsrum/contracts/contributions'
import type { PolicyBox } from '@trivselsrum/contracts/policies'
import type { Document } from '@trivselsrum/toolkit/document/document'

/** Something a member of the made-up company contributed, and what became of it. */
export interface Said {
  kind: ContributionKind
  section: string
  /** The passage it is about; the section as a whole without. */
  about?: string
  words?: string
  text?: string
  name?: string
  supports: number
  /** Where it was decided; accepted suggestions go into the draft. */
  outcome?: ContributionOutcome
  reason?: string
}

const rule = (section: string, heading: string, text: string): Document['content'] => [
  { type: 'heading', attrs: { level: 2, section }, content: [{ type: 'text', text: heading }] },
  { type: 'paragraph', content: [{ type: 'text', text }] },
]

/** The rules of living that hang in every hall, as they were before everybody was asked. */
export const rules = {
  title: 'Vores fem leveregler',
  notes: {
    important: 'At man bliver set. Det er de små ting, der gør, om man har lyst til at møde.',
    culture: 'Vi er gode til at tage fat, når det brænder, og dårlige til at sige, at det er ved at gøre det.',
    vision: 'Fem sætninger, som også den nye på lageret kan huske.',
  } satisfies Partial<Record<PolicyBox, string>>,
  text: {
    type: 'doc',
    content: [
      ...rule('morning', 'Vi siger godmorgen', 'Alle bliver set, når de møder, også den, der kommer ind fra vagten.'),
      ...rule(
        'asking',
        'Vi spørger, når noget er anderledes',
        'Er en kollega mere stille end ellers, spørger vi, hvordan det går, og venter på svaret.',
      ),
      ...rule('in-time', 'Vi siger til i god tid', 'Hober opgaverne sig op, siger vi det, mens der kan gøres noget.'),
      ...rule(
        'to-each-other',
        'Vi taler til hinanden, ikke om hinanden',
        'Har vi noget at sige til en kollega, siger vi det til kollegaen selv, og vi siger det ordentligt.',
      ),
      ...rule('time-off', 'Vi holder fri, når vi har fri', 'Ingen skal svare på mails efter fyraften.'),
    ],
  } satisfies Document,
  lead: 'Reglerne skal hænge i alle haller. Er de skrevet, så du kan stå inde for dem?',
  said: [
    {
      kind: 'suggestion',
      section: 'time-off',
      about: 'svare på mails',
      words: 'svare på mails eller tage telefonen',
      text: 'Hos os er det telefonen, der ringer.',
      supports: 5,
      outcome: 'accepted',
    },
    {
      kind: 'suggestion',
      section: 'asking',
      about: 'mere stille end ellers',
      words: 'mere stille eller kortere for hovedet end ellers',
      supports: 2,
      outcome: 'accepted',
    },
    {
      kind: 'question',
      section: 'in-time',
      text: 'Til hvem siger man det, når formanden selv har for meget?',
      supports: 4,
      outcome: 'later',
      reason: 'God pointe. Vi tager den op, når vi skriver, hvem man går til.',
    },
    {
      kind: 'comment',
      section: 'morning',
      text: 'Skal det stå her? Det gør vi da.',
      supports: 0,
      outcome: 'declined',
      reason: 'Tre andre skrev, at det netop er det, de mangler, når de kommer fra nat.',
    },
  ] satisfies Said[],
  answer:
    'Fire bidrag kom ind. Telefonen er kommet med ved siden af mails, og nummer to siger nu også, at man kan være kort for hovedet. Hvem man går til, når ens leder er presset, skriver vi ind i politikken.',
  adoptedBy: 'AMO og personalemødet',
}

/** The policy that is out with everybody now, from the template. */
export const policy = {
  title: 'Politik for mental sundhed',
  fillIns: {
    company: 'Nørregaard Smede',
    contact: 'Mette Aagaard',
    phone: '12 34 56 78',
    provider: 'Psykologerne i Havnegade',
  },
  notes: {
    experience: 'To sygemeldinger kom bag på os. Ingen vidste, hvem der skulle ringe, og så ringede ingen.',
    stigma: 'Der bliver stadig sagt, at man bare skal tage sig sammen. Det skal politikken tage fat i.',
    forms: 'Leveregler har vi. Nu mangler vi det, der siger, hvem der gør hvad.',
  } satisfies Partial<Record<PolicyBox, string>>,
  lead: 'Læs især det, der sker, når nogen bliver syg: Kan vi holde, hvad vi lover?',
  said: [
    {
      kind: 'suggestion',
      section: 'procedure',
      about: 'senest fire uger efter den første sygedag',
      words: 'senest to uger efter den første sygedag',
      text: 'Fire uger er længe at vente på, at nogen ringer.',
      supports: 4,
    },
    {
      kind: 'question',
      section: 'counselling',
      text: 'Kan man bruge psykologen, uden at ens leder får det at vide?',
      supports: 5,
    },
    {
      kind: 'comment',
      section: 'prevention',
      text: 'Godt, at det bliver set som noget, virksomheden skal løse, og ikke som en fejl hos den, der har det svært.',
      supports: 2,
    },
    {
      kind: 'suggestion',
      section: 'advice',
      about: 'respekter andres fri',
      words: 'lad være med at ringe til hinanden i fritiden',
      name: 'Rasmus',
      supports: 1,
    },
  ] satisfies Said[],
}
