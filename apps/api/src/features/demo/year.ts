import type { DiscussionSection, GoalOutcome } from '@trivselsrum/contracts/discussions'

type Sections = Partial<Record<DiscussionSection, string>>

/** What the made-up company agreed on in last year's discussion. */
export const lastYear: Sections = {
  cooperation:
    'Vi vil have hul på det psykiske arbejdsmiljø. To sygemeldinger kom bag på os, så vi begynder med at se, hvordan vi har det, og tale åbent om det.',
  goals:
    'Vi måler trivslen hvert kvartal\nAlle ved, hvem man går til, når noget presser\nIngen arbejder over to weekender i træk',
  organisation:
    'AMO er Karen, Mette og Jens. Vi mødes den første onsdag i hver måned kl. 13 i mødelokalet. Mette indkalder og skriver referat.',
  competence: 'Mette tager den obligatoriske uddannelse til foråret. Jens tager halvanden dag om psykisk arbejdsmiljø.',
  decisions:
    'Leveregler for travle uger hænges op i Smedjen og Montage\nJens og Lone skal på kursus i omsorgssamtalen\nKaren ringer til Østjysk Stål om leveringstiderne',
}

/** Who was there beside the AMO. */
export const guest = 'Søren Agerholm, bestyrelsen'

/** How last year's goals are judged in this year's draft; the last is not talked about yet. */
export const judged: { place: number; outcome: GoalOutcome | null; note: string }[] = [
  { place: 0, outcome: 'partly', note: 'Vi sprang ét kvartal over, da ordren til Østjysk Stål fyldte det hele.' },
  { place: 1, outcome: 'met', note: 'Det hænger på tavlen, og folk bruger det.' },
  { place: 2, outcome: null, note: '' },
]

/** How far this year's draft has come: the visitor may go on from here. */
export const thisYear: Sections = {
  cooperation:
    'Vi holder fast i målingerne og bruger dem. I år ser vi mest på bemandingen i spidsbelastninger og på, hvordan nye kommer godt i gang.',
  goals: 'Alle nye har en fast makker de første tre måneder\nVi planlægger bemandingen seks uger frem',
}

/** How many years ago the APV was made. */
export const apvYearsAgo = 2
