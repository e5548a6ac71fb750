import { getTranslations } from 'next-intl/server'

/** What a tool for oneself says in the browser. Places are marked {so}. */
export async function ownWords() {
  const t = await getTranslations('ownTool')
  return {
    count: t.raw('count') as string,
    tick: t.raw('tick') as string,
    attention: t('attention'),
    here: t('here'),
    atLevel: t.raw('atLevel') as string,
    keeping: t('keeping'),
    inMemory: t('inMemory'),
    kept: t('kept'),
    save: t('save'),
    print: t('print'),
    open: t('open'),
    keep: t('keep'),
    keepHint: t('keepHint'),
    clear: t('clear'),
    clearAsk: t('clearAsk'),
    clearYes: t('clearYes'),
    openAsk: t('openAsk'),
    openYes: t('openYes'),
    no: t('no'),
    saved: t('saved'),
    opened: t('opened'),
    cleared: t('cleared'),
    notOurs: t('notOurs'),
    notKept: t('notKept'),
    fileLead: t('fileLead'),
    file: t('file'),
  }
}

export type OwnWords = Awaited<ReturnType<typeof ownWords>>
