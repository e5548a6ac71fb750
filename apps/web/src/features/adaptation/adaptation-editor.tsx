import type { Adaptation } from '@trivselsrum/toolkit/programme/adaptation'
import type { Programme } from '@trivselsrum/toolkit/programme/programme'
import { getTranslations } from 'next-intl/server'
import { ActionForm } from '@/components/action-form'
import { ConfirmDialog } from '@/components/confirm-dialog'
import { SeenBy } from '@/components/seen-by'
import { SubmitButton } from '@/components/submit-button'
import type { FormState } from '@/lib/form-state'
import { type ActivityFields, adaptationFields } from './adaptation-fields'
import { AdaptationForm } from './adaptation-form'
import { adaptationWords } from './adaptation-words'
import { ownKey } from './own-key'

type Act = (state: FormState, form: FormData) => Promise<FormState>

interface EditorProps {
  published: Programme
  adaptation: Adaptation
  version: number
  save: Act
  reset: Act
  /** Whose name is said where somebody else was faster, if it is known. */
  theirs: string
  seenBy: string
}

/** How many empty fields there are for what is added, at first. */
const SPARE = 2

/** The editor of what somebody has of their own in a programme: of a tool, or of one workshop. */
export async function AdaptationEditor({ published, adaptation, version, save, reset, theirs, seenBy }: EditorProps) {
  const t = await getTranslations('adaptation')
  const { steps, beside } = adaptationFields(published, adaptation)
  return (
    <div className="grid max-w-3xl gap-7">
      <AdaptationForm
        action={save}
        version={version}
        steps={steps}
        beside={beside}
        spare={spareFor([...steps.flatMap(({ activities }) => activities), ...beside])}
        language={published.language}
        words={await adaptationWords()}
        save={{ theirs, theirsHint: t('theirsHint'), theirsEmpty: t('theirsEmpty'), submit: t('save') }}
        seenBy={<SeenBy>{seenBy}</SeenBy>}
      />
      {!isEmpty(adaptation) && (
        <details className="text-[0.98rem]">
          <summary className="min-h-8 w-fit text-ink-soft underline underline-offset-3">{t('resetFold')}</summary>
          <div className="card mt-3 grid justify-items-start gap-4">
            <p>{t('resetLead')}</p>
            <ConfirmDialog
              trigger={t('reset')}
              look="quiet"
              title={t('resetTitle')}
              detail={t('resetDetail')}
              cancel={t('notYet')}
            >
              <ActionForm action={reset}>
                <input type="hidden" name="version" value={version} />
                <SubmitButton look="grave">{t('reset')}</SubmitButton>
              </ActionForm>
            </ConfirmDialog>
          </div>
        </details>
      )}
    </div>
  )
}

const isEmpty = ({ order, ...more }: Adaptation) =>
  order.length === 0 && Object.values(more).every((part) => Object.keys(part).length === 0)

function spareFor(activities: readonly ActivityFields[]): Record<string, string[]> {
  const growing = activities.filter(({ grows }) => grows !== null)
  return Object.fromEntries(growing.map(({ id }) => [id, Array.from({ length: SPARE }, ownKey)]))
}
