'use client'
import { useEffect, useRef, useState } from 'react'

/** The partials of the tone: how high each is above the lowest, in hertz and by factor, how loud, and how long it sounds. */
const LOWEST = 523
const partials = [
  { factor: 1, gain: 0.5, seconds: 3 },
  { factor: 2.01, gain: 0.25, seconds: 2 },
  { factor: 2.98, gain: 0.12, seconds: 1.2 },
] as const

/** A bell made of tones, so that no file has to be fetched. Browsers let it sound only after it was allowed by a press. */
export function useBell() {
  const audio = useRef<AudioContext>(undefined)
  const [isOn, setOn] = useState(false)
  useEffect(() => () => void audio.current?.close(), [])
  const ring = () => {
    if (audio.current && isOn) for (const delay of [0, 0.9]) strike(audio.current, delay)
  }
  const allow = async () => {
    audio.current ??= new AudioContext()
    await audio.current.resume()
    setOn(true)
    strike(audio.current, 0)
  }
  return { isOn, ring, allow, silence: () => setOn(false) }
}

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
