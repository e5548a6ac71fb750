import { useEffect } from 'react'

/**
 * While something stands on the page and nowhere else, the browser asks, in its own words, before the page is left. It asks
 * only where it loads another one; so links and steps back that would merely change this one load the page they lead to.
 */
export function useAskBeforeLeaving(isNowhereElse: boolean) {
  useEffect(() => {
    if (!isNowhereElse) return
    const leaving = new AbortController()
    const { signal } = leaving
    window.addEventListener('beforeunload', (event) => event.preventDefault(), { signal })
    // Before the link itself hears of it.
    document.addEventListener('click', follow, { signal, capture: true })
    if ('navigation' in window) window.navigation.addEventListener('navigate', stepBack, { signal })
    return () => leaving.abort()
  }, [isNowhereElse])
}

function follow(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const opensBeside = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download') || opensBeside) return
  event.preventDefault()
  event.stopPropagation()
  location.assign(link.href)
}

/** Older browsers do not tell: there, a step back is not asked about. */
function stepBack(event: NavigateEvent) {
  const { navigationType, cancelable, hashChange, destination } = event
  if (navigationType !== 'traverse' || !cancelable || hashChange || !destination.sameDocument) return
  event.preventDefault()
  location.assign(destination.url)
}
