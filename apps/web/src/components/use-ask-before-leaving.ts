import { useEffect, useEffectEvent } from 'react'

/**
 * While something stands on the page and nowhere else, the browser asks, in its own words, before the page is left: by a
 * link, a reload or by closing it. It asks only where it loads another page; so links that would merely change this one load
 * what they lead to. A step back that merely changes this one is not asked about: a browser that is kept from it and sent
 * there at once takes it now and then without asking. Without script it simply goes.
 *
 * @param isNowhereElse is asked at the moment of leaving
 */
export function useAskBeforeLeaving(isNowhereElse: () => boolean) {
  const mayLeave = useEffectEvent(() => !isNowhereElse())
  useEffect(() => {
    const listening = new AbortController()
    const { signal } = listening
    window.addEventListener('beforeunload', (event) => mayLeave() || event.preventDefault(), { signal })
    // Before the link itself hears of it.
    document.addEventListener('click', (event) => mayLeave() || follow(event), { signal, capture: true })
    return () => listening.abort()
  }, [])
}

function follow(event: MouseEvent) {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const opensBeside = event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
  if (!link || link.origin !== location.origin || link.target || link.hasAttribute('download') || opensBeside) return
  // To another place of the same page.
  if (link.pathname === location.pathname && link.search === location.search) return
  event.preventDefault()
  event.stopPropagation()
  location.assign(link.href)
}
