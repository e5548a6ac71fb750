import type { Consultation } from '@trivselsrum/contracts/consultations'
import type { Contribution } from '@trivselsrum/contracts/contributions'
import type { Language } from '@trivselsrum/contracts/values'
import { getTranslations } from 'next-intl/server'
import { SeenBy } from '@/components/seen-by'
import { paths } from '@/lib/paths'
import { answerConsultationAction } from '../consultation.actions'
import { answerDraft } from './answer-draft'
import { AnswerForm } from './answer-form'
import { outcomesOf } from './outcomes'

interface AnswerProps {
  company: string
  consultation: Consultation
  language: Language
  all: Contribution[] | undefined
}

/** «You said, we did»: written once nothing waits any more, told to everybody, and open to correction. */
export async function Answer({ company, consultation, language, all }: AnswerProps) {
  const t = await getTranslations('consultationAnswer')
  const { id, sections, waiting, answer, state, can } = consultation
  const canBegin = waiting === 0 || state === 'answered'
  return (
    <section id="answer" className="card grid scroll-mt-4 gap-4" aria-labelledby="you-said">
      <h2 id="you-said">{t('title')}</h2>
      {canBegin && can.answer ? (
        <>
          <p>{t(state === 'answered' ? 'told' : 'lead')}</p>
          <AnswerForm
            action={answerConsultationAction.bind(null, { company, consultation: id })}
            answer={answer || answerDraft(outcomesOf(sections, all ?? []), language)}
            language={language}
            words={{ label: t('label'), hint: t('hint'), submit: t(state === 'answered' ? 'correct' : 'submit') }}
          >
            <SeenBy>{t('seenBy')}</SeenBy>
          </AnswerForm>
        </>
      ) : (
        <>
          <p>{t('notYet', { count: waiting })}</p>
          {waiting > 0 && (
            <p>
              <a href={`${paths.consultation(company, id, { only: 'waiting' })}#contributions`}>{t('seeWaiting')}</a>
            </p>
          )}
          {answer && <p className="border-l-4 border-line pl-4 whitespace-pre-line">{answer}</p>}
        </>
      )}
    </section>
  )
}
