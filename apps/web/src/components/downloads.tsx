'use client'
import { type FormEvent, useState } from 'react'
import { fetchFile } from '@/lib/api-browser'
import { saveFile } from '@/lib/save-file'
import { type ButtonLook, buttonClass } from './button'

/** A file that is made when it is asked for. */
export interface Download {
  label: string
  /** What it is called while it is made, where its label says too little. */
  what?: string
  action: string
  /** POST where taking it is recorded. */
  method?: 'get' | 'post'
}

interface Words {
  /** Said while a file is made, with `{file}` for what it is: `Laver {file} …`. */
  making: string
  made: string
  failed: string
}

/**
 * Buttons that hand out files. A file may take seconds: meanwhile that is said, also to those who listen, and the page
 * stays as it is; a refusal is said in its place. Without script each is a plain form that the browser answers itself.
 */
export function Downloads({
  downloads,
  words,
  look = 'quiet',
}: {
  downloads: Download[]
  words: Words
  look?: ButtonLook
}) {
  const [status, setStatus] = useState('')
  const [isBusy, setBusy] = useState(false)
  const take = async (event: FormEvent, { action, method = 'get', label, what = label }: Download) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    setStatus(words.making.replace('{file}', what))
    setStatus(await keep(action, method, words))
    setBusy(false)
  }
  return (
    <div className="grid gap-3 print:hidden">
      <div className="flex flex-wrap gap-3">
        {downloads.map((download) => (
          <form
            key={download.action}
            action={download.action}
            method={download.method ?? 'get'}
            onSubmit={(event) => take(event, download)}
          >
            <button type="submit" className={buttonClass(look)} aria-disabled={isBusy}>
              {download.label}
            </button>
          </form>
        ))}
      </div>
      <p role="status" className="whitespace-pre-line text-[0.95rem] text-ink-soft empty:hidden">
        {status}
      </p>
    </div>
  )
}

/** Fetches a file and hands it to the browser to keep; answers what is to be said of it. */
async function keep(action: string, method: string, words: Words): Promise<string> {
  const { file, name, refusal = words.failed } = await fetchFile(action, method)
  if (!file) return refusal
  saveFile(file, name)
  return words.made
}
