'use client'
import { useEffect } from 'react'

/** How much smaller than it could be everything may get, so that more of it is seen at once. */
const parts = [1, 0.9, 0.8, 0.7]

/** Makes what a screen shows as large as it can be with all of it in sight; on a phone, which is scrolled, nothing. */
export function useFit(shown: unknown, time: unknown) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever something else is shown
  useEffect(() => {
    const root = document.documentElement
    const fit = () => {
      root.style.fontSize = ''
      if (window.innerWidth < 900) return
      const whole = Number.parseFloat(getComputedStyle(root).fontSize)
      for (const part of parts) {
        root.style.fontSize = `${part * whole}px`
        if (root.scrollHeight <= window.innerHeight) return
      }
    }
    fit()
    window.addEventListener('resize', fit)
    return () => {
      window.removeEventListener('resize', fit)
      root.style.fontSize = ''
    }
  }, [shown, time])
}
