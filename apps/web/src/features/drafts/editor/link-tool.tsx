'use client'
import { Dialog } from '@base-ui/react/dialog'
import { Toolbar } from '@base-ui/react/toolbar'
import type { Editor } from '@tiptap/react'
import { type FormEvent, useState } from 'react'
import { Button, buttonClass } from '@/components/button'
import { controlClass, Field } from '@/components/field'
import type { DraftWords } from '../words'
import { addressOf } from './address'
import { toolClass } from './tool-button'
import { Drawing } from './tool-drawing'

interface Props {
  editor: Editor
  isPressed: boolean
  href: string
  words: DraftWords
}

/** Asks where a link leads. Where nothing is selected, the address itself is written. */
export function LinkTool({ editor, isPressed, href, words }: Props) {
  const [isOpen, setOpen] = useState(false)
  const [isWrong, setWrong] = useState(false)
  const change = (toOpen: boolean) => {
    setWrong(false)
    setOpen(toOpen)
  }
  const done = () => {
    change(false)
    editor.commands.focus()
  }
  const set = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const address = addressOf(String(new FormData(event.currentTarget).get('address') ?? ''))
    if (!address) return setWrong(true)
    setLink(editor, address)
    done()
  }
  const remove = () => {
    editor.chain().extendMarkRange('link').unsetLink().run()
    done()
  }
  return (
    <Dialog.Root open={isOpen} onOpenChange={change}>
      <Toolbar.Button
        aria-label={words.link}
        aria-pressed={isPressed}
        title={words.link}
        className={toolClass}
        render={<Dialog.Trigger />}
      >
        <Drawing name="link" />
      </Toolbar.Button>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-20 bg-veil" />
        <Dialog.Popup className="card fixed inset-x-4 top-1/2 z-20 mx-auto grid max-h-[90dvh] max-w-lg -translate-y-1/2 gap-4 overflow-y-auto">
          <Dialog.Title render={<h2>{words.linkTitle}</h2>} />
          <form onSubmit={set} noValidate className="grid gap-4">
            <Field
              id="link-address"
              label={words.address}
              hint={words.addressHint}
              error={isWrong ? words.addressWrong : undefined}
            >
              {(control) => (
                <input
                  {...control}
                  name="address"
                  inputMode="url"
                  autoComplete="off"
                  defaultValue={href}
                  className={controlClass}
                />
              )}
            </Field>
            <div className="flex flex-wrap gap-3">
              <button type="submit" className={buttonClass()}>
                {words.setLink}
              </button>
              {isPressed && (
                <Button look="quiet" onClick={remove}>
                  {words.removeLink}
                </Button>
              )}
              <Dialog.Close className={buttonClass('quiet')}>{words.cancel}</Dialog.Close>
            </div>
          </form>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function setLink(editor: Editor, href: string) {
  const chain = editor.chain().extendMarkRange('link')
  if (!editor.state.selection.empty || editor.isActive('link')) return chain.setLink({ href }).run()
  return chain.insertContent({ type: 'text', text: href, marks: [{ type: 'link', attrs: { href } }] }).run()
}
