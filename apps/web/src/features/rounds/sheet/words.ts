import type { RoundMode } from '@trivselsrum/contracts/rounds'
import { getTranslations } from 'next-intl/server'

/** What the sheet says in the browser: to a group that answers together, or to one person. Places are marked {so}. */
export async function sheetWords(mode: RoundMode) {
  return mode === 'joint' ? jointWords() : { ...(await jointWords()), ...(await ownWords()) }
}

/** What is said otherwise to somebody who answers alone. */
async function ownWords() {
  const t = await getTranslations('ownSheet')
  return {
    conflictTitle: t('conflictTitle'),
    theirs: t('theirs'),
    mine: t('mine'),
    doneDetail: t('doneDetail'),
    handIn: t('handIn'),
  }
}

async function jointWords() {
  const t = await getTranslations('sheet')
  return {
    position: t.raw('position') as string,
    progress: t.raw('progress') as string,
    next: t('next'),
    back: t('back'),
    oneByOne: t('oneByOne'),
    all: t('all'),
    view: t('view'),
    note: t('note'),
    noteHint: t('noteHint'),
    keys: t('keys'),
    saved: t.raw('saved') as string,
    saving: t('saving'),
    waiting: t('waiting'),
    nothingYet: t('nothingYet'),
    conflictTitle: t('conflictTitle'),
    theirs: t.raw('theirs') as string,
    mine: t('mine'),
    scoreAndNote: t.raw('scoreAndNote') as string,
    noScore: t('noScore'),
    keepMine: t('keepMine'),
    takeTheirs: t('takeTheirs'),
    doneTitle: t('doneTitle'),
    doneDetail: t('doneDetail'),
    missingTitle: t.raw('missingTitle') as string,
    handIn: t('handIn'),
    summary: t('summary'),
    unsavedHandIn: t('unsavedHandIn'),
    pause: t('pause'),
    refused: t('refused'),
    unsettled: t('unsettled'),
    unsettledTitle: t.raw('unsettledTitle') as string,
    heldTitle: t('heldTitle'),
    heldDetail: t('heldDetail'),
    leave: t('leave'),
    toRounds: t('toRounds'),
    signedOutTitle: t('signedOutTitle'),
    signedOutDetail: t('signedOutDetail'),
    signIn: t('signIn'),
  }
}

export type SheetWords = Awaited<ReturnType<typeof jointWords>>
