'use client'
import { type ChangeEvent, useRef, useState } from 'react'
import { saveFile } from '@/lib/save-file'
import type { Answers } from './answers'
import { AskFirst } from './ask-first'
import { KeepingCard } from './keeping-card'
import type { Keeping } from './kept-here'
import { openedFile, ownFile } from './own-file'
import { OwnPart } from './own-part'
import type { OwnWords } from './own-words'
import type { PrivatePart } from './private-parts'
import { useOwnAnswers } from './use-own-answers'

interface OwnToolProps {
  keeping: Keeping
  title: string
  language: string
  parts: PrivatePart[]
  words: OwnWords
}

/**
 * What is thought over alone. What stands in the controls is the truth, and this page all that knows it: nothing here
 * sends anything, and there is no form that could.
 */
export function OwnTool({ keeping, title, language, parts, words }: OwnToolProps) {
  const root = useRef<HTMLDivElement>(null)
  const own = useOwnAnswers(keeping, root)
  const [said, setSaid] = useState('')
  const [ask, setAsk] = useState<{ question: string; yes: string; go: () => void }>()
  const { answers } = own
  const isEmpty = Object.keys(answers).length === 0

  const replace = (next: Answers, then: string) => {
    own.replace(next)
    setSaid(then)
    setAsk(undefined)
  }
  const open = async (event: ChangeEvent<HTMLInputElement>) => {
    const [input, file] = [event.target, event.target.files?.[0]]
    const opened = file && openedFile(await file.text(), keeping.tool)
    // The same file can be chosen once more.
    input.value = ''
    if (!file) return
    if (!opened) setSaid(words.notOurs)
    else if (isEmpty) replace(opened, words.opened)
    else setAsk({ question: words.openAsk, yes: words.openYes, go: () => replace(opened, words.opened) })
  }
  const save = () => {
    const page = ownFile({ tool: keeping.tool, title, lead: words.fileLead, language, parts, answers })
    saveFile(new Blob([page], { type: 'text/html' }), `${words.file}-${keeping.tool}.html`)
    own.setSafe()
    setSaid(words.saved)
  }
  return (
    <div className="grid gap-6">
      <div key={own.generation} ref={root} onChange={own.collect} className="grid gap-6" lang={language}>
        {parts.map((part) => (
          <OwnPart key={part.id} part={part} given={own.given} answers={answers} words={words} />
        ))}
      </div>
      <KeepingCard
        words={words}
        isKept={own.isKept}
        said={said}
        onKeep={(isOn) => setSaid(own.setKept(isOn) ? '' : words.notKept)}
        onSave={save}
        onOpen={open}
        onClear={() => setAsk({ question: words.clearAsk, yes: words.clearYes, go: () => replace({}, words.cleared) })}
      >
        {ask && (
          <AskFirst question={ask.question} yes={ask.yes} no={words.no} onYes={ask.go} onNo={() => setAsk(undefined)} />
        )}
      </KeepingCard>
    </div>
  )
}
