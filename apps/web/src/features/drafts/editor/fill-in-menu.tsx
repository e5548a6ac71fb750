'use client'
import { Menu } from '@base-ui/react/menu'
import { Toolbar } from '@base-ui/react/toolbar'
import type { DraftWords } from '../words'
import type { Places } from './fill-in'
import { toolClass } from './tool-button'
import { Drawing } from './tool-drawing'

interface Props {
  places: Places
  words: DraftWords
  onChoose: (place: string) => void
}

/** Which place to put into the text, with what is filled in there. */
export function FillInMenu({ places, words, onChoose }: Props) {
  return (
    <Menu.Root modal={false}>
      <Toolbar.Button aria-label={words.fillIn} title={words.fillIn} className={toolClass} render={<Menu.Trigger />}>
        <Drawing name="place" />
      </Toolbar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={6} className="z-20">
          <Menu.Popup
            aria-label={words.fillIn}
            className="card grid min-w-56 max-w-[calc(100vw-2rem)] gap-0.5 p-1.5"
            // The text has the cursor again, not the button.
            finalFocus={false}
          >
            {places.all.map(({ id, name, said }) => (
              <Menu.Item
                key={id}
                onClick={() => onChoose(id)}
                className="grid min-h-11 cursor-pointer content-center rounded-[9px] px-3 py-1.5 data-highlighted:bg-brand-soft"
              >
                {name}
                {said && <span className="text-[0.85rem] text-ink-soft">{said}</span>}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
