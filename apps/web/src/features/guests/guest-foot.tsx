import { Preferences } from '@/features/identity/preferences'

/** Language and theme, on pages where nothing is being typed that another page would not have. */
export function GuestFoot() {
  return (
    <footer className="border-t border-line pt-5 print:hidden">
      <Preferences />
    </footer>
  )
}
