/** What grows on a chin; it goes where the mouth goes. */
import type { Shape } from '../drawing.ts'
import { locks } from '../hair/hair.ts'
import { chinOf } from '../head/skull.ts'
import { mouthPlace } from '../mouth/mouth.ts'
import { INK } from '../palette.ts'
import type { Sitter } from '../sitter.ts'
import { fill } from '../strokes.ts'

/** What is kept inside the outline of the head. */
export function closeBeard(sitter: Sitter): readonly Shape[] {
  const { person, tones } = sitter
  if (person.beard === 'stubble') return [fill('stubble', onJaw(sitter), INK, { opacity: 0.13 })]
  return person.beard === 'short' ? locks(sitter, 'beard', onJaw(sitter), tones.hair, 52) : []
}

/** What stands out from it. */
export function beard(sitter: Sitter): readonly Shape[] {
  const { person, tones } = sitter
  const [tone, shade, light] = tones.hair
  const full = person.beard === 'full'
  return [
    ...(full ? locks(sitter, 'beard', fullBeard(sitter), [tone, shade], 30) : []),
    ...(full || person.beard === 'moustache'
      ? locks(sitter, 'moustache', moustache(sitter), full ? [light, tone] : [tone, shade], 8)
      : []),
  ]
}

function onJaw(sitter: Sitter): string {
  const { is, face } = sitter
  const { wide, corner } = mouthPlace(sitter)
  const lip = is.noseAt + 13
  return face`M0 220L160 220L160-30L96-30C92 40 80 ${corner - 20} ${wide + 22} ${corner - 6}C${wide + 12} ${corner - 20} 24 ${lip - 4} 0 ${lip}W`
}

function moustache(sitter: Sitter): string {
  const { is, face } = sitter
  const { wide, corner, middle } = mouthPlace(sitter)
  const top = is.noseAt + 15
  return face`M0 ${top}C14 ${top - 6} ${wide - 6} ${corner - 14} ${wide + 7} ${corner + 5}C${wide - 10} ${corner + 1} 20 ${middle + 1} 0 ${middle - 3}W`
}

function fullBeard(sitter: Sitter): string {
  const { is, face } = sitter
  const { wide, corner } = mouthPlace(sitter)
  const ear = is.head - 1
  const jaw = is.jaw + 4
  const jawAt = is.jawAt - 6
  const chin = chinOf(sitter)
  const lip = is.noseAt + 10
  return face`M0 ${chin + 36}C${is.chin} ${chin + 34} ${jaw - 8} ${chin + 12} ${jaw} ${jawAt}C${jaw + is.cheek} ${is.jawAt - 36} ${ear + 3} 28 ${ear + 1}-20C${ear - 10} 40 74 ${corner - 26} ${wide + 16} ${corner - 14}C${wide} ${corner - 22} 20 ${lip} 0 ${lip + 4}W`
}
