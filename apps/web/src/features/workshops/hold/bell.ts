'use client'
import { useEffect, useRef, useState } from 'react'

/** The partials of the tone: how high each is above the lowest, in hertz and by factor, how loud, and how long it sounds. */
const LOWEST = 523
const partials = [
  { factor: 1, gain: 0.5, seconds: 3 },
  { factor: 2.01, gain: 0.25, seconds: 2 },
  { factor: 2.98, gain: 0.12, seconds: 1.2 },
] as const

/**
 * A bell made of tones, so that no file has to be fetched. Browsers let a page sound only once something on it was pressed:
 * whatever that is, the bell can be heard from then on, unless it was silenced.
 *
 * @param isOwn whether it rings here unless told otherwise: in a room with two laptops one bell is enough.
 */
export function useBell(isOwn: boolean) {
  const audio = useRef<AudioContext>(undefined)
  const [wanted, setWanted] = useState<boolean>()
  const [isAllowed, setAllowed] = useState(false)
  useEffect(() => {
    const allow = () => {
      audio.current ??= new AudioContext()
      // Closed meanwhile, it is not wanted any more.
      audio.current.resume().then(
        () => setAllowed(true),
        () => undefined,
      )
    }
    for (const press of presses) document.addEventListener(press, allow, { capture: true })
    return () => {
      for (const press of presses) document.removeEventListener(press, allow, { capture: true })
      void audio.current?.close()
      audio.current = undefined
    }
  }, [])
  const isOn = wanted ?? isOwn
  const strikeAfter = (...delays: number[]) => {
    for (const delay of delays) if (audio.current) strike(audio.current, delay)
  }
  return {
    isHeard: isOn && isAllowed,
    ring: () => isOn && strikeAfter(0, 0.9),
    silence: () => setWanted(false),
    /** Lets it be heard again, and how it sounds. */
    sound: () => {
      setWanted(true)
      strikeAfter(0)
    },
  }
}

const presses = ['click', 'keydown'] as const

function strike(audio: AudioContext, delay: number) {
  const at = audio.currentTime + delay
  for (const { factor, gain, seconds } of partials) {
    const [tone, volume] = [audio.createOscillator(), audio.createGain()]
    tone.frequency.value = LOWEST * factor
    volume.gain.setValueAtTime(gain, at)
    volume.gain.exponentialRampToValueAtTime(0.0001, at + seconds)
    tone.connect(volume).connect(audio.destination)
    tone.start(at)
    tone.stop(at + seconds)
  }
}
