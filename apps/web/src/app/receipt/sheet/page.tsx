import { redirect } from 'next/navigation'
import { replaceAction } from '@/features/guests/guest.actions'
import { OwnAnswers } from '@/features/guests/own-answers'
import { findOwnSheet } from '@/features/guests/own-sheet'
import { isAnswerToForm } from '@/lib/is-answer-to-form'
import { paths } from '@/lib/paths'

export default async function OwnAnswersPage() {
  const own = await findOwnSheet()
  if (!own?.isOpen && !(await isAnswerToForm())) redirect(paths.receipt())
  return <OwnAnswers own={own?.isOpen ? own : undefined} action={replaceAction} />
}
