import type { Policy, PolicyBox, PolicyGuide, PolicyNote } from '@trivselsrum/contracts/policies'
import { getLocale, getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/button'
import { SeenBy } from '@/components/seen-by'
import { formatMoment } from '@/lib/format'
import { paths } from '@/lib/paths'
import { NoteForm } from './note-form'
import { saveNoteAction } from './policy.actions'
import { PolicyFrame } from './policy-frame'

/** Who talks over which boxes. */
const talks: { id: 'opening' | 'group'; boxes: PolicyBox[] }[] = [
  { id: 'opening', boxes: ['important', 'vision', 'culture', 'stigma'] },
  { id: 'group', boxes: ['experience', 'forms'] },
]

interface PolicyNotesProps {
  company: string
  policy: Policy
  guide: PolicyGuide
}

/** The talk before the writing: the opening one in the AMO, then that of those who will write. */
export async function PolicyNotes({ company, policy, guide }: PolicyNotesProps) {
  const t = await getTranslations('policyNotes')
  const isNext = policy.form === null && policy.can.run
  return (
    <PolicyFrame company={company} policy={policy} here="talk" title={t('title')}>
      <div className="grid gap-2">
        <p>{t('lead')}</p>
        <SeenBy>{t('seenBy')}</SeenBy>
      </div>
      {talks.map(({ id, boxes }) => (
        <section key={id} className="grid gap-4" aria-labelledby={id}>
          <div className="grid gap-1">
            <h2 id={id}>{t(`talk.${id}`)}</h2>
            <p className="text-ink-soft">{t(`talkHint.${id}`)}</p>
          </div>
          <div className="grid gap-5 lg:grid-cols-2">
            {boxes.map((box) => (
              <Box key={box} box={box} company={company} policy={policy} guide={guide} />
            ))}
          </div>
        </section>
      ))}
      {isNext && (
        <section className="grid justify-items-start gap-3" aria-labelledby="after">
          <h2 id="after">{t('after')}</h2>
          <p>{t('afterDetail')}</p>
          <ButtonLink href={paths.policyForm(company, policy.id)}>{t('toForm')}</ButtonLink>
        </section>
      )}
    </PolicyFrame>
  )
}

async function Box({ box, company, policy, guide }: PolicyNotesProps & { box: PolicyBox }) {
  const t = await getTranslations('policyNotes')
  const { title, hint } = guide.boxes[box]
  const note = policy.notes.find((one) => one.box === box)
  if (!policy.can.write)
    return (
      <section className="card grid content-start gap-2" aria-labelledby={box}>
        <h3 id={box}>{title}</h3>
        {note?.text ? (
          <p className="whitespace-pre-line">{note.text}</p>
        ) : (
          <p className="text-ink-soft">{t('nothing')}</p>
        )}
        <Saved note={note} />
      </section>
    )
  return (
    <section className="card grid content-start gap-3" aria-label={title}>
      <NoteForm
        action={saveNoteAction.bind(null, { company, policy: policy.id, box })}
        id={box}
        version={note?.version ?? 0}
        text={note?.text ?? ''}
        label={title}
        hint={hint}
        words={{
          // Whose it is the form knows when it is refused.
          theirs: t('theirs', { name: '{name}' }),
          theirsHint: t('theirsHint'),
          theirsEmpty: t('theirsEmpty'),
          submit: t('save'),
        }}
      />
      <Saved note={note} />
    </section>
  )
}

async function Saved({ note }: { note: PolicyNote | undefined }) {
  const [t, language] = [await getTranslations('policyNotes'), await getLocale()]
  if (!note?.savedAt) return null
  return (
    <p className="text-[0.9rem] text-ink-soft">
      {t('savedBy', { name: note.savedBy ?? '', date: formatMoment(note.savedAt, language) })}
    </p>
  )
}
