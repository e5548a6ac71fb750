'use server'
import {
  handInAnonymousSheet,
  readReceipt,
  replaceAnonymousSheet,
  withdrawAnonymousSheet,
} from '@trivselsrum/contracts/anonymous-sheets'
import { ApiError } from '@trivselsrum/contracts/client'
import { problems } from '@trivselsrum/contracts/problems'
import { Receipt } from '@trivselsrum/contracts/receipt'
import { givePasscode, handInThroughShare, type ShareOpens } from '@trivselsrum/contracts/shares'
import { readOwnContributions } from '@trivselsrum/contracts/taking-part'
import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { keepCode } from '@/features/taking-part/code-cookie'
import { call } from '@/lib/api-server'
import type { FormState } from '@/lib/form-state'
import { paths } from '@/lib/paths'
import { readerLanguage, speakLike } from '@/lib/reader-language'
import { refusedState, textOf } from '@/lib/refused-state'
import type { SheetState } from './asked'
import { openedAt } from './opened'
import { forgetReceipt, keepReceipt } from './receipt-cookie'
import { refusedSheet } from './refused-sheet'
import { type SentSheet, sentSheet } from './sent-sheet'

export async function givePasscodeAction(opens: ShareOpens, _: FormState, form: FormData): Promise<FormState> {
  const { passcode = '' } = textOf(form, ['passcode'])
  try {
    await call(givePasscode, { body: { passcode } })
  } catch (error) {
    return refusedState(error, { passcode })
  }
  // What comes from a browser is only ever one of these.
  redirect((openedAt[opens] ?? openedAt.round)())
}

export async function handInThroughShareAction(_: SheetState, form: FormData): Promise<SheetState> {
  const sent = sentSheet(form)
  const { receipt, answers, department, round } = sent
  return handIn(sent, paths.handedIn(), () =>
    call(handInThroughShare, { query: { round }, body: { receipt, answers, ...(department && { department }) } }),
  )
}

export async function handInAnonymousAction(
  { company, quarter }: { company: string; quarter: string },
  _: SheetState,
  form: FormData,
): Promise<SheetState> {
  const sent = sentSheet(form)
  const { receipt, answers, round } = sent
  return handIn(sent, paths.handedIn(company), () =>
    call(handInAnonymousSheet, { params: { company, quarter }, query: { round }, body: { receipt, answers } }),
  )
}

export async function replaceAction(_: SheetState, form: FormData): Promise<SheetState> {
  const sent = sentSheet(form)
  const { receipt, answers } = sent
  return handIn(sent, paths.receipt('replaced'), () => call(replaceAnonymousSheet, { body: { receipt, answers } }))
}

/** Hands in and leads to the receipt, or comes back with the reason and all that was typed. */
async function handIn(sent: SentSheet, to: string, work: () => Promise<unknown>): Promise<SheetState> {
  try {
    await work()
  } catch (error) {
    return refusedSheet(error, sent)
  }
  await keepReceipt(sent.receipt)
  // Back leads to a page that knows of it, not to the form as the browser has kept it.
  revalidatePath('/', 'layout')
  redirect(to)
}

export async function withdrawAction(_: FormState, form: FormData): Promise<FormState> {
  const { receipt = '' } = textOf(form, ['receipt'])
  try {
    await call(withdrawAnonymousSheet, { body: { receipt } })
  } catch (error) {
    return refusedState(error, {})
  }
  redirect(paths.receipt())
}

export async function openReceiptAction(_: FormState, form: FormData): Promise<FormState> {
  const { receipt: typed = '' } = textOf(form, ['receipt'])
  const { data: receipt } = Receipt.safeParse(typed)
  const code = 'no-such-receipt'
  if (!receipt)
    return { problem: { code, ...problems[code][await readerLanguage()] }, fields: {}, values: { receipt: typed } }
  let to: string
  try {
    to = await openReceipt(receipt)
  } catch (error) {
    return refusedState(error, { receipt: typed })
  }
  redirect(to)
}

/** Looks up what a code was given for, a sheet or contributions, and answers where that is seen. */
async function openReceipt(receipt: string): Promise<string> {
  const body = { receipt }
  const sheet = await call(readReceipt, { body }).catch((error: unknown) => {
    if (error instanceof ApiError && error.problem.code === 'no-such-receipt') return undefined
    throw error
  })
  if (sheet) {
    await speakLike(sheet)
    await keepReceipt(receipt)
    return paths.receipt()
  }
  const own = await call(readOwnContributions, { body })
  await speakLike({ language: own.companyLanguage })
  // From here on the device writes with that code, too.
  await keepCode({ consultation: own.consultation, receipt })
  return paths.ownContributions(own.consultation)
}

/** The next person on a shared phone begins with nothing of the one before. */
export async function answerAsAnotherAction(): Promise<void> {
  await forgetReceipt()
  redirect(paths.shareSheet())
}

export async function forgetReceiptAction(): Promise<void> {
  await forgetReceipt()
  redirect(paths.receipt())
}
