'use client'
import { AlertDialog } from '@base-ui/react/alert-dialog'
import { CSPProvider } from '@base-ui/react/csp-provider'
import type { ReactNode } from 'react'
import { type ButtonLook, buttonClass } from './button'

interface ConfirmDialogProps {
  trigger: string
  look?: ButtonLook
  title: string
  detail: string
  cancel: string
  /** The form that does it. */
  children: ReactNode
}

/** Asks once more before something that cannot be undone; focus comes back to the button that opened it. */
export function ConfirmDialog({ trigger, look = 'primary', title, detail, cancel, children }: ConfirmDialogProps) {
  return (
    <CSPProvider disableStyleElements>
      <AlertDialog.Root>
        {/* Without script there is no asking once more; the form itself must still be there, and what it does. */}
        <noscript>
          <p className="pb-3">{detail}</p>
          {children}
        </noscript>
        <AlertDialog.Trigger className={buttonClass(look)}>{trigger}</AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="fixed inset-0 bg-veil" />
          <AlertDialog.Popup className="card fixed inset-x-4 top-1/2 mx-auto grid max-h-[90dvh] max-w-lg -translate-y-1/2 gap-4 overflow-y-auto">
            <AlertDialog.Title render={<h2>{title}</h2>} />
            <AlertDialog.Description>{detail}</AlertDialog.Description>
            {children}
            <AlertDialog.Close className={buttonClass('quiet')}>{cancel}</AlertDialog.Close>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </CSPProvider>
  )
}
