'use client'
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { CSPProvider } from '@base-ui/react/csp-provider'
import { useRouter } from 'next/navigation'
import { useEffect, useState } from 'react'
import { Button, buttonClass } from './button'

interface AskBeforeLeavingProps {
  words: { title: string; detail: string; stay: string; leave: string }
}

const fields = 'main :is(textarea, input:not([type])):not([readonly])'

/** The first field of the page that holds something typed which is neither saved nor on its way. */
function unsaved(): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>(fields)].find(isUnsaved)
}

/** What was refused is not saved, although its form begins with it. */
function isUnsaved({ value, defaultValue, form }: HTMLTextAreaElement | HTMLInputElement): boolean {
  if (form?.querySelector('[aria-busy="true"]')) return false
  // What came back from a form has its line breaks as forms send them.
  return value !== defaultValue.replaceAll('\r\n', '\n') || (value !== '' && form?.dataset.refused !== undefined)
}

/** Where a click leads within the site, if it leaves the page in this window. */
function leadsTo(event: MouseEvent): string | undefined {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null
  const isElsewhere = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || isElsewhere || link.target || link.hasAttribute('download')) return undefined
  const { origin, pathname, search } = window.location
  const isHere = link.pathname === pathname && link.search === search
  return link.origin === origin && !isHere ? link.href : undefined
}

/**
 * For a page with forms that are saved one by one: whoever follows a link, closes the window or reloads while something
 * they typed is not saved is asked first. Without script the browser simply goes.
 */
export function AskBeforeLeaving({ words }: AskBeforeLeavingProps) {
  const router = useRouter()
  const [asked, setAsked] = useState<string>()
  useEffect(() => {
    const ask = (event: MouseEvent) => {
      const to = leadsTo(event)
      if (!to || !unsaved()) return
      event.preventDefault()
      event.stopPropagation()
      setAsked(to)
    }
    const warn = (event: BeforeUnloadEvent) => unsaved() && event.preventDefault()
    // Before the links themselves hear of it.
    document.addEventListener('click', ask, true)
    window.addEventListener('beforeunload', warn)
    return () => {
      document.removeEventListener('click', ask, true)
      window.removeEventListener('beforeunload', warn)
    }
  }, [])
  return (
    <CSPProvider disableStyleElements>
      <AlertDialog.Root open={asked !== undefined} onOpenChange={(isOpen) => !isOpen && setAsked(undefined)}>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="fixed inset-0 bg-veil" />
          <AlertDialog.Popup
            // What was typed has the cursor again.
            finalFocus={() => unsaved() ?? true}
            className="card fixed inset-x-4 top-1/2 mx-auto grid max-h-[90dvh] max-w-lg -translate-y-1/2 gap-4 overflow-y-auto"
          >
            <AlertDialog.Title render={<h2>{words.title}</h2>} />
            <AlertDialog.Description>{words.detail}</AlertDialog.Description>
            <AlertDialog.Close className={buttonClass()}>{words.stay}</AlertDialog.Close>
            <Button
              look="quiet"
              onClick={() => {
                setAsked(undefined)
                if (asked) router.push(asked)
              }}
            >
              {words.leave}
            </Button>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </CSPProvider>
  )
}
